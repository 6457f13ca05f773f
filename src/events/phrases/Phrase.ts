/** Words `[begin, end)` that name someone or something, round their head. */
export interface Phrase {
  readonly head: number;
  readonly begin: number;
  readonly end: number;
}
