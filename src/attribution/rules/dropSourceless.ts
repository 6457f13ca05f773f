import { type Analysis, INSIDE } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { SHORTEST_SOURCELESS } from "../settings.ts";
import { listWords } from "../wordRanges.ts";

const PUNCTUATION = 5;
const CLAUSE = /^(?:that|whether|if|how|why)$/i;

/**
 * Where no source is named, only a clause ("it was said that …") or a quotation that is more than a title is taken for
 * something said: "known as", "has been added to" and the like name no speaker because there is none.
 */
export function dropSourceless(
  drafts: readonly Draft[],
  { text, words, quote, shape }: Analysis,
): readonly Draft[] {
  return drafts.filter(({ source, content }) => {
    if (source.length > 0) return true;
    const all = listWords(content).filter((word) => shape[word] !== PUNCTUATION);
    const quoted = all.filter((word) => quote[word] === INSIDE).length;
    const isClause = all.some((word) => CLAUSE.test(text.slice(words.begin[word], words.end[word])));
    const isTitle = quoted === all.length && quoted < SHORTEST_SOURCELESS;
    return isClause || (quoted > 0 && !isTitle);
  });
}
