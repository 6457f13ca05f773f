import { kindOfNoun } from "../mentions/kindOfNoun.ts";
import type { MentionDraft } from "../mentions/MentionDraft.ts";
import { readNominal } from "../mentions/readNominal.ts";
import { readOrganisationName } from "../names/OrganisationName.ts";
import { titleOf } from "../names/titles.ts";
import { toldBy } from "./capitalsFit.ts";
import type { Figure } from "./Figure.ts";
import type { Scene } from "./Scene.ts";
import { sexOfName } from "./sexOfName.ts";
import { sexOfNoun } from "./sexOfNoun.ts";

interface Seen {
  readonly mention: MentionDraft;
  readonly index: number;
  readonly confidence: number;
  /** The group of names that was chosen of several. */
  readonly group: number | null;
}

/** From this confidence on a description stays with the figure that it was taken for. */
const SURE_ENOUGH = 0.75;
/** How much a title, a noun, a pronoun and a given name say of somebody's sex. */
const BY_TITLE = 4;
const BY_NOUN = 3;
const BY_PRONOUN = 1;
const BY_GIVEN_NAME = 1;

/** What the words of one mention say of whom it means: nouns and signs of a man or a woman. */
function readSigns({ passage, grouped }: Scene, { mention, confidence }: Seen) {
  const nouns: string[] = [];
  let man = 0;
  let woman = 0;
  const add = (sex: "man" | "woman" | null, weight: number) => {
    if (sex === "man") man += weight;
    if (sex === "woman") woman += weight;
  };
  if (mention.form === "pronoun") {
    const { gender: sex } = mention.pronoun!;
    if (sex === "man" || sex === "woman") add(sex, BY_PRONOUN * confidence);
  }
  const name = mention.name === null ? null : grouped.names[mention.name]!;
  if (name) {
    for (let w = Math.max(0, name.begin - 3); w < name.begin; w++) {
      const title = titleOf(passage.folded[w]!);
      if (title && w === name.begin - 1) add(title.gender, BY_TITLE);
      const isGeneral = GENERALS.has(passage.folded[w - 1] ?? "") && title?.noun === "general";
      if (isGeneral) nouns.push(passage.folded[w - 1]!);
      else if (title?.noun && /^\p{Lu}/u.test(passage.raw[w]!)) nouns.push(title.noun);
    }
    const isRole = mention.head < name.begin || mention.head >= name.end;
    if (isRole) nouns.push(readNominal(passage, mention).noun);
    else
      for (const noun of readTitlesAround(passage, { begin: mention.begin, end: mention.end, name }))
        nouns.push(noun);
    if (name.kind !== "person")
      nouns.push(...readOrganisationName(passage.folded.slice(name.begin, name.end)).slice(-1));
  }
  if (mention.form === "nominal") nouns.push(readNominal(passage, mention).noun);
  for (const noun of nouns) add(sexOfNoun(noun), BY_NOUN);
  return { nouns, man, woman };
}

/** What a general is who has no troops. */
const GENERALS = new Set([
  "attorney",
  "solicitor",
  "secretary",
  "director",
  "consul",
  "governor",
  "inspector",
  "prosecutor",
]);
const PREPOSITIONS = new Set([
  "of",
  "for",
  "in",
  "at",
  "to",
  "from",
  "on",
  "with",
  "who",
  "which",
  "that",
  "by",
]);

/** Nouns of the titles before a name and of the description behind its comma. */
function readTitlesAround(
  { folded, raw }: Scene["passage"],
  {
    begin,
    end,
    name,
  }: {
    readonly begin: number;
    readonly end: number;
    readonly name: { readonly begin: number; readonly end: number };
  },
): readonly string[] {
  const out: string[] = [];
  if (name.begin > begin) out.push(folded[name.begin - 1]!);
  if (raw[name.end] === ",") {
    let w = name.end + 1;
    while (w < end && !PREPOSITIONS.has(folded[w]!) && raw[w] !== ",") w++;
    if (w - 1 > name.end) out.push(folded[w - 1]!);
  }
  return out.filter((word) => /^\p{L}{3,}/u.test(word));
}

/**
 * What tells a figure from others of its noun: of a person by name the capital words before each title; of anyone else
 * the words of the description, or of the name.
 */
function readModifiers(
  { passage, grouped }: Scene,
  mention: MentionDraft,
  { kind, nouns }: { readonly kind: Figure["kind"]; readonly nouns: readonly string[] },
): readonly string[] {
  if (mention.form === "pronoun") return [];
  const { begin, head, end } = mention;
  if (kind !== "person") {
    return mention.form === "name"
      ? passage.folded.slice(begin, end)
      : readNominal(passage, mention).modifiers;
  }
  const stop = mention.form === "name" ? grouped.names[mention.name!]!.begin : head;
  const capitals = passage.folded
    .slice(begin, stop)
    .filter((word, i) => /^\p{Lu}\p{L}{2}/u.test(passage.raw[begin + i]!) && titleOf(word) === null);
  return nouns.flatMap((noun) => capitals.filter((word) => word !== noun).map((word) => toldBy(noun, word)));
}

function addTo(held: ReadonlySet<string>, words: readonly string[]): ReadonlySet<string> {
  return words.every((word) => held.has(word)) ? held : new Set([...held, ...words]);
}

/** Those who are told together, as one figure. */
export function drawTogether(
  { figures }: Scene,
  members: readonly number[],
  { mention, index }: Seen,
): Figure {
  return {
    kind: "group",
    group: null,
    nouns: new Set(members.flatMap((member) => [...figures[member]!.nouns])),
    modifiers: new Set(),
    isPlural: true,
    man: 0,
    woman: 0,
    members,
    lastOutside: mention.isQuoted ? -1 : index,
    last: index,
    first: index,
  };
}

/** A new figure, as the mention draws it that brings it in. */
export function drawFigure(scene: Scene, seen: Seen): Figure {
  const { mention, index } = seen;
  const name = mention.name === null ? null : scene.grouped.names[mention.name]!;
  const bearer = name ? (seen.group ?? name.groups[0]!) : null;
  const group = bearer === null ? null : scene.grouped.groups[bearer]!;
  const nominal = readNominal(scene.passage, mention);
  const { nouns, man, woman } = readSigns(scene, seen);
  const sex = group && sexOfName(group);
  const kind = group ? group.kind : kindOfNoun(nominal.noun, nominal);
  return {
    kind,
    group: bearer,
    nouns: new Set(nouns),
    modifiers: new Set(readModifiers(scene, mention, { kind, nouns })),
    isPlural: group ? false : nominal.isPlural || nominal.kind === "group",
    man: man + (sex === "man" ? BY_GIVEN_NAME : 0),
    woman: woman + (sex === "woman" ? BY_GIVEN_NAME : 0),
    members: [],
    lastOutside: mention.isQuoted ? -1 : index,
    last: index,
    first: index,
  };
}

/** A figure after one more mention of it. */
export function growFigure(scene: Scene, figure: Figure, seen: Seen): Figure {
  const { nouns, man, woman } = readSigns(scene, seen);
  // What is doubtful would make the next doubtful word sure.
  if (seen.confidence < SURE_ENOUGH)
    return { ...figure, man: figure.man + man, woman: figure.woman + woman, last: seen.index };
  return {
    ...figure,
    modifiers: addTo(figure.modifiers, readModifiers(scene, seen.mention, { kind: figure.kind, nouns })),
    nouns: addTo(figure.nouns, nouns),
    man: figure.man + man,
    woman: figure.woman + woman,
    lastOutside: seen.mention.isQuoted ? figure.lastOutside : seen.index,
    last: seen.index,
  };
}
