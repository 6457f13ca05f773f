import type { Attribution, Span, SpanList } from "../article/index.ts";
import { CAPITAL, CAPS, LOWER, rangeAround, sentenceOf } from "../language/index.ts";
import type { TimedText } from "./Scan.ts";
import { DATELINE_REACH, PLACE_REACH, PLACED_BY_DATELINE, PLACED_NEAR } from "./settings.ts";
import { months, shortMonths, weekdays } from "./timeWords.ts";
import { touches } from "./touches.ts";
import { wordFrom } from "./wordFrom.ts";

/** Where something was said, by words of the text. */
export interface Placing {
  readonly where: SpanList;
  readonly evidence: "sentence" | "dateline";
  /** That it was said there, 0 to 1. */
  readonly confidence: number;
}

const LEADING = new Set(["in", "at", "from", "outside", "near"]);
const INNER = new Set(["of", "the", "de", "la", "al", "-"]);
const DASHES = new Set(["-", "–", "—", "―", "--"]);
const CLAUSE_ENDS = new Set([",", ";", ":", ".", "that", "who", "which"]);

const wordAt = ({ text, words }: TimedText, at: number) => text.slice(words.begin[at], words.end[at]);

function isNamed(timed: TimedText, at: number): boolean {
  const name = wordAt(timed, at).toLowerCase().replace(/\.$/, "");
  const isTime = months.has(name) || shortMonths.has(name) || weekdays.has(name);
  return (timed.shape[at] === CAPITAL || timed.shape[at] === CAPS) && !isTime;
}

/** The capital words from here on, with "of" and "the" between them; null where there are none. */
function readName(timed: TimedText, at: number, stop: number): Span | null {
  let end = at;
  for (let i = at; i < stop; i++) {
    if (isNamed(timed, i)) end = i + 1;
    else if (i === at || !INNER.has(wordAt(timed, i))) break;
  }
  return end > at ? [timed.words.begin[at]!, timed.words.end[end - 1]!] : null;
}

function findBeside({ cue, content }: Pick<Attribution, "cue" | "content">, timed: TimedText): Span | null {
  const last = cue.at(-1);
  if (!last) return null;
  const from = wordFrom(timed, last[1]);
  const [, stop] = sentenceOf(timed, Math.max(0, from - 1));
  for (let i = from; i < Math.min(stop, from + PLACE_REACH); i++) {
    const word = wordAt(timed, i).toLowerCase();
    if (CLAUSE_ENDS.has(word)) return null;
    if (!LEADING.has(word)) continue;
    const name = readName(timed, wordAt(timed, i + 1) === "the" ? i + 2 : i + 1, stop);
    if (name && !touches(name, content)) return name;
  }
  return null;
}

/** The place that a dateline begins with: TALLINN (Monday) –, BRUSSELS, March 3 (Agency) -. */
function findDateline(timed: TimedText): Span | null {
  const [, stop] = rangeAround(timed.paragraphs, 0, timed.words);
  const name = readName(timed, 0, Math.min(stop, DATELINE_REACH));
  if (!name) return null;
  const from = wordFrom(timed, name[1]);
  for (let i = from; i < Math.min(stop, from + 2 * DATELINE_REACH); i++) {
    if (DASHES.has(wordAt(timed, i))) return name;
    const isLower = timed.shape[i] === LOWER;
    if (isLower) return null;
  }
  return null;
}

/**
 * Where something was said: the place named behind the cue (told reporters in Brussels), else the dateline's, with low
 * confidence; null where there is neither. Says nothing of what country that is. Throws nothing.
 */
export function whereSaid(said: Pick<Attribution, "cue" | "content">, timed: TimedText): Placing | null {
  const beside = findBeside(said, timed);
  if (beside) return { where: [beside], evidence: "sentence", confidence: PLACED_NEAR };
  const dateline = findDateline(timed);
  return dateline && { where: [dateline], evidence: "dateline", confidence: PLACED_BY_DATELINE };
}
