/** A size as a file manager says it, the same in both languages. @example sayBytes(67_108_864) => '64 MB' */
export function sayBytes(bytes: number): string {
  const [size, unit] =
    bytes < 1024 ? [bytes, 'B'] : bytes < 1024 ** 2 ? [bytes / 1024, 'kB'] : [bytes / 1024 ** 2, 'MB'];
  return `${Number(size.toFixed(1))} ${unit}`;
}
