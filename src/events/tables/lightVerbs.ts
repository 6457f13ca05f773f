const verbs: ReadonlySet<string> = new Set(
  `hold make launch impose conduct stage carry issue take give start begin open announce call have declare order sign reach
  resume pay put lay mount face be go do come undertake perform commit place bring file send offer deliver break see enter
  plan lead join suspend extend lift lodge level voice express renew repeat`
    .split(/\s+/)
    .filter(Boolean),
);

/** Does a verb, by its lemma, carry a noun's deed and add little of its own: "held talks", "imposed a curfew". */
export function isLightVerb(lemma: string): boolean {
  return verbs.has(lemma);
}
