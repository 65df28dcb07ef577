export function riskyFlags(args: readonly string[]): string[] {
  const found: string[] = [];
  if (args.includes('--strict-ssl=false') || args.includes('--no-strict-ssl')) found.push('`strict-ssl false`');
  if (args.some((each) => each.startsWith('--trusted-host='))) found.push('`--trusted-host`');
  return found;
}
