import { tokenizeMarkup } from "../markup/tokenizeMarkup.ts";

/** The text of a value that may have been written as markup: tags taken out, character references resolved, white space folded. */
export function plainText(value: string): string {
  if (!/[<&]/.test(value)) return value.replace(/\s+/g, " ").trim();
  const pieces: string[] = [];
  tokenizeMarkup(value, {
    open: () => {},
    close: () => {},
    text: (text) => pieces.push(text),
  });
  return pieces.join("").replace(/\s+/g, " ").trim();
}
