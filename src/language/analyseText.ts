import type { Analysis } from "./Analysis.ts";
import type { WordPiece } from "./makeWordPiece.ts";
import type { Network } from "./openNetwork.ts";
import { scoreAnchors } from "./scoreAnchors.ts";
import { tokenize } from "./tokenize.ts";

/** Text → tokens and scores, on the caller's own thread. */
export async function analyseText(
  text: string,
  { network, wordPiece }: { readonly network: Network; readonly wordPiece: WordPiece },
): Promise<Analysis> {
  const tokens = tokenize(text);
  const { begin, end, count } = tokens.words;
  const pieces = Array.from({ length: count }, (_, i) => wordPiece.pieces(text.slice(begin[i], end[i])));
  const anchors = await scoreAnchors({ tokens, pieces, wordPiece }, network);
  return { ...tokens, text, anchors, model: network.name };
}
