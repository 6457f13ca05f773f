/** The words of a text without case, accents and articles. */
export const plainWords = (text: string): readonly string[] =>
  (
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !["a", "an", "the", "s"].includes(word));

/** The share of words that two texts have in common (Jaccard), each word as often as it comes. */
export function likeness(one: string, other: string): number {
  const rest = [...plainWords(other)];
  const all = plainWords(one).length + rest.length;
  let shared = 0;
  for (const word of plainWords(one)) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return all === 0 ? 1 : shared / (all - shared);
}

/** Every word of `part` is one of `whole`; no words are part of no words only. */
export function isPartOf(part: string, whole: string): boolean {
  const [words, all] = [plainWords(part), plainWords(whole)];
  return words.length === 0 ? all.length === 0 : words.every((word) => all.includes(word));
}

/** One holds the other: "Ruske" and "Defence Minister Danil Ruske". */
export const isSameSource = (one: string, other: string) => isPartOf(one, other) || isPartOf(other, one);
