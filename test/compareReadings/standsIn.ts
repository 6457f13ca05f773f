const plain = (text: string) => text.replace(/\s+/g, " ");

/** Do the pieces of some words stand in a text, in their order. */
export function standsIn(text: string, words: string): boolean {
  let at = 0;
  return words.split(" … ").every((piece) => {
    const begin = plain(text).indexOf(plain(piece), at);
    at = begin + piece.length;
    return begin >= 0;
  });
}
