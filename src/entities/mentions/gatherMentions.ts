import { countUpTo, OUTSIDE, uposOf, type WordRange } from "../../language/index.ts";
import type { GroupedName } from "../names/groupNames.ts";
import { findHead } from "./findHead.ts";
import { findOwnName } from "./findOwnName.ts";
import { findTogether } from "./findTogether.ts";
import type { MentionDraft } from "./MentionDraft.ts";
import type { Passage } from "./Passage.ts";
import { pronouns } from "./pronouns.ts";

/** Words that have to be told of, whatever the model thinks of them. */
export interface Wanted {
  readonly range: WordRange;
  readonly isSource: boolean;
}

interface Found extends Wanted {
  readonly head: number;
  /** Index of the name that the words bear as their own, or null. */
  readonly own: number | null;
  readonly scored: number | null;
}

/** "that" before its noun and "one" in "one official" are no pronouns. */
function readPronoun({ analysis, folded }: Passage, { range: [begin, end], head }: Found) {
  const pronoun = pronouns.get(folded[head]!) ?? null;
  const isDetermining = pronoun?.kind === "indefinite" || pronoun?.kind === "pointing";
  if (!pronoun || (isDetermining && end - begin > 1)) return null;
  return uposOf(analysis, head) === "NOUN" ? null : pronoun;
}

function draftMention(passage: Passage, found: Found): MentionDraft {
  const { range, head, own, scored, isSource } = found;
  const pronoun = own === null ? readPronoun(passage, found) : null;
  return {
    begin: range[0],
    end: range[1],
    head,
    form: own !== null ? "name" : pronoun ? "pronoun" : "nominal",
    name: own,
    together: [],
    pronoun,
    scored,
    isSource,
    isQuoted: passage.analysis.quote[head] !== OUTSIDE,
  };
}

/** A description's head is the last of its nouns: the tree may hang "police" on "Delhi". */
function lastOfRun({ analysis }: Passage, head: number, end: number): number {
  const isNoun = (at: number) => uposOf(analysis, at) === "NOUN" || uposOf(analysis, at) === "PROPN";
  let last = head;
  if (isNoun(head)) while (last + 1 < end && isNoun(last + 1)) last++;
  return last;
}

/** The model's mention that stands for words that are asked for: the one at their name, else the one with their head. */
function matchScored(
  { analysis: { mentions } }: Passage,
  { range: [begin, end], head }: Pick<Found, "range" | "head">,
  name: GroupedName | null,
): number | null {
  let best: number | null = null;
  const first = countUpTo(mentions.length, begin - 1, (i) => mentions[i]!.head);
  for (let i = first; i < mentions.length && mentions[i]!.head < end; i++) {
    const at = mentions[i]!.head;
    if (name && at >= name.begin && at < name.end) return i;
    if (at === head) best = i;
  }
  return best;
}

/** Words that are asked for, with their head, the name that they bear and the model's mention of them. */
function findWanted(passage: Passage, names: readonly GroupedName[], { range, isSource }: Wanted): Found {
  const tree = findHead(passage, range);
  const own = findOwnName(passage, { range, head: tree }, names);
  const head = own === null ? lastOfRun(passage, tree, range[1]) : tree;
  const name = own === null ? null : names[own]!;
  return { range, head, own, isSource, scored: matchScored(passage, { range, head }, name) };
}

/** Names that are told together stand as one mention at the last of them. */
function draftTogether(
  passage: Passage,
  found: Found,
  { members, names }: { readonly members: readonly number[]; readonly names: readonly GroupedName[] },
): MentionDraft {
  const head = names[members.at(-1)!]!.begin;
  return { ...draftMention(passage, found), form: "nominal", head, name: null, together: members };
}

/**
 * All that may mean someone, in order of the text: the words that are asked for, then what the model takes for
 * mentions, then the names that are left. Names told together ("Ruske and Varga") are one mention behind its members.
 */
export function gatherMentions(
  passage: Passage,
  names: readonly GroupedName[],
  wanted: readonly Wanted[],
): readonly MentionDraft[] {
  const byHead = new Map<number, MentionDraft>();
  const named = new Set<number>();
  const together: MentionDraft[] = [];
  const keep = (found: Found) => {
    if (byHead.has(found.head)) return;
    byHead.set(found.head, draftMention(passage, found));
    if (found.own !== null) named.add(found.own);
  };
  const asked = wanted.filter(({ range: [begin, end] }) => end > begin);
  for (const one of asked) {
    const found = findWanted(passage, names, one);
    const members = findTogether(passage, one.range, names);
    if (members.length > 1) together.push(draftTogether(passage, found, { members, names }));
    else keep(found);
  }
  const ranges = new Set(asked.map(({ range }) => range.join(" ")));
  passage.analysis.mentions.forEach(({ begin: first, end, head }, scored) => {
    // "That troops had moved" is no "those troops".
    const begin = first < head && uposOf(passage.analysis, first) === "SCONJ" ? first + 1 : first;
    const own = findOwnName(passage, { range: [begin, end], head }, names);
    if (ranges.has(`${begin} ${end}`) || (own !== null && named.has(own) && head >= names[own]!.begin))
      return;
    keep({ range: [begin, end], head, own, scored, isSource: false });
  });
  names.forEach(({ begin, end, groups }, own) => {
    if (groups.length === 0 || named.has(own)) return;
    keep({ range: [begin, end], head: begin, own, scored: null, isSource: false });
  });
  const order = (one: MentionDraft) => one.head + (one.together.length > 0 ? 0.5 : 0);
  return [...byHead.values(), ...together].sort((a, b) => order(a) - order(b) || a.begin - b.begin);
}
