import { bodies } from "./bodies.ts";
import { listNames } from "./listNames.ts";
import type { Meaning } from "./Meaning.ts";
import { makePhraseTable, type PhraseTable } from "./PhraseTable.ts";
import { noCountries } from "./tables/noCountries.ts";
import { sharedNames } from "./tables/sharedNames.ts";

function* listSharedNames(): Generator<readonly [string, Meaning]> {
  for (const [names, how, hints] of sharedNames) {
    const codes = Object.keys(hints);
    const near = new Map(
      codes.flatMap((code) => hints[code]!.split(" ").map((word) => [word, code] as const)),
    );
    for (const name of names.split("|")) yield [name, { kind: "country", codes, how, sector: null, near }];
  }
}

function* listBodyNames(): Generator<readonly [string, Meaning]> {
  for (const body of bodies.values()) {
    for (const name of new Set([body.key, body.name, ...body.otherNames]))
      yield [name, { kind: "body", body }];
  }
}

/** All names of countries and international bodies, and the phrases that are none. Of several the first counts. */
export const nameTable: PhraseTable<Meaning> = makePhraseTable([
  ...listSharedNames(),
  ...listNames(),
  ...listBodyNames(),
  ...noCountries.split("|").map((name): readonly [string, Meaning] => [name, { kind: "none" }]),
]);
