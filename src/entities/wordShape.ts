/** How a word of a table must be written in a text: any way, with a capital first, in capitals, or just so. */
export type WordShape = "any" | "capital" | "capitals" | "exact";

const LETTER = /\p{L}/u;
const isUpper = (word: string) => word !== word.toLowerCase() && word === word.toUpperCase();
const letters = (word: string) => word.replace(/[^\p{L}]/gu, "");

/** What a word of a table asks of the words of a text. */
export function shapeOf(word: string): WordShape {
  const bare = letters(word);
  if (bare === "" || bare[0] === bare[0]!.toLowerCase()) return "any";
  if (isUpper(bare)) return bare.length > 1 ? "capitals" : "capital";
  return bare.slice(1) === bare.slice(1).toLowerCase() ? "capital" : "exact";
}

/** Is a word of a text written as a table asks. Capitals are a headline's way to write any word. */
export function fitsShape(word: string, { shape, exact }: { shape: WordShape; exact: string }): boolean {
  if (shape === "any") return true;
  if (shape === "exact") return word === exact || isUpper(word);
  if (shape === "capitals") return isUpper(word);
  const first = LETTER.exec(word)?.[0] ?? "";
  return first === "" || first !== first.toLowerCase() || first === first.toUpperCase();
}
