import type { Role } from "../article/index.ts";
import type { Analysis, WordRange } from "../language/index.ts";
import type { Cast, Meant } from "./Cast.ts";
import { describeFigures } from "./cast/describeFigures.ts";
import { howMeant } from "./cast/howMeant.ts";
import { gatherMentions, type Wanted } from "./mentions/gatherMentions.ts";
import type { MentionDraft } from "./mentions/MentionDraft.ts";
import { openPassage, type Passage } from "./mentions/Passage.ts";
import { groupNames } from "./names/groupNames.ts";
import { findAuthor } from "./reference/findAuthor.ts";
import { lookAhead } from "./reference/lookAhead.ts";
import { readSayings, type Said } from "./reference/readSayings.ts";
import { resolveFirstPerson } from "./reference/resolveFirstPerson.ts";
import { resolveMentions } from "./reference/resolveMentions.ts";
import { type Offices, resolveOffices } from "./reference/resolveOffices.ts";
import type { Saying } from "./reference/Saying.ts";
import { listHolders } from "./roles/listHolders.ts";
import { CERTAINTY } from "./settings.ts";

interface CastOptions {
  readonly attributions: readonly Said[];
  /** Words `[begin, end)` of other parties that have to be told of: of events. */
  readonly parties?: readonly WordRange[];
  /** Who held which office when, as a user knows it. */
  readonly roles?: readonly Role[];
  /** The article's day, ISO 8601; without it no row of `roles` counts. */
  readonly published?: string | null;
}

function listWanted(sayings: readonly Saying[], parties: readonly WordRange[]): readonly Wanted[] {
  return [
    ...sayings.flatMap(({ source }) => (source ? [{ range: source, isSource: true }] : [])),
    ...sayings.flatMap(({ addressed }) => addressed.map((range) => ({ range, isSource: false }))),
    ...parties.map((range) => ({ range, isSource: false })),
  ];
}

/** The figure of who writes in the first person, or null. */
function findWriter(passage: Passage, mentions: readonly MentionDraft[], { figureOf }: Offices) {
  const author = findAuthor(passage, mentions);
  return author === null ? null : figureOf[author]!;
}

/**
 * Everyone and everything that an article speaks of, and whom its words mean: names are put together, then each mention
 * is told in order of the text, then those that what comes later or who speaks decides. Throws nothing.
 */
export function findCast(
  analysis: Analysis,
  { attributions, parties = [], roles = [], published = null }: CastOptions,
): Cast {
  const passage = openPassage(analysis);
  const grouped = groupNames(passage);
  const sayings = readSayings(passage, attributions);
  const mentions = gatherMentions(passage, grouped.names, listWanted(sayings, parties));
  const holders = listHolders(roles, published);
  const named = lookAhead(resolveMentions(passage, mentions, grouped), { passage, mentions });
  const offices = resolveOffices(named, { passage, grouped, mentions, holders });
  const author = findWriter(passage, mentions, offices);
  const told = { ...offices, ...resolveFirstPerson(offices, { mentions, sayings, author }) };
  return {
    entities: describeFigures(told, { passage, grouped, mentions, holders }),
    mentions: mentions.map((mention, i): Meant => {
      const { begin, end, head } = mention;
      const entity = told.figureOf[i]!;
      const { confidence, candidates } = told.choices[i]!;
      const how = howMeant({ passage, grouped }, mention);
      return {
        begin,
        end,
        head,
        entity,
        how,
        confidence: told.held.has(entity) ? confidence : confidence ** CERTAINTY[how],
        candidates: candidates.map(({ figure, confidence: each }) => ({ entity: figure, confidence: each })),
      };
    }),
    places: new Set(told.figures.flatMap(({ kind }, i) => (kind === "place" ? [i] : []))),
  };
}
