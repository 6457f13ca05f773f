const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Length of a text in characters, those of scripts that write a syllable or word with each counted three times. */
export const sizeOf = (text: string): number => text.length + 2 * (text.match(dense)?.length ?? 0);
