import type { MentionDraft } from "../mentions/MentionDraft.ts";
import { ownWords } from "../mentions/ownWords.ts";
import { type Passage, wordsIn } from "../mentions/Passage.ts";
import { readNominal } from "../mentions/readNominal.ts";
import type { GroupedNames } from "../names/groupNames.ts";
import { bearsName } from "../roles/bearsName.ts";
import type { Holder } from "../roles/Holder.ts";
import { isSameOffice } from "../roles/isSameOffice.ts";
import { makeRole } from "../roles/makeRole.ts";
import { HELD } from "../settings.ts";
import type { Figure } from "./Figure.ts";
import type { Resolved } from "./resolveMentions.ts";

/** Words that say that somebody else held the office on that day, or that nobody does. */
const NOT_NOW = new Set(
  "former ex then late previous next future incoming shadow would-be onetime one-time last first".split(" "),
);

interface OfficeOptions {
  readonly passage: Passage;
  readonly grouped: GroupedNames;
  readonly mentions: readonly MentionDraft[];
  readonly holders: readonly Holder[];
}

/** Mentions with their figures, and those of them that bear no name in the article but hold an office. */
export interface Offices extends Resolved {
  readonly held: ReadonlyMap<number, Holder>;
}

/** Who holds the office that a description names with its country: "the Norwegian foreign minister"; null for others. */
function findHolder({ passage, holders }: OfficeOptions, mention: MentionDraft): Holder | null {
  if (mention.form !== "nominal" || mention.together.length > 0) return null;
  const nominal = readNominal(passage, mention);
  if (nominal.article === "indefinite" || nominal.isPlural || nominal.isOther) return null;
  if (nominal.modifiers.some((word) => NOT_NOW.has(word))) return null;
  const role = makeRole(wordsIn(passage, ownWords(passage, mention)));
  // The minister's spokesman holds no ministry.
  const owner = makeRole(wordsIn(passage, [mention.begin, mention.head]));
  if (!role) return null;
  const fitting = holders.filter((holder) => isSameOffice(role, holder.role));
  const isOne = fitting.length > 0 && fitting.every(({ name }) => name === fitting[0]!.name);
  return isOne && !(owner && isSameOffice(owner, fitting[0]!.role)) ? fitting[0]! : null;
}

/** The figure that bears the name of a holder in the article, or -1. */
function findNamed({ figures }: Resolved, { grouped }: OfficeOptions, holder: Holder): number {
  return figures.findIndex(({ group }) => group !== null && bearsName(grouped.groups[group]!, holder));
}

const isOpen = ({ kind, isPlural, group }: Figure) => kind === "unnamed" && !isPlural && group === null;

/**
 * Who is only described by an office with its country, and by no name that the article has for it, is who holds the
 * office on the article's day: a person of his own, or who bears the holder's name elsewhere in the article.
 */
export function resolveOffices(resolved: Resolved, options: OfficeOptions): Offices {
  const held = new Map<number, Holder>();
  const stands = new Map<number, number>();
  const ofHolder = new Map<string, number>();
  if (options.holders.length === 0) return { ...resolved, held };
  resolved.figures.forEach((figure, i) => {
    const holder = isOpen(figure) ? findHolder(options, options.mentions[figure.first]!) : null;
    if (!holder) return;
    const named = findNamed(resolved, options, holder);
    const at = named >= 0 ? named : (ofHolder.get(holder.name) ?? i);
    ofHolder.set(holder.name, at);
    stands.set(i, at);
    if (named < 0) held.set(at, holder);
  });
  const stand = (figure: number) => stands.get(figure) ?? figure;
  return {
    held,
    figures: resolved.figures.map((figure, i) => (held.has(i) ? { ...figure, kind: "person" } : figure)),
    figureOf: resolved.figureOf.map(stand),
    choices: resolved.choices.map((choice, i) => {
      const candidates = choice.candidates.map((each) => ({ ...each, figure: stand(each.figure) }));
      const at = stands.get(resolved.figureOf[i]!);
      if (at === undefined) return { ...choice, candidates };
      return { figure: at, confidence: Math.min(choice.confidence, HELD), candidates };
    }),
  };
}
