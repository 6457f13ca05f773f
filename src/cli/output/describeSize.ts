/** `812 bytes`, `1.4 MB`: decimal units, as disks are sold. */
export function describeSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const step = Math.min(Math.floor(Math.log10(bytes) / 3), 4);
  return `${(bytes / 1000 ** step).toFixed(1)} ${["", "kB", "MB", "GB", "TB"][step]}`;
}
