import { type Analysis, CAPITAL, CAPS, PUNCTUATION, relationOf, uposOf } from "../../language/index.ts";
import { wordAt } from "../wordAt.ts";
import type { Phrase } from "./Phrase.ts";

/** What belongs to a noun phrase, by its relation to what it hangs on. */
const INSIDE_PHRASE =
  /^(?:det|det:predet|amod|compound|nummod|nmod|nmod:poss|nmod:desc|nmod:unmarked|flat|fixed|appos|goeswith)$/;
/** What belongs to a phrase inside a phrase as well. */
const INSIDE_DEEPER = /^(?:case|cc|conj|punct|advmod)$/;
const NOMINAL = /^(?:NOUN|PROPN|PRON)$/;
/** Where other words stand for someone: "three were", "the wounded", "both". */
const OF_VERB = /^(?:nsubj|nsubj:pass|obj|iobj|obl|obl:agent|obl:unmarked|nmod|nmod:poss|conj)$/;
const PART_OF_NAME = /^(?:compound|flat|fixed|goeswith|det|amod|nummod|case|punct|cc|det:predet|appos)$/;
/** Days on which something is done are no part of who does it. */
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight)$/;
const POSSESSIVE = /^(?:['’]s|['’])$/;

const isPossessive = (analysis: Analysis, word: number) => POSSESSIVE.test(wordAt(analysis, word));

/** Does the phrase of `head` take in the word that hangs on `on`. */
function belongs(
  analysis: Analysis,
  word: number,
  { on, head }: { readonly on: number; readonly head: number },
) {
  const relation = relationOf(analysis, word);
  if (DAY.test(wordAt(analysis, word))) return false;
  if (INSIDE_PHRASE.test(relation)) return true;
  if (on === head) return isPossessive(analysis, word) && relation === "case";
  return INSIDE_DEEPER.test(relation);
}

/** Marks and prepositions with which no phrase ends. */
function isLoose(analysis: Analysis, word: number): boolean {
  if (isPossessive(analysis, word)) return false;
  return (
    analysis.shape[word] === PUNCTUATION ||
    /^(?:in|for|of|to|with|by|on|at|and|or|from)$/.test(wordAt(analysis, word))
  );
}

/** The run of words round a head that hang together below it. */
function spanOf(analysis: Analysis, head: number, [first, last]: readonly [number, number]): Phrase {
  const isIn = new Set([head]);
  const takes = (word: number) => {
    const on = analysis.tree.head[word]!;
    return on !== word && isIn.has(on) && belongs(analysis, word, { on, head });
  };
  for (let grown = true; grown; ) {
    grown = false;
    for (let word = first; word < last; word++) {
      if (isIn.has(word) || !takes(word)) continue;
      isIn.add(word);
      grown = true;
    }
  }
  let begin = head;
  let end = head + 1;
  while (begin > first && isIn.has(begin - 1)) begin--;
  while (end < last && isIn.has(end)) end++;
  while (begin < head && analysis.shape[begin] === PUNCTUATION) begin++;
  while (end > head + 1 && isLoose(analysis, end - 1)) end--;
  return { head, begin, end };
}

function isHead(analysis: Analysis, word: number): boolean {
  const relation = relationOf(analysis, word);
  if (PART_OF_NAME.test(relation)) return false;
  if (analysis.shape[word] === PUNCTUATION) return false;
  if (NOMINAL.test(uposOf(analysis, word))) return true;
  return /^(?:NUM|ADJ|DET)$/.test(uposOf(analysis, word)) && OF_VERB.test(relation);
}

const isCapital = ({ shape }: Analysis, word: number) => shape[word] === CAPITAL || shape[word] === CAPS;

/** Are two neighbours the parts of one name that the parser took apart: "Gennady" and "Lopukhin" of one verb. */
function isOneName(analysis: Analysis, a: Phrase, b: Phrase): boolean {
  const { tree } = analysis;
  if (a.end !== b.begin || tree.head[a.head] !== tree.head[b.head]) return false;
  const isSame = relationOf(analysis, a.head) === relationOf(analysis, b.head);
  return isSame && isCapital(analysis, b.begin) && uposOf(analysis, b.head) === "PROPN";
}

/**
 * The noun phrases of some words of a sentence, in order of their heads, with those inside others: a possessive with its
 * ending, an apposition with what it explains, things joined by "and" each by itself, relative clauses outside.
 */
export function readPhrases(analysis: Analysis, [first, last]: readonly [number, number]): readonly Phrase[] {
  const out: Phrase[] = [];
  for (let at = first; at < last; at++) {
    if (!isHead(analysis, at)) continue;
    const phrase = spanOf(analysis, at, [first, last]);
    const before = out.at(-1);
    if (before && isOneName(analysis, before, phrase)) out[out.length - 1] = { ...before, end: phrase.end };
    else out.push(phrase);
  }
  return out;
}
