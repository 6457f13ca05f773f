import { type Analysis, LOWER, PUNCTUATION, relationOf, sentenceOf, uposOf } from "../language/index.ts";
import type { Quotation } from "./findQuotations.ts";
import { LONGEST_NAME, PLAIN_SHARE } from "./settings.ts";

const KNOWN_AS =
  / (?:so ?-? called|self ?-? styled|known (?:\S+ )?as|aka|alias|(?:nicknam|codenam|titl|entitl)ed) $/;
/** Of a thing: "a page called “…”"; whoever calls somebody a name says so. */
const PARTICIPLE = / (?:call|nam|dubb|head|brand|label|mark|inscrib)ed $/;
const WORK =
  / (?:film|movie|song|book|novel|play|album|series|show|thriller|satire|comedy|drama|opera|ballet|musical|poem|painting|exhibition|exhibit|magazine|newspaper|pamphlet|documentary|operation|anthem|memoir) $/;
const TITLE = / (?:title|titles|name) : $/;
const WORD = / the (?:words?|terms?|phrases?|labels?|nicknames?|slogans?) $/;
const IS_WORD = /^ (?:is|was) (?:a|the|not a|another) (?:word|term|phrase|name) /;

function spell(begin: number, end: number, { text, words }: Analysis): string {
  const out: string[] = [];
  for (let word = Math.max(0, begin); word < Math.min(end, words.count); word++)
    out.push(text.slice(words.begin[word], words.end[word]).toLowerCase());
  return ` ${out.join(" ")} `;
}

/** Is a sentence prose, and no headline in capitals. */
function isProse(word: number, analysis: Analysis): boolean {
  const [begin, end] = sentenceOf(analysis, word);
  const shapes = analysis.shape.subarray(begin, end).filter((shape) => shape !== PUNCTUATION);
  return shapes.filter((shape) => shape === LOWER).length >= shapes.length * PLAIN_SHARE;
}

/** Anna “the Wolf” Lind: a short quotation between two words of a name. */
function isNickname({ whole: [begin, end], inner }: Quotation, analysis: Analysis): boolean {
  const isName = (word: number) => word >= 0 && uposOf(analysis, word) === "PROPN";
  const isShort = inner[1] - inner[0] <= LONGEST_NAME;
  return isShort && isName(begin - 1) && isName(end) && isProse(begin, analysis);
}

/** Is a quotation the title of a work or the name of a person or thing, which nobody speaks. */
export function isNameOrTitle(quotation: Quotation, analysis: Analysis): boolean {
  const [begin] = quotation.whole;
  const before = spell(begin - 4, begin, analysis);
  const isNamed = PARTICIPLE.test(before) && relationOf(analysis, begin - 1) === "acl";
  return (
    quotation.isClosed &&
    (isNamed ||
      KNOWN_AS.test(before) ||
      WORK.test(before) ||
      TITLE.test(before) ||
      isNickname(quotation, analysis))
  );
}

/**
 * Is a quotation a name, a title or a word that is spoken of. Of what is only set off by its marks (their “exhibits”) it
 * cannot be told, and that counts as spoken.
 */
export function isUnspoken(quotation: Quotation, analysis: Analysis): boolean {
  const [begin, end] = quotation.whole;
  const isWord =
    quotation.isClosed &&
    (WORD.test(spell(begin - 3, begin, analysis)) || IS_WORD.test(spell(end, end + 4, analysis)));
  return isWord || isNameOrTitle(quotation, analysis);
}
