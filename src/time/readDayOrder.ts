const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/\d{4}(?![\d/])/g;

export type DayOrder = "day-first" | "month-first";

/** Whether a text puts the day or the month first between slashes, by those of its dates that have one reading only. */
export function readDayOrder(text: string): DayOrder | null {
  let [dayFirst, monthFirst] = [0, 0];
  for (const [, a, b] of text.matchAll(SLASHED)) {
    if (Number(a) > 12 && Number(b) <= 12) dayFirst++;
    if (Number(b) > 12 && Number(a) <= 12) monthFirst++;
  }
  if (dayFirst === monthFirst) return null;
  return dayFirst > monthFirst ? "day-first" : "month-first";
}
