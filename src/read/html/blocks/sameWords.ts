const wordsOf = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

/** Whether two texts have the same words, whatever their case and punctuation. */
export const sameWords = (a: string, b: string): boolean => wordsOf(a) === wordsOf(b);
