import { cutWindows, type Window } from "./cutWindows.ts";
import { makeWindowInput, type PiecedTokens, pieceTokens } from "./makeWindowInput.ts";
import type { WordPiece } from "./makeWordPiece.ts";
import type { WindowInput } from "./openNetwork.ts";
import { tokenize } from "./tokenize.ts";

/** A text cut into what the network is asked of it. */
export interface PreparedText extends PiecedTokens {
  readonly windows: readonly Window[];
  /** Made when it is asked for: those of a long text are not held together. */
  readonly inputOf: (window: Window) => WindowInput;
}

/** Text → words, pieces and windows. */
export function prepareText(text: string, wordPiece: WordPiece): PreparedText {
  const pieced = pieceTokens(text, tokenize(text), { wordPiece });
  const lengths = pieced.pieces.map((pieces) => pieces.length);
  return {
    ...pieced,
    windows: cutWindows(lengths, pieced),
    inputOf: (window) => makeWindowInput(pieced, window, wordPiece),
  };
}
