/** First and last day (ISO 8601) of what a person wrote: a year, a month or a day; else null. */
export function parseDay(text: string): { readonly first: string; readonly last: string } | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text);
  if (match === null) return null;
  const [, year, month, day] = match;
  const first = `${year}-${month ?? "01"}-${day ?? "01"}`;
  const date = new Date(`${first}T00:00:00Z`);
  // An impossible day such as 30 February is either no date at all or moves into the next month.
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== first) return null;
  if (day !== undefined) return { first, last: first };
  const next = month === undefined ? [Number(year), 12] : [Number(year), Number(month)];
  const last = new Date(Date.UTC(2000, next[1]!, 0));
  last.setUTCFullYear(next[0]!, next[1]!, 0);
  return { first, last: last.toISOString().slice(0, 10) };
}
