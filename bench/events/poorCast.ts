import { type Cast, countryOf, findCountryWords, type Meant } from "../../src/entities/index.ts";
import type { Analysis } from "../../src/language/index.ts";

interface Found {
  readonly id: string;
  readonly name: string;
  readonly kind: "person" | "organisation" | "country";
  country: string | null;
  readonly mentions: Meant[];
}

const HE = /^(?:he|she|him|her|his)$/i;
/** Words before a name in which its country may stand: "Turkish Foreign Minister Cevdet". */
const BEFORE = 5;

const meant = (begin: number, end: number, entity: number, how: Meant["how"]): Meant => ({
  begin,
  end,
  head: end - 1,
  entity,
  how,
  confidence: 1,
  candidates: [],
});

/**
 * A cast of countries and names alone, for measuring events apart from who is who: a name is one entity by its last
 * word, "he" and "she" are the last person named, and a person's country is the one that stands before the name.
 */
export function makePoorCast(analysis: Analysis): Cast {
  const { text, words, names, paragraphs } = analysis;
  const found: Found[] = [];
  const indexOf = (name: string, kind: Found["kind"]): number => {
    const at = found.findIndex((one) => one.name === name && one.kind === kind);
    if (at >= 0) return at;
    return found.push({ id: `e${found.length + 1}`, name, kind, country: null, mentions: [] }) - 1;
  };
  const wordAt = (offset: number) =>
    words.begin.findIndex((begin, i) => begin <= offset && offset < words.end[i]!);
  const mentions: Meant[] = [];
  for (const { span, code, ambiguous } of findCountryWords(text, { words })) {
    if (ambiguous && code === "") continue;
    const entity = indexOf(code, "country");
    found[entity]!.country = code;
    mentions.push(meant(wordAt(span[0]), wordAt(span[1] - 1) + 1, entity, "name"));
  }
  for (const { begin, end, kind, probability } of names) {
    if (probability < 0.5 || (kind !== "person" && kind !== "organisation")) continue;
    const last = text.slice(words.begin[end - 1], words.end[end - 1]);
    const entity = indexOf(last, kind);
    const from = Math.max(begin - BEFORE, [...paragraphs].findLast((start) => start <= begin) ?? 0);
    const before = text.slice(words.begin[from], words.end[end - 1]);
    found[entity]!.country ??= countryOf(before.replace(/^.*[.“”"]/s, ""))?.code ?? null;
    mentions.push(meant(begin, end, entity, "name"));
  }
  let person: number | null = null;
  const named = new Map(mentions.map((one) => [one.head, one]));
  for (let word = 0; word < words.count; word++) {
    const one = named.get(word);
    if (one && found[one.entity]!.kind === "person") person = one.entity;
    if (person !== null && HE.test(text.slice(words.begin[word], words.end[word])))
      mentions.push(meant(word, word + 1, person, "pronoun"));
  }
  const entities = found.map(({ id, name, kind, country }) => ({
    id,
    name,
    kind,
    aliases: [],
    roles: [],
    country,
    sector: null,
    mentions: [],
  }));
  return { entities, mentions: mentions.sort((a, b) => a.begin - b.begin), places: new Set() };
}
