import type { WordPiece } from "../src/language/makeWordPiece.ts";
import type { WindowInput } from "../src/language/openNetwork.ts";
import { prepareText } from "../src/language/prepareText.ts";

/** The windows in which the program itself has the network read a text. */
export function listInputs(text: string, wordPiece: WordPiece): readonly WindowInput[] {
  const { windows, inputOf } = prepareText(text, wordPiece);
  return windows.map(inputOf);
}
