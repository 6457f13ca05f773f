import type { DayOrder } from "./readWrittenDates.ts";
import { monthFirstRegions } from "./settings.ts";

const pair = /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-](?:19|20)\d{2}(?![\d/-])/g;
const dayFirstDomains = /\.(?:uk|ie|au|nz|in|za|ng|ke|gh|pk|sg|my|hk|jm|mt|eu)$/i;

/** Whether the page puts the day or the month first between slashes, by its other dates, its language and its address; null where nothing tells. */
export function findDayOrder(
  text: string,
  page: { language: string | null; url: string | null },
): DayOrder | null {
  let [dayFirst, monthFirst] = [0, 0];
  for (const [, a, b] of text.matchAll(pair)) {
    if (Number(a) > 12 && Number(b) <= 12) dayFirst++;
    if (Number(b) > 12 && Number(a) <= 12) monthFirst++;
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? "day-first" : "month-first";
  const { language, region } = page.language === null ? {} : new Intl.Locale(page.language);
  if (region && monthFirstRegions.includes(region)) return "month-first";
  if (language === "en") {
    if (region) return "day-first";
    return dayFirstDomains.test(hostOf(page.url)) ? "day-first" : null;
  }
  return language ? "day-first" : null;
}

const hostOf = (url: string | null) => (url === null ? "" : (URL.parse(url)?.hostname ?? ""));
