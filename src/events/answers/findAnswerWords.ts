import type { Analysis, WordRange } from "../../language/index.ts";
import { wordAt } from "../wordAt.ts";

/** Words that say that one deed answers another. */
export interface AnswerWords {
  readonly range: WordRange;
  /**
   * Which side of them the answering deed stands on: behind "responded by" and "in response,", before "in response to";
   * `is` where it is told by the words themselves ("rejected the demand").
   */
  readonly answering: "before" | "behind" | "is";
  /** Where what is answered is told: behind them; before "by" or "with"; in the words ("the demand") or earlier; earlier. */
  readonly answered: "behind" | "between" | "inside" | "earlier";
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
const DEMANDS =
  "(?:demands?|requests?|calls?|appeals?|pleas?|petitions?|motions?|ultimatums?|offers?|invitations?|proposals?|conditions?)";

const REFUSED =
  "(?:reject|refus|rebuff|declin|turn(?:ed|s|ing)? down|threw out|thrown out|spurn|dismiss)\\w*";
const GRANTED = "(?:accept|grant|heed|(?:bow|gave in|giv\\w+ in|yield)\\w* to|agree\\w* to|meet|met)\\w*";

/** In the order in which they are tried; words that one has taken no other takes. */
const patterns: readonly Pattern[] = [
  [`in (?:response|retaliation|reply|answer|reprisal|revenge) (?:to|for)`, "before", "behind"],
  [
    `in (?:an? (?=apparent|direct|swift|immediate))?(?:apparent |direct |swift |immediate )?${NOUNS}\\b(?! for)`,
    "behind",
    "earlier",
  ],
  [`${ANSWERS}(?: on \\w+| at once| swiftly| immediately)? ${MEANS}`, "behind", "earlier"],
  [`${ANSWERS} (?:to|for|at|against) (?:\\S+ ){1,14}?${MEANS} \\w+ing`, "behind", "between"],
  [`(?:answer(?:s|ed)|counter(?:s|ed)) (?:\\S+ ){1,14}?${MEANS} \\w+ing`, "behind", "between"],
  ["(?:hit|hits|hitting|struck|strikes|striking) back", "behind", "earlier"],
  ["(?:response|reply|answer) (?:came|was)", "behind", "earlier"],
  ["(?:countermeasures?|counter - measures?) (?:to|against)", "before", "behind"],
  [
    "(?:tit - for - tat|tit-for-tat|retaliatory|reciprocal|mirror step|countermeasures?|counter - measures?|in kind)",
    "before",
    "earlier",
  ],
  [`(?:${REFUSED}|${GRANTED}) (?:\\S+ ){0,3}${DEMANDS}`, "is", "inside"],
  [`${DEMANDS} (?:\\S+ ){0,2}(?:was|were|been|be) (?:\\w+ly )?(?:${REFUSED}|${GRANTED})`, "is", "inside"],
].map(
  ([words, answering, answered]) => ({ words: new RegExp(`^${words}\\b`), answering, answered }) as Pattern,
);

/** Words that one pattern takes at most. */
const REACH = 24;

/** How many words a matched text holds. */
const lengthOf = (text: string) => text.split(" ").length;

/** The words of a sentence `[begin, end)` that say that one deed answers another. */
export function findAnswerWords(analysis: Analysis, [begin, end]: WordRange): readonly AnswerWords[] {
  const words = Array.from({ length: end - begin }, (_, i) => wordAt(analysis, begin + i));
  const out: AnswerWords[] = [];
  for (let at = 0; at < words.length; at++) {
    const rest = words.slice(at, at + REACH).join(" ");
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
