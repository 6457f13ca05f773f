import type { Passage } from "../mentions/Passage.ts";
import { type FormDraft, type Grouping, gatherForms } from "./groupPersons.ts";
import { isSeat } from "./isSeat.ts";
import type { NameSpan } from "./NamedGroup.ts";
import { bodyKey, isAcronymOf, isPartOfName, readOrganisationName } from "./OrganisationName.ts";

interface Bearer {
  readonly words: readonly string[];
  readonly body: string | null;
  readonly kind: "organisation" | "place";
  readonly forms: FormDraft[];
}

const PLACES = new Set<NameSpan["kind"]>(["geopolitical", "place"]);

/** Does "Name (ABC)" stand anywhere: the acronym is then the name's, whatever its letters. */
function isIntroduced({ folded, raw }: Passage, acronym: string, long: FormDraft): boolean {
  return long.at.some(([, end]) => raw[end] === "(" && folded[end + 1] === acronym && raw[end + 2] === ")");
}

function isSame(passage: Passage, form: FormDraft, bearer: Bearer): boolean {
  const words = readOrganisationName(form.key.split(" "));
  // The Justice Department is the Department of Justice.
  if (words.toSorted().join(" ") === bearer.words.toSorted().join(" ")) return true;
  const [long] = bearer.forms;
  const acronym = words.length === 1 ? words[0]! : "";
  if (isIntroduced(passage, form.key, long!)) return true;
  const isShouted = /^[\p{Lu}.]+$/u.test(form.words);
  if (isShouted && isAcronymOf(acronym, bearer.words)) return true;
  const isCapitals =
    isShouted &&
    isAcronymOf(
      acronym,
      long!.key.split(" ").filter((word) => word !== "the"),
    );
  if (isCapitals) return true;
  // The State Department is no short name of a state's department of something.
  return isPartOfName(words, bearer.words) && (!isSeat(form.words) || isSeat(long!.words));
}

/** Puts together the names of one organisation or place: acronyms with their expansions, short names with long ones. */
export function groupOrganisations(passage: Passage, names: readonly NameSpan[]): Grouping {
  const forms = gatherForms(passage, names, ({ kind }) => kind !== "person");
  const order = [...forms].sort((a, b) => b.key.split(" ").length - a.key.split(" ").length);
  const bearers: Bearer[] = [];
  const of = new Map<number, readonly number[]>();
  for (const form of order) {
    const body = bodyKey(form.words);
    const kind = PLACES.has(names[form.names[0]!]!.kind) ? "place" : "organisation";
    const same = bearers.flatMap((bearer, i) => {
      if (body !== null || bearer.body !== null) return body === bearer.body ? [i] : [];
      return bearer.kind === kind && isSame(passage, form, bearer) ? [i] : [];
    });
    const groups =
      same.length > 0
        ? same
        : [bearers.push({ words: readOrganisationName(form.key.split(" ")), body, kind, forms: [] }) - 1];
    if (groups.length === 1) bearers[groups[0]!]!.forms.push(form);
    for (const name of form.names) of.set(name, groups);
  }
  return { groups: bearers.map(({ kind, forms: held }) => ({ kind, forms: held, country: null })), of };
}
