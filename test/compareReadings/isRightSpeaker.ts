import type { Attribution, Reading } from "../../src/article/index.ts";
import type { ArticleRecord, AttributionRecord } from "./ArticleRecord.ts";
import { isPartOf, isSameSource } from "./likeness.ts";
import type { Pair } from "./pairAttributions.ts";

/** A named speaker of at least this confidence is one that the program vouches for. */
const SURE = 0.8;

interface Both {
  readonly record: ArticleRecord;
  readonly reading: Reading;
}

/** A description rather than a name: of a group or a document, or it begins with a small letter. */
const isDescription = (name: string, kind: AttributionRecord["kind"]) =>
  kind === "unnamed" || kind === "group" || kind === "document" || /^\p{Ll}/u.test(name);

/** A name is right when it holds the whole of the wanted one; of a body of a known country, the short one will do. */
export function isRightName(
  name: string,
  {
    wanted,
    country,
    wantedCountry,
  }: { wanted: string; country: string | null; wantedCountry: string | null },
): boolean {
  if (isPartOf(wanted, name)) return true;
  return wantedCountry !== null && country === wantedCountry && isPartOf(name, wanted);
}

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

/** Words put into the mouth of somebody else by name, with confidence: the worst error. Half a name is not one. */
export function isWrongCredit(pair: Pair, both: Both): boolean {
  const { wanted, found } = pair;
  if (wanted.speaker === undefined || !found?.speaker?.name || found.speaker.confidence < SURE) return false;
  if (isRightSpeaker(pair, both)) return false;
  return wanted.speaker === null || !isSameSource(found.speaker.name, wanted.speaker);
}

interface Unnamed {
  readonly wanted: AttributionRecord;
  readonly found: Attribution;
}

/** For each two unnamed speakers of an article: are they told to be one where they are one, and two where they are two. */
export function keepsApart(pairs: readonly Pair[]): readonly boolean[] {
  const unnamed = pairs.filter(
    ({ wanted, found }) => wanted.kind === "unnamed" && wanted.speaker && found?.speaker,
  ) as readonly Unnamed[];
  return unnamed.flatMap((one, i) =>
    unnamed
      .slice(i + 1)
      .map(
        (other) =>
          (one.wanted.speaker === other.wanted.speaker) ===
          (one.found.speaker?.entity === other.found.speaker?.entity),
      ),
  );
}
