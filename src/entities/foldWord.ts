/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  "’": "'",
  "‘": "'",
  ʻ: "'",
  "–": "-",
  "‐": "-",
  "‑": "-",
};
const SAINT = new Set(["st", "saint", "ste"]);
const PLAIN = /^[a-z0-9]*$/;

/** One spelling for all spellings of a word: lower case, no accents, no dots of an abbreviation, "st" for saints. */
export function foldWord(word: string): string {
  let folded = word.toLowerCase();
  if (!PLAIN.test(folded)) {
    folded = folded.normalize("NFKD").replace(/\p{M}+/gu, "");
    folded = folded.replace(/[^\x20-\x7e]/gu, (letter) => LETTERS[letter] ?? letter);
    if (folded.length > 1 && folded.includes(".")) folded = folded.replaceAll(".", "") || folded;
    if (folded === "&") return "and";
  }
  return SAINT.has(folded) ? "st" : folded;
}
