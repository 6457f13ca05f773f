/** Lemmas of verbs and nouns that name what is done by saying something. */
const acts: ReadonlySet<string> = new Set(
  `accuse accusation allege allegation condemn condemnation criticise criticize criticism denounce blame charge rebuke
  deplore decry censure sue indict slam lambast lambaste attack assail lash brand chide scold berate warn
  demand urge request ask call appeal plead order insist press petition beg implore summon invite
  threaten threat vow warn warning ultimatum
  deny denial reject rejection refuse refusal dismiss decline rebuff veto rule refute spurn turn oppose
  agree agreement pledge promise offer accept propose undertake
  praise welcome hail applaud endorse commend congratulate thank back support salute laud
  apologise apologize apology protest complain complaint`
    .split(/\s+/)
    .filter(Boolean),
);

/** Does a word, as a dictionary lists it, name an act of speech. */
export function namesAct(lemma: string): boolean {
  return acts.has(lemma);
}
