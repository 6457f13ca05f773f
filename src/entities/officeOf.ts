import { countryOf } from "./countryOf.ts";
import { makePhraseTable, matchAt } from "./PhraseTable.ts";
import { readWords } from "./PhraseWords.ts";
import { pluralOf } from "./pluralOf.ts";
import { LONGEST_NAME } from "./settings.ts";
import { offices } from "./tables/offices.ts";

/** An office, whoever holds it. */
export interface Office {
  /** As in `offices`: "foreign minister" for a foreign secretary and a secretary of state. */
  readonly office: string;
  /** The body that it heads, in general words: "foreign ministry". */
  readonly heads: string | null;
  /** Of which country, where the words say so. */
  readonly country: string | null;
}

const officeTable = makePhraseTable(
  offices.flatMap((row) =>
    row[1].split("|").flatMap((words) => [[words, row] as const, [pluralOf(words), row] as const]),
  ),
);

/** The office that words name, the longest first: "German chancellor", "Secretary of State". Null where there is none. */
export function officeOf(name: string, { country }: { readonly country?: string } = {}): Office | null {
  const { raw, folded } = readWords(name, { most: LONGEST_NAME });
  const code = country ?? countryOf(name)?.code ?? null;
  for (let at = 0; at < raw.length; at++) {
    const rows = matchAt(officeTable, { raw, folded, at })?.meanings;
    const row = rows?.find((each) => each[3] === code) ?? rows?.find((each) => each[3] === "") ?? rows?.[0];
    if (row) return { office: row[0], heads: row[2] || null, country: code };
  }
  return null;
}
