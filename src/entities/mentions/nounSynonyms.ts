const lists = [
  "representative congressman congresswoman lawmaker legislator member",
  "senator lawmaker legislator",
  "nominee candidate contender hopeful challenger",
  "premier minister chancellor",
  "chairman chairwoman chair chairperson head chief",
  "director head chief boss",
  "executive boss chief head",
  "businessman businesswoman billionaire mogul developer tycoon magnate entrepreneur",
  "attorney lawyer counsel counselor",
  "spokesman spokeswoman spokesperson",
  "policeman policewoman officer",
  "ambassador envoy diplomat representative",
  "envoy diplomat negotiator mediator",
  "general commander officer",
  "colonel commander officer",
  "professor academic scholar researcher scientist expert",
  "economist researcher analyst expert academic",
  "analyst expert researcher",
  "doctor physician surgeon",
  "judge justice magistrate jurist",
  "prosecutor attorney",
  "bishop archbishop cardinal prelate cleric",
  "imam cleric preacher",
  "priest cleric pastor reverend",
  "author writer novelist",
  "journalist reporter correspondent",
  "newspaper paper daily",
  "company firm corporation group business",
  "agency department bureau office",
  "ministry department",
  "party group movement",
  "study report paper",
  "poll survey",
  "letter statement",
  "gop republican",
  "u.s american us",
  "british uk",
];

const listsOf: ReadonlyMap<string, readonly number[]> = (() => {
  const held = new Map<string, number[]>();
  lists.forEach((list, i) => {
    for (const noun of list.split(" ")) held.set(noun, [...(held.get(noun) ?? []), i]);
  });
  return held;
})();

/** Do two singular nouns call the same person or thing: a congressman is a representative, a paper a newspaper. */
export function areSynonyms(one: string, other: string): boolean {
  return one === other || (listsOf.get(one)?.some((list) => listsOf.get(other)?.includes(list)) ?? false);
}
