import type { Published } from "../../dates/Published.ts";
import { readAddressDate } from "../../dates/readAddressDate.ts";
import type { DateSources } from "./DateFinder.ts";
import { fromHeadText } from "./fromText.ts";

const inUtc = /T(\d{2}):\d{2}:\d{2}(?:Z|[+-]00:00)$/;

/**
 * Corrects the day that a page's data give. Data made anew when a site moved are later than the address it kept; and a
 * time in UTC may fall on the day after, or before, the one that the page shows its readers where the outlet is.
 */
export function settleDay(candidate: Published, sources: DateSources): Published {
  const day = candidate.published.slice(0, 10);
  const address = readAddressDate(sources.url);
  if (address !== null && address.published < day) return address;
  const hour = inUtc.exec(candidate.published)?.[1];
  const shown = hour === undefined ? null : fromHeadText(sources);
  if (shown === null || shown.published.slice(0, 10) === day) return candidate;
  const days = (Date.parse(shown.published.slice(0, 10)) - Date.parse(day)) / 86_400_000;
  const isOtherZone = (days === -1 && Number(hour) < 12) || (days === 1 && Number(hour) >= 10);
  return isOtherZone ? shown : candidate;
}
