import { formsOf } from "./formsOf.ts";

/**
 * A pattern for a list of cues, `,` between them, over the forms of a cue's words as `readCue` gives them. A word stands
 * for all its forms, `|` parts words that do as well, and between two words of one cue another one may stand.
 */
export function wordPattern(list: string): RegExp {
  const entry = (words: string) =>
    words
      .trim()
      .split(" ")
      .map((word) => `(?:${word.split("|").flatMap(formsOf).join("|")})`)
      .join(" (?:\\S+ )?");
  return new RegExp(` (?:${list.split(",").map(entry).join("|")}) `);
}
