import { CAPITAL, CAPS, MIXED, NUMBER as NUMERIC } from "./caseShape.ts";
import type { Tokens } from "./tokenize.ts";

/** Pronouns by person, number and gender: the classes 1 to 10 of a mention's head. */
export const PRONOUNS = [
  "i me my mine myself",
  "we us our ours ourselves",
  "you your yours yourself yourselves",
  "he him his himself",
  "she her hers herself",
  "it its itself",
  "they them their theirs themselves themself",
  "this that",
  "these those",
  "who whom whose which",
];
const NOMINAL = 11;
const NAME = 12;
const NUMBER = 13;
export const HEAD_CLASSES = 14;

const PRONOUN_CLASS = new Map(
  PRONOUNS.flatMap((words, i) => words.split(" ").map((word) => [word, i + 1] as const)),
);

/** A mention's head, as the tables of coreference see it. */
export interface DescribedHead {
  /** Index of the word. */
  readonly at: number;
  /** 1 to 10 a pronoun, then nominal, name, number. */
  readonly kind: number;
  /** In lower case, as are the words of its name; none where it is no name. */
  readonly word: string;
  readonly run: readonly string[];
  readonly isQuoted: boolean;
}

/** A text whose words can be looked at: the same in `training/coreference.py`. */
export interface HeadedText {
  readonly text: string;
  readonly tokens: Tokens;
  /** 1 for a word that begins a paragraph. */
  readonly isStart: Uint8Array;
}

const isCapitalShape = (shape: number) => shape === CAPITAL || shape === CAPS || shape === MIXED;

const wordAt = ({ text, tokens: { words } }: HeadedText, word: number) =>
  text.slice(words.begin[word], words.end[word]);

function isCapital(of: HeadedText, word: number): boolean {
  return isCapitalShape(of.tokens.shape[word]!) && !PRONOUN_CLASS.has(wordAt(of, word).toLowerCase());
}

/** The capitalised words around a word, in lower case; a paragraph's beginning ends them. */
function nameRun(of: HeadedText, word: number): readonly string[] {
  const { isStart, tokens } = of;
  let begin = word;
  let end = word;
  while (begin > 0 && isCapital(of, begin - 1) && !isStart[begin]) begin--;
  while (end + 1 < tokens.words.count && isCapital(of, end + 1) && !isStart[end + 1]) end++;
  return Array.from({ length: end + 1 - begin }, (_, i) => wordAt(of, begin + i).toLowerCase());
}

/** What the words themselves say of some mentions' heads. */
export function describeHeads(of: HeadedText, heads: Iterable<number>): readonly DescribedHead[] {
  return Array.from(heads, (at) => {
    const word = wordAt(of, at).toLowerCase();
    const pronoun = PRONOUN_CLASS.get(word);
    const shape = of.tokens.shape[at]!;
    const mayBegin = shape !== CAPITAL || (at > 0 && !of.isStart[at]);
    const isName = pronoun === undefined && isCapitalShape(shape) && mayBegin;
    const kind = pronoun ?? (shape === NUMERIC ? NUMBER : isName ? NAME : NOMINAL);
    return { at, kind, word, run: isName ? nameRun(of, at) : [], isQuoted: of.tokens.quote[at] !== 0 };
  });
}
