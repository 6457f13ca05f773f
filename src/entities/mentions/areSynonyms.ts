import { nounSynonyms } from "../tables/nounSynonyms.ts";

const listsOf: ReadonlyMap<string, readonly number[]> = (() => {
  const held = new Map<string, number[]>();
  nounSynonyms.forEach((list, i) => {
    for (const noun of list.split(" ")) held.set(noun, [...(held.get(noun) ?? []), i]);
  });
  return held;
})();

/** Do two singular nouns call the same person or thing: a congressman is a representative, a paper a newspaper. */
export function areSynonyms(one: string, other: string): boolean {
  return one === other || (listsOf.get(one)?.some((list) => listsOf.get(other)?.includes(list)) ?? false);
}
