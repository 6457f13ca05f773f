import type { Window } from "./cutWindows.ts";
import type { WordPiece } from "./makeWordPiece.ts";
import type { PieceBatch } from "./openNetwork.ts";
import type { Tokens } from "./tokenize.ts";

/** The table of case shapes has a second half for words with which paragraphs begin. */
const SHAPES = 8;

/** Words with their pieces, ready to be cut into windows. */
export interface PiecedTokens {
  readonly tokens: Tokens;
  readonly pieces: readonly Int32Array[];
  readonly wordPiece: WordPiece;
}

/** A batch, and for each window the row of each word's first piece in the batch's scores. */
export interface FilledBatch extends PieceBatch {
  readonly firstPiece: readonly Int32Array[];
}

/** Fills the windows side by side; short ones are padded to the longest. */
export function makePieceBatch(text: PiecedTokens, windows: readonly Window[]): FilledBatch {
  const isStart = new Set(text.tokens.paragraphs);
  const length = 2 + Math.max(...windows.map((window) => window.pieces));
  const make = () => new BigInt64Array(windows.length * length);
  const batch = { rows: windows.length, length, ids: make(), shape: make(), quote: make(), mask: make() };
  const firstPiece = windows.map((window, row) => {
    const first = new Int32Array(window.end - window.begin);
    let at = row * length;
    batch.ids[at++] = BigInt(text.wordPiece.classId);
    for (let w = window.begin; w < window.end; w++) {
      first[w - window.begin] = at;
      const shape = text.tokens.shape[w]! + (isStart.has(w) ? SHAPES : 0);
      for (const piece of text.pieces[w]!) {
        batch.ids[at] = BigInt(piece);
        batch.shape[at] = BigInt(shape);
        batch.quote[at++] = BigInt(text.tokens.quote[w]!);
      }
    }
    batch.ids[at++] = BigInt(text.wordPiece.separatorId);
    batch.mask.fill(1n, row * length, at);
    return first;
  });
  return { ...batch, firstPiece };
}
