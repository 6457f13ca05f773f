import { countryOf } from "../../entities/index.ts";
import { CAPITAL, childrenOf, featureOf, headOf, relationOf, uposOf } from "../../language/index.ts";
import type { EventText } from "../EventText.ts";
import { isLightVerb } from "../tables/lightVerbs.ts";
import { lemmaAt, wordAt } from "../wordAt.ts";
import type { Phrase } from "./Phrase.ts";

/** Whom the sentence's grammar puts round a deed. */
export interface Parties {
  /** Who does it: the subject of an active verb, whoever stands behind "by", the possessor of a noun. */
  readonly doers: readonly Phrase[];
  /** To whom it is done: the object of an active verb, the subject of a passive one, what stands behind "of". */
  readonly targets: readonly Phrase[];
  /** What hangs on the deed by another preposition, with it. */
  readonly others: readonly { readonly by: string; readonly phrase: Phrase }[];
  readonly isPassive: boolean;
}

const NOUN = /^(?:NOUN|PROPN)$/;
const SUBJECT = /^(?:nsubj|nsubj:outer)$/;
const OBJECT = /^(?:obj|iobj)$/;
/** A verb under which another has the same subject. */
const SHARES_SUBJECT = /^(?:conj|xcomp|advcl)$/;
/** Verbs whose object is who is to do it: "ordered the envoys to leave". */
const OBJECT_CONTROL =
  /^(?:order|tell|ask|urge|force|allow|want|expect|warn|help|give|let|make|instruct|command|invite|persuade|compel|require|accuse|suspect)/;

const isNoun = (analysis: EventText, word: number) => NOUN.test(uposOf(analysis, word));

/** The preposition or possessive ending of a word, in lower case; empty where it has none. */
function caseOf(analysis: EventText, word: number): string {
  const sign = childrenOf(analysis, word).find((child) => relationOf(analysis, child) === "case");
  return sign === undefined ? "" : wordAt(analysis, sign);
}

/** Is a verb in the passive: "was expelled", "being held", or a participle behind a noun. */
function isPassive(analysis: EventText, verb: number): boolean {
  const children = childrenOf(analysis, verb);
  if (children.some((child) => /:pass$/.test(relationOf(analysis, child)))) return true;
  const isParticiple =
    featureOf(analysis, verb, "VerbForm") === "Part" && !wordAt(analysis, verb).endsWith("ing");
  return isParticiple && relationOf(analysis, verb) === "acl";
}

/** A word with all that is joined to it by "and". */
function withJoined(analysis: EventText, word: number): readonly number[] {
  const joined = childrenOf(analysis, word).filter(
    (child) => relationOf(analysis, child) === "conj" && !/^(?:VERB|AUX)$/.test(uposOf(analysis, child)),
  );
  return [word, ...joined];
}

const ofRelation = (analysis: EventText, word: number, relation: RegExp) =>
  childrenOf(analysis, word)
    .filter((child) => relation.test(relationOf(analysis, child)))
    .flatMap((child) => withJoined(analysis, child));

/** The subject of a verb: its own, or that of the verb that it shares one with. */
function subjectsOf(analysis: EventText, verb: number, depth = 0): readonly number[] {
  const own = ofRelation(analysis, verb, SUBJECT);
  const over = headOf(analysis, verb);
  if (own.length > 0 || over === null || depth > 3) return own;
  const relation = relationOf(analysis, verb);
  if (relation === "acl" && isNoun(analysis, over)) {
    return wordAt(analysis, verb).endsWith("ing") ? [over] : ofRelation(analysis, over, /^nmod:poss$/);
  }
  if (!SHARES_SUBJECT.test(relation)) return [];
  if (relation !== "conj" && OBJECT_CONTROL.test(wordAt(analysis, over))) {
    const objects = ofRelation(analysis, over, OBJECT);
    if (objects.length > 0) return objects;
  }
  return isPassive(analysis, over)
    ? ofRelation(analysis, over, /^nsubj:pass$/)
    : subjectsOf(analysis, over, depth + 1);
}

interface Found {
  readonly doers: number[];
  readonly targets: number[];
  readonly others: { readonly by: string; readonly word: number }[];
}

/** Sorts what hangs on a word by prepositions. */
function sortObliques(analysis: EventText, word: number, found: Found): void {
  for (const child of childrenOf(analysis, word)) {
    if (!/^(?:obl|nmod)/.test(relationOf(analysis, child)) || relationOf(analysis, child) === "nmod:poss")
      continue;
    const by = relationOf(analysis, child) === "obl:agent" ? "by" : caseOf(analysis, child);
    for (const each of withJoined(analysis, child)) {
      if (by === "by") found.doers.push(each);
      else if (by === "of" && isNoun(analysis, word)) found.targets.push(each);
      else if (by !== "") found.others.push({ by, word: each });
    }
  }
}

function readVerb(analysis: EventText, verb: number, found: Found): void {
  sortObliques(analysis, verb, found);
  const over = headOf(analysis, verb);
  if (!isPassive(analysis, verb)) {
    found.doers.push(...subjectsOf(analysis, verb));
    found.targets.push(...ofRelation(analysis, verb, OBJECT));
    return;
  }
  const own = ofRelation(analysis, verb, /^nsubj:pass$/);
  found.targets.push(...own, ...ofRelation(analysis, verb, OBJECT));
  if (own.length === 0 && over !== null && relationOf(analysis, verb) === "acl") found.targets.push(over);
  if (own.length === 0 && over !== null && relationOf(analysis, verb) === "conj")
    found.targets.push(...ofRelation(analysis, over, /^nsubj:pass$/));
}

/** The verb that carries a noun: "held talks", "a ban was imposed", "is under arrest". */
export function carrierOf(analysis: EventText, noun: number): number | null {
  const over = headOf(analysis, noun);
  if (over === null || !/^(?:obj|nsubj:pass|obl)$/.test(relationOf(analysis, noun))) return null;
  return uposOf(analysis, over) === "VERB" ? over : null;
}

/** Words for a country right before a noun: "Russian denials", "the Danish deployment". */
function countriesBefore(analysis: EventText, noun: number): readonly number[] {
  const { text, words, shape } = analysis;
  return childrenOf(analysis, noun).filter((child) => {
    const isBefore = child < noun && /^(?:amod|compound)$/.test(relationOf(analysis, child));
    return (
      isBefore &&
      shape[child] === CAPITAL &&
      countryOf(text.slice(words.begin[child], words.end[child])) !== null
    );
  });
}

function readNoun(analysis: EventText, noun: number, found: Found): void {
  found.doers.push(...ofRelation(analysis, noun, /^nmod:poss$/), ...countriesBefore(analysis, noun));
  sortObliques(analysis, noun, found);
  const carrier = carrierOf(analysis, noun);
  if (carrier === null || relationOf(analysis, noun) === "obl") return;
  if (found.doers.length === 0) {
    const isLight = isLightVerb(lemmaAt(analysis, carrier));
    if (isLight && !isPassive(analysis, carrier)) found.doers.push(...subjectsOf(analysis, carrier));
  }
  const before = found.targets.length;
  sortObliques(analysis, carrier, found);
  found.targets.length = Math.min(found.targets.length, before);
}

/** Whom the grammar puts round the deed that a word names, as the phrases of its sentence. */
export function findParties(analysis: EventText, word: number): Parties {
  const found: Found = { doers: [], targets: [], others: [] };
  const verbal = /^(?:VERB|AUX)$/.test(uposOf(analysis, word));
  if (verbal) readVerb(analysis, word, found);
  else readNoun(analysis, word, found);
  const phrases = analysis.phrasesOf(word);
  const toPhrases = (heads: readonly number[]) =>
    [...new Set(heads)].flatMap((head) => {
      if (head === word) return [];
      const own = phrases.find((phrase) => phrase.head === head);
      const around = phrases.find(
        ({ begin, end }) => begin <= head && head < end && (word < begin || word >= end),
      );
      return own ?? around ?? [{ head, begin: head, end: head + 1 }];
    });
  return {
    doers: toPhrases(found.doers),
    targets: toPhrases(found.targets),
    others: found.others.flatMap(({ by, word: head }) => toPhrases([head]).map((phrase) => ({ by, phrase }))),
    isPassive: verbal && isPassive(analysis, word),
  };
}
