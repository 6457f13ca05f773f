const SIBILANT = /(?:[sxz]|[cs]h)$/;
const ONE_FORM = /(?:ese|[sz]|ish)$/;
const MAN = /(^|[^u])(m)an$/;

/** The plural of a word or phrase by its last word. */
export function pluralOf(words: string): string {
  if (/(?:gunman|woman|policeman|[a-z]{2}sman|[a-z]{3}man)$/.test(words) && MAN.test(words))
    return words.replace(MAN, "$1$2en");
  if (/[^aeiou]y$/.test(words)) return `${words.slice(0, -1)}ies`;
  return SIBILANT.test(words) ? `${words}es` : `${words}s`;
}

/** The plural of a word for the people of a country: "Swiss" and "Chinese" have none of their own. */
export function pluralOfPeople(word: string): string {
  return ONE_FORM.test(word) ? word : `${word}s`;
}
