import type { SpanList } from "../article/index.ts";
import { countUpTo, INSIDE, sentenceOf } from "../language/index.ts";
import { fromIso, toIso } from "./calendar.ts";
import type { TimedText } from "./Scan.ts";
import { CLAUSE_COST, DATED_FAR, DATED_NEAR, NEAR } from "./settings.ts";
import type { TimeExpression } from "./TimeExpression.ts";
import type { Dating, Timeline } from "./Timeline.ts";
import { wordFrom } from "./wordFrom.ts";

/** What ends a clause, or begins another. */
const CLAUSE_ENDS = new Set([
  ",",
  ";",
  ":",
  "that",
  "who",
  "which",
  "when",
  "while",
  "after",
  "before",
  "but",
]);

/** How far apart two words stand, the ends of clauses between them counted as several words. */
function measureDistance({ text, words }: TimedText, a: number, b: number): number {
  let distance = 0;
  for (let i = Math.min(a, b) + 1; i < Math.max(a, b); i++) {
    distance += CLAUSE_ENDS.has(text.slice(words.begin[i], words.end[i]).toLowerCase()) ? CLAUSE_COST : 1;
  }
  return distance;
}

const round = (n: number) => Math.round(n * 1000) / 1000;

function write(time: TimeExpression, distance: number): Dating {
  const { from, to, span, precision, evidence, confidence } = time;
  return {
    when: { from: from!, to: to!, span: [span] },
    precision,
    evidence,
    confidence: round(confidence * (distance <= NEAR ? DATED_NEAR : DATED_FAR)),
  };
}

/** The expression nearest to some words in their sentence, of those that may date them; null where there is none. */
export function dateBeside(
  at: SpanList,
  { timed, times }: Timeline,
  { mayDate }: { readonly mayDate: (time: TimeExpression, distance: number) => boolean },
): Dating | null {
  const [first] = at;
  if (!first) return null;
  const word = wordFrom(timed, first[0]);
  const last = Math.max(word, wordFrom(timed, at.at(-1)![1]) - 1);
  const [begin, end] = sentenceOf(timed, word);
  const isQuoted = timed.quote[word] === INSIDE;
  let best: Dating | null = null;
  let least = Number.POSITIVE_INFINITY;
  const start = countUpTo(times.length, (timed.words.begin[begin] ?? 0) - 1, (i) => times[i]!.span[0]);
  for (const time of times.slice(start, start + end - begin)) {
    const from = wordFrom(timed, time.span[0]);
    if (from >= end) break;
    if (time.from === null || time.to === null || (timed.quote[from] === INSIDE) !== isQuoted) continue;
    const to = wordFrom(timed, time.span[1]) - 1;
    const distance = from > last ? measureDistance(timed, last, from) : measureDistance(timed, to, word);
    if (distance >= least || !mayDate(time, distance)) continue;
    least = distance;
    best = write(time, distance);
  }
  return best;
}

/** The article's day, for what its words do not date; null where that is unknown too. */
export function dateByDefault({ published }: Timeline, confidence: number): Dating | null {
  const day = fromIso(published);
  if (day === null) return null;
  const when = { from: toIso(day), to: toIso(day), span: null };
  return { when, precision: "day", evidence: { kind: "published", span: null }, confidence };
}
