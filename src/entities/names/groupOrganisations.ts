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

/** No name is empty, so what has no body meets nobody by it. */
const bodyHandle = (body: string | null) => (body === null ? "" : `body ${body}`);
const initialsOf = (words: readonly string[]) => words.map((word) => word[0]).join("");

/** What a bearer may be met under: each of its words, its initials, an acronym in brackets behind it, its body. */
function handlesOf({ folded, raw }: Passage, { words, body, forms }: Bearer): ReadonlySet<string> {
  const [long] = forms;
  const spelled = long!.key.split(" ").filter((word) => word !== "the");
  const introduced = long!.at.flatMap(([, end]) => (raw[end] === "(" ? [folded[end + 1] ?? ""] : []));
  return new Set([...words, initialsOf(words), initialsOf(spelled), ...introduced, bodyHandle(body)]);
}

/** The bearers (by their indexes) that share something with a form, in order. */
function findNear(
  form: FormDraft,
  body: string | null,
  handles: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const own = [...readOrganisationName(form.key.split(" ")), form.key, bodyHandle(body)];
  return [...new Set(own.flatMap((handle) => (handle === "" ? [] : (handles.get(handle) ?? []))))].sort(
    (a, b) => a - b,
  );
}

/** Puts together the names of one organisation or place: acronyms with their expansions, short names with long ones. */
export function groupOrganisations(passage: Passage, names: readonly NameSpan[]): Grouping {
  const forms = gatherForms(passage, names, ({ kind }) => kind !== "person");
  const order = [...forms].sort((a, b) => b.key.split(" ").length - a.key.split(" ").length);
  const bearers: Bearer[] = [];
  const handles = new Map<string, number[]>();
  const open = (bearer: Bearer) => {
    const at = bearers.push(bearer) - 1;
    for (const handle of handlesOf(passage, bearer)) {
      const held = handles.get(handle);
      if (held) held.push(at);
      else handles.set(handle, [at]);
    }
    return at;
  };
  const of = new Map<number, readonly number[]>();
  for (const form of order) {
    const body = bodyKey(form.words);
    const kind = PLACES.has(names[form.names[0]!]!.kind) ? "place" : "organisation";
    const same = findNear(form, body, handles).flatMap((i) => {
      const bearer = bearers[i]!;
      if (body !== null || bearer.body !== null) return body === bearer.body ? [i] : [];
      return bearer.kind === kind && isSame(passage, form, bearer) ? [i] : [];
    });
    const words = readOrganisationName(form.key.split(" "));
    const groups = same.length > 0 ? same : [open({ words, body, kind, forms: [form] })];
    if (same.length === 1) bearers[same[0]!]!.forms.push(form);
    for (const name of form.names) of.set(name, groups);
  }
  return { groups: bearers.map(({ kind, forms: held }) => ({ kind, forms: held, country: null })), of };
}
