import type { Published } from "../../dates/Published.ts";
import { readAddressDate } from "../../dates/readAddressDate.ts";
import type { DateFinder, DateSources } from "./DateFinder.ts";
import { fromLinkedData } from "./fromLinkedData.ts";
import { fromLooseMeta, fromMeta } from "./fromMeta.ts";
import { fromAnyText, fromHeadText } from "./fromText.ts";
import { fromTime } from "./fromTime.ts";
import { settleDay } from "./settleDay.ts";

/** Where the day of publication is looked for, in this order. */
const dateFinders: readonly DateFinder[] = [
  fromLinkedData,
  fromMeta,
  fromTime,
  ({ url }) => readAddressDate(url),
  fromHeadText,
  fromLooseMeta,
  fromAnyText,
];

/** The day, or time, at which the page was published, with its evidence; null where the page does not tell. */
export function findPublished(sources: DateSources): Published | null {
  for (const find of dateFinders) {
    const candidate = find(sources);
    if (candidate) return settleDay(candidate, sources);
  }
  return null;
}
