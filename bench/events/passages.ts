import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { draftEvents, type EventDraft } from "../../src/events/index.ts";
import type { Analysis, Model, WordRange } from "../../src/language/index.ts";
import { checkFiles } from "../../training/passages/checkPassages.ts";
import type { ResolvedEvent, ResolvedPassage } from "../../training/passages/resolvePassage.ts";

const FOLDER = join(import.meta.dirname, "../../training/passages");

/** Right, told and wanted. */
export type Count = [right: number, told: number, wanted: number];

/** A passage's events as told, each beside the one wanted at its trigger. */
export interface ReadPassage {
  readonly passage: ResolvedPassage;
  readonly analysis: Analysis;
  readonly drafts: readonly EventDraft[];
  readonly pairs: readonly { readonly wanted: ResolvedEvent; readonly told: EventDraft | null }[];
}

type Spans = readonly (readonly [number, number])[];

function wordsIn({ words }: Analysis, spans: Spans): readonly number[] {
  const all = Array.from({ length: words.count }, (_, i) => i);
  return all.filter((i) => spans.some(([b, e]) => words.begin[i]! < e && words.end[i]! > b));
}

function pairUp(
  passage: ResolvedPassage,
  analysis: Analysis,
  drafts: readonly EventDraft[],
): ReadPassage["pairs"] {
  const used = new Set<EventDraft>();
  return passage.events.map((wanted) => {
    const at = new Set(wordsIn(analysis, wanted.trigger));
    const there = drafts.filter((draft) => !used.has(draft) && at.has(draft.word));
    const told = there.find(({ type }) => type === wanted.type) ?? there[0] ?? null;
    if (told) used.add(told);
    return { wanted, told };
  });
}

/** The held-out passages of a half (by the second byte of the id's hash: even is A), read without their attributions. */
export async function readPassages(
  model: Pick<Model, "analyse">,
  half: "A" | "B" | "both",
): Promise<readonly ReadPassage[]> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".jsonl"));
  const { passages } = checkFiles(files.map((name) => join(FOLDER, name)));
  const isIn = ({ id, heldOut }: ResolvedPassage) => {
    const isA = createHash("sha256").update(id).digest()[1]! % 2 === 0;
    return heldOut && (half === "both" || (half === "A") === isA);
  };
  return Promise.all(
    passages.filter(isIn).map(async (passage) => {
      const analysis = await model.analyse(passage);
      const drafts = draftEvents(analysis, []);
      return { passage, analysis, drafts, pairs: pairUp(passage, analysis, drafts) };
    }),
  );
}

/** The heads of phrases: of each, the word that hangs on none of the others. */
function headsOf({ tree }: Analysis, ranges: readonly WordRange[]): readonly number[] {
  return ranges.map(([begin, end]) => {
    for (let word = begin; word < end; word++) {
      const over = tree.head[word]!;
      if (over === word || over < begin || over >= end) return word;
    }
    return begin;
  });
}

function countHeads({ analysis, pairs }: ReadPassage, part: "actor" | "recipient", count: Count): void {
  for (const { wanted, told } of pairs) {
    if (!told) continue;
    // What two do together the passages mark with actors alone.
    const isShared = part === "recipient" && told.recipients === told.actors;
    const ours = headsOf(analysis, isShared ? [] : part === "actor" ? told.actors : told.recipients);
    const ranges = wanted[part].map((span): WordRange => {
      const words = wordsIn(analysis, [span]);
      return [words[0]!, words.at(-1)! + 1];
    });
    const theirs = headsOf(analysis, ranges);
    count[0] += ours.filter((head) => theirs.includes(head)).length;
    count[1] += ours.length;
    count[2] += theirs.length;
  }
}

export const toF1 = ([right, told, wanted]: Count): number =>
  told + wanted === 0 ? 0 : (200 * right) / (told + wanted);

const bump = (counts: Map<string, Count>, key: string, at: 0 | 1 | 2) => {
  const count = counts.get(key) ?? [0, 0, 0];
  count[at]++;
  counts.set(key, count);
};

const meanOf = (counts: Map<string, Count>) => {
  const all = [...counts.values()].map(toF1);
  return all.reduce((sum, one) => sum + one, 0) / all.length;
};

/** The figures of some passages: triggers, types, modes, statuses and the heads of parties. */
export function scorePassages(read: readonly ReadPassage[]) {
  const [trigger, typed, mode, status]: Count[] = [
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ] as Count[];
  const [types, given, statuses] = [
    new Map<string, Count>(),
    new Map<string, Count>(),
    new Map<string, Count>(),
  ];
  const [actor, recipient]: Count[] = [
    [0, 0, 0],
    [0, 0, 0],
  ] as Count[];
  for (const one of read) {
    countHeads(one, "actor", actor!);
    countHeads(one, "recipient", recipient!);
    for (const { type } of one.drafts) bump(types, type, 1);
    trigger![1] += one.drafts.length;
    for (const { wanted, told } of one.pairs) {
      trigger![2]++;
      bump(types, wanted.type, 2);
      if (!told) continue;
      trigger![0]++;
      for (const [map, a, b] of [
        [given, wanted.type, told.type],
        [statuses, wanted.status, told.status],
      ] as const) {
        bump(map, a, 2);
        bump(map, b, 1);
        if (a === b) bump(map, a, 0);
      }
      status!.forEach((n, i) => {
        status![i as 0 | 1 | 2] = n + (i > 0 || wanted.status === told.status ? 1 : 0);
      });
      if (wanted.type !== told.type) continue;
      typed![0]++;
      bump(types, wanted.type, 0);
      if (wanted.mode)
        mode!.forEach((n, i) => {
          mode![i as 0 | 1 | 2] = n + (i > 0 || wanted.mode === told.mode ? 1 : 0);
        });
    }
  }
  typed![1] = trigger![1];
  typed![2] = trigger![2];
  return {
    passages: read.length,
    trigger: trigger!,
    typed: typed!,
    mode: mode!,
    status: status!,
    actor: actor!,
    recipient: recipient!,
    statuses,
    given,
    typeMacro: meanOf(types),
    givenMacro: meanOf(given),
  };
}
