import type { Passage } from "../mentions/Passage.ts";
import { cleanNames } from "./cleanNames.ts";
import { groupCountries } from "./groupCountries.ts";
import { groupOrganisations } from "./groupOrganisations.ts";
import { groupPersons } from "./groupPersons.ts";
import { mendNames } from "./mendNames.ts";
import type { NamedGroup, NameSpan } from "./NamedGroup.ts";
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

/** A family name alone is a person's, whatever the model took it for in a place. */
function followPersons(passage: Passage, names: readonly NameSpan[]): readonly NameSpan[] {
  const surnames = new Set(
    names
      .filter(({ kind, begin, end }) => kind === "person" && end - begin > 1)
      .map(({ end }) => passage.folded[end - 1]!),
  );
  return names.map((name) => {
    const isSurname = name.end - name.begin === 1 && surnames.has(passage.folded[name.begin]!);
    return isSurname && name.kind !== "geopolitical" ? { ...name, kind: "person" } : name;
  });
}

/** Parties go by their letters; other names that are of no kind (Republicans, Muslims) are descriptions. */
function isOfKind({ raw }: Passage, { kind, begin, end }: NameSpan): boolean {
  return kind !== "other" || (end - begin === 1 && /^[\p{Lu}.]{2,}$/u.test(raw[begin]!));
}

/** Puts the names of a passage together that one person, organisation or country bears. */
export function groupNames(passage: Passage): GroupedNames {
  const mended = mendNames(passage, cleanNames(passage));
  const names = settleKinds(passage, voteKinds(passage, followPersons(passage, mended)));
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
