import { sectorOf } from "../../entities/index.ts";
import { type Analysis, uposOf } from "../../language/index.ts";
import type { EventDraft } from "../EventDraft.ts";
import { people } from "../tables/people.ts";
import { lemmaAt, wordAt } from "../wordAt.ts";

/** Forces and crowds are told of as deeds: "troops at the border", "a crowd before the ministry". */
const TOLD_BY_WHO = /^(?:MOBILIZE|PROTEST)$/;

/** Nouns for those who act are no deeds: a saboteur, an envoy, a cutter. */
export function dropPersons(drafts: readonly EventDraft[], analysis: Analysis): readonly EventDraft[] {
  return drafts.filter(({ word, type }) => {
    if (uposOf(analysis, word) !== "NOUN" || TOLD_BY_WHO.test(type)) return true;
    return !people.has(lemmaAt(analysis, word)) && sectorOf(wordAt(analysis, word)) === null;
  });
}
