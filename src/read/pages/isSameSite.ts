const hostOf = (address: string): string | null =>
  URL.parse(address)?.hostname.replace(/^(?:www|m|amp|mobile)\./, "") || null;

/** Whether two addresses belong to one site: equal hosts, or one below the other. */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [hostOf(one), hostOf(other)];
  if (a === null || b === null) return false;
  return a === b || isBelow(a, b) || isBelow(b, a);
}

const isBelow = (lower: string, upper: string) => upper.includes(".") && lower.endsWith(`.${upper}`);
