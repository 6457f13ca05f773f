import type { Reading } from "../../src/article/index.ts";
import type { ArticleRecord, AttributionRecord } from "./ArticleRecord.ts";
import { isRightName } from "./isRightName.ts";
import { isSameSource } from "./isSameSource.ts";
import type { Pair } from "./pairAttributions.ts";

/** A record and the reading that is compared with it. */
export interface Both {
  readonly record: ArticleRecord;
  readonly reading: Reading;
}

/** A description rather than a name: of a group or a document, or it begins with a small letter. */
const isDescription = (name: string, kind: AttributionRecord["kind"]) =>
  kind === "unnamed" || kind === "group" || kind === "document" || /^\p{Ll}/u.test(name);

/** Is the speaker of an attribution the wanted one, by name, by country, or as unnamed as it is. */
export function isRightSpeaker({ wanted, found }: Pair, { record, reading }: Both): boolean {
  const speaker = found?.speaker ?? null;
  const name = wanted.speaker ?? null;
  if (name === null || speaker === null) return name === null && speaker === null;
  if (isDescription(name, wanted.kind))
    return speaker.name === null || (wanted.kind !== "unnamed" && isSameSource(speaker.name, name));
  if (speaker.name === null) return false;
  const wantedCountry = record.entities.find((one) => one.name === name)?.country ?? null;
  const country = reading.entities.find(({ id }) => id === speaker.entity)?.country ?? null;
  if (wanted.kind === "country" && wantedCountry !== null)
    return speaker.kind === "country" && country === wantedCountry;
  return isRightName(speaker.name, {
    wanted: name,
    country,
    wantedCountry: wanted.kind === "person" ? null : wantedCountry,
  });
}
