const SIBILANT = /(?:[sxz]|[cs]h)$/;
const ONE_FORM = /(?:ese|[sz]|ish)$/;
const MAN = /(?<!hu|ger|sha)man$/;
/** What comes after the head of a phrase: chiefs of staff, attorneys general. */
const REST = /^(.+?)( of .+|(?<!major|lieutenant|brigadier)[ -]general)$/;

function pluralOfWord(word: string): string {
  if (MAN.test(word)) return word.replace(MAN, "men");
  if (word.endsWith("child")) return `${word}ren`;
  if (word.endsWith("thief")) return word.replace(/f$/, "ves");
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, "ies");
  return SIBILANT.test(word) ? `${word}es` : `${word}s`;
}

/** The plural of a role or organisation, in one word or several. */
export function pluralOf(words: string): string {
  const [, head, rest] = REST.exec(words) ?? [];
  return head ? pluralOfWord(head) + rest : pluralOfWord(words);
}

/** The plural of a word for the people of a country: "Swiss" and "Chinese" have none of their own. */
export function pluralOfPeople(word: string): string {
  return ONE_FORM.test(word) ? word : `${word}s`;
}
