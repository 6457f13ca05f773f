import { analyseText } from "../src/language/analyseText.ts";
import type { WordPiece } from "../src/language/makeWordPiece.ts";
import type { Network, PieceBatch } from "../src/language/openNetwork.ts";

/** Scores by which no word is an anchor, so that nothing is asked of the pairs. */
function scoreNothing({ rows, length }: PieceBatch) {
  const cue = new Float32Array(rows * length * 2).map((_, i) => (i % 2 === 0 ? 20 : -20));
  return { cue, anchor: new Float32Array(0), word: new Float32Array(0), pair: 0 };
}

/** The batches in which the program itself has the network read a text: it is given one that only takes notes. */
export async function batchText(text: string, wordPiece: WordPiece): Promise<readonly PieceBatch[]> {
  const batches: PieceBatch[] = [];
  const network: Network = {
    name: "notes",
    scorePieces: async (batch) => {
      batches.push(batch);
      return scoreNothing(batch);
    },
    scorePairs: async () => new Float32Array(0),
    close: async () => {},
  };
  await analyseText(text, { network, wordPiece });
  return batches;
}

/** Pieces of a batch, the ends of its windows included and what fills up short ones not. */
export function countPieces({ mask }: PieceBatch): number {
  return mask.reduce((sum, one) => sum + Number(one), 0);
}
