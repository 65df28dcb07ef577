/** Hex in pairs, joined as a tool prints it. @example withColons('0a1b') => '0A:1B' */
export function withColons(hex: string): string {
  return (hex.match(/../g) ?? []).join(':').toUpperCase();
}

/** The slug of a CA's common name: the same for all certificates of one CA. @example 'digicert-global-root-g2--df3c24f9' => 'digicert-global-root-g2' */
export function caOf(certificateId: string): string {
  return certificateId.replace(/--[0-9a-f]{8}$/, '');
}
