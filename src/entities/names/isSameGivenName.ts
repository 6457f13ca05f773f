import { givenForms } from "../tables/givenForms.ts";

const groupOf: ReadonlyMap<string, readonly number[]> = (() => {
  const groups = new Map<string, number[]>();
  givenForms.split("|").forEach((list, group) => {
    for (const name of list.split(" ")) groups.set(name, [...(groups.get(name) ?? []), group]);
  });
  return groups;
})();

/** Are two folded given names forms of one: Mike and Michael, Sergei and Sergey. */
export function isSameGivenName(one: string, other: string): boolean {
  if (one === other) return true;
  return groupOf.get(one)?.some((group) => groupOf.get(other)?.includes(group)) ?? false;
}
