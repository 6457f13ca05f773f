import type { Window } from "./cutWindows.ts";
import type { WordPiece } from "./makeWordPiece.ts";
import type { WindowInput } from "./openNetwork.ts";
import type { Tokens } from "./tokenize.ts";

/** The table of case shapes has a second half for words with which paragraphs begin. */
const SHAPES = 8;

/** Words with their pieces, ready to be cut into windows. */
export interface PiecedTokens {
  readonly tokens: Tokens;
  readonly pieces: readonly Int32Array[];
  /** 1 for a word that begins a paragraph. */
  readonly isStart: Uint8Array;
  /** The number of each word's sentence. */
  readonly sentence: Int32Array;
}

export function pieceTokens(
  text: string,
  tokens: Tokens,
  { wordPiece }: { readonly wordPiece: WordPiece },
): PiecedTokens {
  const { words, paragraphs, sentences } = tokens;
  const isStart = new Uint8Array(words.count);
  for (const word of paragraphs) isStart[word] = 1;
  const sentence = new Int32Array(words.count);
  sentences.forEach((begin, i) => {
    sentence.fill(i, begin, sentences[i + 1] ?? words.count);
  });
  const pieces = Array.from({ length: words.count }, (_, i) =>
    wordPiece.pieces(text.slice(words.begin[i], words.end[i])),
  );
  return { tokens, pieces, isStart, sentence };
}

type Ends = Pick<WordPiece, "classId" | "separatorId">;

/** What the network is given of a window. Nothing in it tells where in the text the window stands. */
export function makeWindowInput(text: PiecedTokens, window: Window, ends: Ends): WindowInput {
  const { begin, end, pieces } = window;
  const make = (length: number) => new BigInt64Array(length);
  const length = pieces + 2;
  const out = {
    ids: make(length),
    shape: make(length),
    quote: make(length),
    mask: make(length).fill(1n),
    first: make(end - begin),
    sentence: make(end - begin),
  };
  let at = 0;
  out.ids[at++] = BigInt(ends.classId);
  for (let w = begin; w < end; w++) {
    out.first[w - begin] = BigInt(at);
    out.sentence[w - begin] = BigInt(text.sentence[w]! - text.sentence[begin]!);
    const shape = BigInt(text.tokens.shape[w]! + text.isStart[w]! * SHAPES);
    const quote = BigInt(text.tokens.quote[w]!);
    for (const piece of text.pieces[w]!) {
      out.ids[at] = BigInt(piece);
      out.shape[at] = shape;
      out.quote[at++] = quote;
    }
  }
  out.ids[at] = BigInt(ends.separatorId);
  return out;
}
