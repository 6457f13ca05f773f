import type { Entity, SpanList } from "../../article/index.ts";
import { bodyOf } from "../bodyOf.ts";
import { countries } from "../countries.ts";
import { countryOf } from "../countryOf.ts";
import { describeWords } from "../mentions/describeWords.ts";
import { listedKindOf } from "../mentions/listedKindOf.ts";
import type { MentionDraft } from "../mentions/MentionDraft.ts";
import { nounKindOf } from "../mentions/nounKindOf.ts";
import { type Passage, wordsIn } from "../mentions/Passage.ts";
import type { GroupedNames } from "../names/groupNames.ts";
import type { Figure } from "../reference/Figure.ts";
import { addHeld } from "../roles/addHeld.ts";
import type { Holder } from "../roles/Holder.ts";
import { sectorOf } from "../sectorOf.ts";
import { hostCities } from "../tables/hostCities.ts";
import { readRoles } from "./readRoles.ts";

/** What an entity is drawn from: a figure and the mentions of it. */
export interface Drawn {
  readonly passage: Passage;
  readonly grouped: GroupedNames;
  readonly figure: Figure;
  readonly mentions: readonly MentionDraft[];
  /** Whose it is, by name, where the description begins with "his" or "its"; else null. */
  readonly owner: string | null;
  /** Names of those who are told together. */
  readonly members: readonly string[];
  /** Who holds which office on the article's day. */
  readonly holders: readonly Holder[];
  /** Which of them it is, where the article has no name for it. */
  readonly holder: Holder | null;
}

function formsOf({ grouped, figure }: Drawn): readonly string[] {
  if (figure.group === null) return [];
  return grouped.groups[figure.group]!.forms.map(({ words }) => words);
}

/** Written in capitals throughout it is a label's way of writing the name. */
function chooseName(forms: readonly string[]): string | null {
  const quiet = forms.find((form) => form !== form.toUpperCase() || !form.includes(" "));
  return quiet ?? forms[0] ?? null;
}

/** The name under which an entity goes: its fullest; a country's own where only its capital is named; for a body without a name its description. */
function nameOf(drawn: Drawn): string | null {
  const { figure, grouped, members, mentions, passage, holder } = drawn;
  if (holder) return holder.name;
  if (members.length > 0) return members.join(" and ");
  const country = figure.group === null ? null : grouped.groups[figure.group]!.country;
  if (country) return countries.get(country)!.name;
  const forms = formsOf(drawn);
  if (forms.length > 0) return chooseName(forms);
  const [first] = mentions;
  const isNamed = figure.kind === "organisation" || figure.kind === "document" || figure.kind === "group";
  if (!isNamed || first?.form !== "nominal" || isPeople(figure)) return null;
  const words = describeWords(passage, first);
  return drawn.owner === null ? words : words.replace(/^\S+/, `${drawn.owner}’s`);
}

/** Are they persons whom nobody names: "officials", "three people with knowledge of the talks". */
function isPeople({ kind, members, nouns }: Figure): boolean {
  if (kind !== "group" || members.length > 0) return false;
  for (const noun of nouns) if (nounKindOf(noun) === "person" || listedKindOf(noun) === "group") return true;
  return false;
}

function kindOf({ kind }: Figure): Entity["kind"] {
  if (kind === "place") return "organisation";
  return kind === "thing" ? "document" : kind;
}

/** The words by which it was called, for what tables can say of them: descriptions and names with their titles. */
function callings({ passage, mentions }: Drawn): readonly string[] {
  return mentions
    .filter(({ form }) => form !== "pronoun")
    .map(({ begin, end }) => wordsIn(passage, [begin, end]));
}

function findCountry(drawn: Drawn, called: readonly string[], roles: Entity["roles"]): string | null {
  const { figure, grouped } = drawn;
  const own = figure.group === null ? null : grouped.groups[figure.group]!.country;
  if (own) return own;
  for (const { of } of roles) if (of && countries.has(of)) return of;
  for (const words of called) {
    const answer = hostCities.has(words.toLowerCase()) ? null : countryOf(words);
    if (answer && !answer.ambiguous) return answer.code;
  }
  return null;
}

function rolesOf({ passage, grouped, figure, mentions, holder, holders }: Drawn): Entity["roles"] {
  if (holder) return [holder.role];
  if (figure.kind !== "person") return [];
  const told = readRoles(passage, grouped, mentions);
  return figure.group === null ? told : addHeld(told, { group: grouped.groups[figure.group]!, holders });
}

/** The entity that a figure is, under an id. */
export function describeEntity(drawn: Drawn, { id }: { readonly id: string }): Entity {
  const { figure, passage, mentions } = drawn;
  const { words } = passage.analysis;
  const called = callings(drawn);
  const roles = rolesOf(drawn);
  const name = nameOf(drawn);
  const kind = kindOf(figure);
  const descriptions =
    figure.kind === "unnamed" || isPeople(figure) || drawn.holder
      ? mentions.slice(0, 1).map((mention) => describeWords(passage, mention))
      : [];
  const aliases = [...new Set([...formsOf(drawn), ...descriptions])].filter((alias) => alias !== name);
  const sectorWords = [...roles.map(({ title }) => title), ...(figure.kind === "person" ? [] : called)];
  const sector =
    kind === "country" ? "GOV" : (sectorWords.map(sectorOf).find((told) => told !== null) ?? null);
  // A name's mention ends with it, whatever the model took in behind.
  const endOf = ({ name, end }: MentionDraft) => (name === null ? end : drawn.grouped.names[name]!.end);
  const spans: SpanList = mentions.map(
    (mention) => [words.begin[mention.begin]!, words.end[endOf(mention) - 1]!] as const,
  );
  return {
    id,
    name,
    kind,
    aliases,
    roles,
    country: findCountry(drawn, called, roles),
    sector: sector ?? (name && bodyOf(name)?.kind) ?? null,
    mentions: disjoint(spans),
  };
}

/** Spans of a list do not overlap; of two that do, the first stays. */
function disjoint(spans: SpanList): SpanList {
  const out: (readonly [number, number])[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if ((out.at(-1)?.[1] ?? 0) <= span[0]) out.push(span);
  }
  return out;
}
