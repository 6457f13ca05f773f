/** The words of a text without case, accents and articles. */
export const plainWords = (text: string): readonly string[] =>
  (
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !["a", "an", "the", "s"].includes(word));
