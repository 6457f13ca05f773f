import type { Passage } from "../mentions/Passage.ts";
import { cleanNames } from "./cleanNames.ts";
import { groupCountries } from "./groupCountries.ts";
import { groupOrganisations } from "./groupOrganisations.ts";
import { groupPersons } from "./groupPersons.ts";
import { mendNames } from "./mendNames.ts";
import type { NamedGroup, NameSpan } from "./NamedGroup.ts";
import { placeCapitals } from "./placeCapitals.ts";
import { settleKinds } from "./settleKinds.ts";
import { voteKinds } from "./voteKinds.ts";

/** A name and the groups that it may belong to, the likeliest first; none where it names nothing that is told apart. */
export interface GroupedName extends NameSpan {
  readonly groups: readonly number[];
}

/** The names of a passage in order of the text, and what bears them. */
export interface GroupedNames {
  readonly names: readonly GroupedName[];
  readonly groups: readonly NamedGroup[];
}

/** Parties go by their letters; other names that are of no kind (Republicans, Muslims) are descriptions. */
function isOfKind({ raw }: Passage, { kind, begin, end }: NameSpan): boolean {
  if (kind !== "other") return true;
  const words = raw.slice(begin, end);
  return words.length === 1
    ? /^[\p{Lu}.]{2,}$/u.test(words[0]!)
    : words.every((word) => /^\p{Lu}/u.test(word));
}

/** Puts the names of a passage together that one person, organisation or country bears. */
export function groupNames(passage: Passage): GroupedNames {
  const mended = mendNames(passage, cleanNames(passage));
  const names = placeCapitals(passage, voteKinds(passage, settleKinds(passage, mended)));
  const persons = groupPersons(passage, names);
  const countries = groupCountries(passage, names);
  const isLeft = (at: number) =>
    !persons.of.has(at) && !countries.of.has(at) && isOfKind(passage, names[at]!);
  const left = names.flatMap((name, i) => (isLeft(i) ? [name] : []));
  const organisations = groupOrganisations(passage, left);
  const placeInLeft = new Map(left.map((name, i) => [name, i]));
  const groups = [...persons.groups, ...countries.groups, ...organisations.groups];
  const shift = persons.groups.length;
  return {
    groups,
    names: names.map((name, i) => ({
      ...name,
      groups:
        persons.of.get(i) ??
        countries.of.get(i)?.map((group) => group + shift) ??
        organisations.of
          .get(placeInLeft.get(name) ?? -1)
          ?.map((group) => group + shift + countries.groups.length) ??
        [],
    })),
  };
}
