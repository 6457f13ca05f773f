import type { Analysis } from "../../language/index.ts";
import type { WordRange } from "../EventDraft.ts";
import { wordAt } from "../wordAt.ts";

/** Words that say that one deed answers another. */
export interface AnswerWords {
  readonly range: WordRange;
  /**
   * Which side of them the answering deed stands on: behind "responded by" and "in response,", before "in response to";
   * `is` where it is told by the words themselves ("rejected the demand").
   */
  readonly answering: "before" | "behind" | "is";
  /** Where what is answered is told: right behind them; before "by" or "with"; or in an earlier sentence. */
  readonly answered: "behind" | "between" | "earlier";
}

interface Pattern {
  readonly words: RegExp;
  readonly answering: AnswerWords["answering"];
  readonly answered: AnswerWords["answered"];
}

const MEANS = "(?:by|with)";
const ANSWERS =
  "(?:respond(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|react(?:s|ed|ing)?|retaliat(?:es?|ed|ing)|answer(?:s|ed|ing)?|counter(?:s|ed|ing)?|(?:hit|hits|hitting|struck|strikes|striking) back)";
const NOUNS = "(?:response|retaliation|reply|answer|return|reprisal|revenge)";
const DEMANDS = "(?:demands?|requests?|calls?|appeals?|pleas?|ultimatums?|offers?|invitations?|proposals?)";

/** In the order in which they are tried; words that one has taken no other takes. */
const patterns: readonly Pattern[] = [
  { words: new RegExp(`^in ${NOUNS} (?:to|for)\\b`), answering: "before", answered: "behind" },
  {
    words: new RegExp(`^in (?:a |an )?(?:apparent |direct |swift |immediate )?${NOUNS}\\b`),
    answering: "behind",
    answered: "earlier",
  },
  {
    words: new RegExp(`^${ANSWERS}(?: on \\w+| at once| swiftly| immediately)? ${MEANS}\\b`),
    answering: "behind",
    answered: "earlier",
  },
  {
    words: new RegExp(`^${ANSWERS} (?:to|for|at|against) (?:\\S+ ){1,14}?${MEANS} \\w+ing\\b`),
    answering: "behind",
    answered: "between",
  },
  {
    words: new RegExp(`^(?:answer(?:s|ed)|counter(?:s|ed)) (?:\\S+ ){1,14}?${MEANS} \\w+ing\\b`),
    answering: "behind",
    answered: "between",
  },
  { words: /^(?:hit|hits|hitting|struck|strikes|striking) back\b/, answering: "behind", answered: "earlier" },
  { words: /^(?:response|reply|answer) (?:came|was)\b/, answering: "behind", answered: "earlier" },
  {
    words:
      /^(?:tit - for - tat|tit-for-tat|retaliatory|reciprocal|countermeasures?|counter - measures?|in kind)\b/,
    answering: "before",
    answered: "earlier",
  },
  {
    words: new RegExp(
      `^(?:reject|refus|rebuff|declin|turn(?:ed|s|ing)? down|spurn|dismiss)\\w* (?:\\S+ ){0,3}${DEMANDS}\\b`,
    ),
    answering: "is",
    answered: "earlier",
  },
  {
    words: new RegExp(
      `^(?:accept|grant|heed|(?:bow|gave in|giv\\w+ in|yield)\\w* to|agree\\w* to)\\w* (?:\\S+ ){0,3}${DEMANDS}\\b`,
    ),
    answering: "is",
    answered: "earlier",
  },
];

/** How many words a matched text holds. */
const lengthOf = (text: string) => text.split(" ").length;

/** The words of a sentence `[begin, end)` that say that one deed answers another. */
export function findAnswerWords(analysis: Analysis, [begin, end]: WordRange): readonly AnswerWords[] {
  const words = Array.from({ length: end - begin }, (_, i) => wordAt(analysis, begin + i));
  const out: AnswerWords[] = [];
  for (let at = 0; at < words.length; at++) {
    const rest = words.slice(at).join(" ");
    for (const { words: wanted, answering, answered } of patterns) {
      const match = wanted.exec(rest);
      if (!match) continue;
      out.push({ range: [begin + at, begin + at + lengthOf(match[0])], answering, answered });
      at += lengthOf(match[0]) - 1;
      break;
    }
  }
  return out;
}
