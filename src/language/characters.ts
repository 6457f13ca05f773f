const ALNUM = /[\p{L}\p{N}]/u;
const SPACE = /[\s\u0085\u200b]/;

/** The whole character at an offset, also where it takes two code units; empty past the end. */
export function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? "" : String.fromCodePoint(point);
}

/** The whole character that ends before an offset; empty at the start. */
export function characterBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1);
  return at >= 2 && unit >= 0xdc00 && unit <= 0xdfff
    ? text.slice(at - 2, at)
    : text.slice(Math.max(0, at - 1), at);
}

/** Is the character a letter or a digit of any script. */
export function isAlnum(character: string): boolean {
  return ALNUM.test(character);
}

/** Is the character white space, as the word finder sees it. */
export function isSpace(character: string): boolean {
  return SPACE.test(character) || (character >= "\u001c" && character <= "\u001f");
}
