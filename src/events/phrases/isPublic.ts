import { bodyOf, countryOf, sectorOf } from "../../entities/index.ts";
import { type Analysis, uposOf, type WordRange } from "../../language/index.ts";
import { NAMED_FROM } from "../settings.ts";
import { textOf } from "./isSomeone.ts";

const PUBLIC = new Set([
  "GOV",
  "MIL",
  "COP",
  "JUD",
  "LEG",
  "SPY",
  "PTY",
  "OPP",
  "REB",
  "UAF",
  "CRM",
  "IGO",
  "NGO",
  "LAB",
  "REF",
  "JRN",
]);

/** Do words stand for a state, a body of it, a party or those who fight it: someone of public life. */
export function isPublic(analysis: Analysis, range: WordRange): boolean {
  const text = textOf(analysis, range);
  const sector = sectorOf(text);
  return (sector !== null && PUBLIC.has(sector)) || countryOf(text) !== null || bodyOf(text) !== null;
}

/** Does a word name or describe someone of public life: a person's or body's name, a country, an office, police, a union. */
export function isPublicWord(analysis: Analysis, word: number): boolean {
  const isNamed = analysis.names.some(
    ({ begin, end, kind, probability }) =>
      begin <= word &&
      word < end &&
      /^(?:person|organisation|geopolitical)$/.test(kind) &&
      probability >= NAMED_FROM,
  );
  return (
    isNamed || (/^(?:NOUN|PROPN|ADJ)$/.test(uposOf(analysis, word)) && isPublic(analysis, [word, word + 1]))
  );
}
