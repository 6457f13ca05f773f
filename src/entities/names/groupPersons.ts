import { type Passage, wordsIn } from "../mentions/Passage.ts";
import type { NamedGroup, NameForm, NameSpan } from "./NamedGroup.ts";
import { isSamePerson, isSpelledAlike, readPersonName } from "./PersonName.ts";

/** Groups, and of each name (by its index) the groups that it may belong to, the likeliest first. */
export interface Grouping {
  readonly groups: readonly NamedGroup[];
  readonly of: ReadonlyMap<number, readonly number[]>;
}

/** Names that are written alike, with where they stand; the indexes are those of the names. */
export interface FormDraft extends NameForm {
  readonly names: readonly number[];
}

/** Initials that stand together are words of their own: "A.B. Ruske". */
function spellOut({ raw, folded }: Passage, { begin, end }: NameSpan): readonly string[] {
  return folded
    .slice(begin, end)
    .flatMap((word, i) => (/^(?:\p{Lu}\.){2,}$/u.test(raw[begin + i]!) ? [...word] : [word]));
}

/** The ways in which names are written, each once, in order of the text. */
export function gatherForms(
  passage: Passage,
  names: readonly NameSpan[],
  isWanted: (name: NameSpan) => boolean,
): readonly FormDraft[] {
  const forms = new Map<string, FormDraft>();
  names.forEach((name, i) => {
    if (!isWanted(name)) return;
    const folded = passage.folded.slice(name.begin, name.end);
    const key = folded.join(" ");
    const held = forms.get(key);
    const range = [name.begin, name.end] as const;
    forms.set(key, {
      key,
      words: held?.words ?? wordsIn(passage, range),
      person: held?.person ?? readPersonName(spellOut(passage, name)),
      at: [...(held?.at ?? []), range],
      names: [...(held?.names ?? []), i],
    });
  });
  return [...forms.values()];
}

/** Of full names, those of one person; the fullest comes first, of equals the more frequent. */
function joinFullNames(forms: readonly FormDraft[]): FormDraft[][] {
  const persons: FormDraft[][] = [];
  const order = [...forms].sort(
    (a, b) => b.person.words.length - a.person.words.length || b.at.length - a.at.length,
  );
  for (const form of order) {
    const same = persons.filter(([first]) => isSamePerson(first!.person, form.person));
    // A name that fits two people is a third's until something tells.
    if (same.length === 1) same[0]!.push(form);
    else persons.push([form]);
  }
  return persons;
}

/** The full names that a single word may be short for: by the surname, else by the given name, else by a near spelling. */
function fullNamesOf({ person }: FormDraft, persons: readonly FormDraft[][]): number[] {
  const word = person.words[0] ?? "";
  const fits = (isFitting: (form: FormDraft) => boolean) =>
    persons.flatMap((forms, i) => (forms.some(isFitting) ? [i] : []));
  const bySurname = fits((form) => form.person.surname === word);
  if (bySurname.length > 0) return bySurname;
  const byOther = fits((form) => form.person.words.includes(word));
  if (byOther.length > 0) return byOther;
  return fits((form) => isSpelledAlike(form.person.surname, word));
}

/** Puts together the names that one person bears: full names with their variants, then surnames and given names alone. */
export function groupPersons(passage: Passage, names: readonly NameSpan[]): Grouping {
  const forms = gatherForms(passage, names, ({ kind }) => kind === "person");
  const persons = joinFullNames(forms.filter(({ person }) => person.words.length > 1));
  const of = new Map<number, readonly number[]>();
  const give = (form: FormDraft, groups: readonly number[]) => {
    for (const name of form.names) of.set(name, groups);
  };
  persons.forEach((held, i) => {
    for (const form of held) give(form, [i]);
  });
  const full = persons.map((held) => [...held]);
  for (const form of forms.filter(({ person }) => person.words.length <= 1)) {
    const groups = fullNamesOf(form, full);
    if (groups.length === 0) groups.push(persons.push([]) - 1);
    if (groups.length === 1) persons[groups[0]!]!.push(form);
    give(form, groups);
  }
  return { groups: persons.map((held) => ({ kind: "person", forms: held, country: null })), of };
}
