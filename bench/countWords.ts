/** Words between white space, as the program's own progress line counts them. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
