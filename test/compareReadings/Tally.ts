/** How many were right, of how many that could be, by what was asked. */
export type Tally = ReadonlyMap<string, { readonly right: number; readonly of: number }>;

/** One answer to one question: undefined where it was not asked. */
export type Answers = Readonly<Record<string, boolean | undefined>>;

/** Counts answers; a question that was never asked has no entry. */
export function countAnswers(answers: readonly Answers[]): Tally {
  const tally = new Map<string, { right: number; of: number }>();
  for (const [question, isRight] of answers.flatMap((each) => Object.entries(each))) {
    if (isRight === undefined) continue;
    const { right, of } = tally.get(question) ?? { right: 0, of: 0 };
    tally.set(question, { right: right + (isRight ? 1 : 0), of: of + 1 });
  }
  return tally;
}

/** The share of right ones; 0 where nothing was asked. */
export function shareOf(tally: Tally, question: string): number {
  const { right, of } = tally.get(question) ?? { right: 0, of: 0 };
  return of === 0 ? 0 : right / of;
}
