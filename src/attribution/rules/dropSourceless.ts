import { type Analysis, INSIDE, PUNCTUATION } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { SHORTEST_SOURCELESS } from "../settings.ts";
import { listWords } from "../wordRanges.ts";

const CLAUSE = /^(?:that|whether|if|how|why)$/i;
/** Cues of an opinion whose holder need not be named: "is expected to", "was accused of", "seems". */
const UNNAMED =
  /\b(?:is|are|was|were|be|been|being)\b.*\b(?:accused|alleged|asked|believed|blamed|called|considered|criticized|described|dubbed|estimated|expected|feared|hailed|mentioned|praised|predicted|ranked|rated|regarded|reported|rumou?red|said|seen|suspected|thought|told|urged|viewed|warned)\b|\bseem(?:s|ed)?\b/i;

/**
 * Where no source is named, only a clause ("it was said that …"), a quotation that is more than a title or what an
 * unnamed opinion is cited for ("is expected to …") is taken for something said: "known as", "has been added to" and
 * the like name no speaker because there is none.
 */
export function dropSourceless(
  drafts: readonly Draft[],
  { text, words, quote, shape }: Analysis,
): readonly Draft[] {
  return drafts.filter(({ source, cue, content }) => {
    if (source.length > 0) return true;
    const all = listWords(content).filter((word) => shape[word] !== PUNCTUATION);
    const quoted = all.filter((word) => quote[word] === INSIDE).length;
    const isClause = all.some((word) => CLAUSE.test(text.slice(words.begin[word], words.end[word])));
    const isUnnamed = cue.some(([begin, end]) =>
      UNNAMED.test(text.slice(words.begin[begin], words.end[end - 1])),
    );
    const isTitle = quoted === all.length && quoted < SHORTEST_SOURCELESS;
    return isClause || isUnnamed || (quoted > 0 && !isTitle);
  });
}
