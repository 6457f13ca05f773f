import type { Name } from "./Analysis.ts";
import { findTree } from "./findTree.ts";
import type { Meaning } from "./Meaning.ts";
import { listRuns, type ReadText, type Run } from "./ReadText.ts";
import { readNames } from "./readNames.ts";
import { cutArcs } from "./readTrees.ts";
import { FEATURE_NAMES, type Tags } from "./Tags.ts";
import type { Tree } from "./Tree.ts";

/** What is told of each word; the lists of lemma rules and relations are the model's. */
export interface GatheredWords {
  readonly tags: Omit<Tags, "lemmaRules">;
  readonly tree: Omit<Tree, "relations">;
  readonly names: readonly Name[];
  readonly meaning: Meaning;
}

const FEATURES = FEATURE_NAMES.length;

/** The heads of a run, counted from its first word: its own tree where the window cuts the sentence elsewhere. */
function headsOf({ begin, end, from: { window, reading } }: Run): Int32Array {
  const first = begin - window.begin;
  const last = end - window.begin;
  const part = reading.parts.find((one) => one.begin <= first && last <= one.end)!;
  if (part.begin === first && part.end === last) {
    return reading.head.slice(first, last).map((head) => head - first);
  }
  const inPart = { begin: first - part.begin, end: last - part.begin, width: part.end - part.begin };
  return findTree(cutArcs(part.arcs!, inPart), end - begin);
}

function makeRoom(count: number, width: number) {
  return {
    upos: new Uint8Array(count),
    features: new Uint8Array(count * FEATURES),
    lemma: new Uint16Array(count),
    head: new Int32Array(count),
    relation: new Uint8Array(count),
    meaning: { width, rows: new Int8Array(count * width), scale: new Float32Array(count) },
  };
}

function copyRun(run: Run, out: ReturnType<typeof makeRoom>, root: number): void {
  const { begin, end, from } = run;
  const { window, reading } = from;
  const { width } = out.meaning;
  const copy = <T extends Float32Array | Int8Array | Uint8Array | Uint16Array>(
    target: T,
    source: T,
    size = 1,
  ) => {
    const at = [(begin - window.begin) * size, (end - window.begin) * size] as const;
    target.set(source.subarray(...at), begin * size);
  };
  copy(out.upos, reading.upos);
  copy(out.features, reading.features, FEATURES);
  copy(out.lemma, reading.lemma);
  copy(out.relation, reading.relation);
  copy(out.meaning.rows, reading.meaning.rows, width);
  copy(out.meaning.scale, reading.meaning.scale);
  headsOf(run).forEach((head, i) => {
    out.head[begin + i] = begin + head;
    if (head === i) out.relation[begin + i] = root;
  });
}

/** The scores of a sentence's tags of names, run after run. */
function joinNames(runs: readonly Run[]): Float32Array {
  const rows = runs.map(({ begin, end, from: { window, reading } }) => {
    const tags = reading.names.length / (window.end - window.begin);
    return reading.names.subarray((begin - window.begin) * tags, (end - window.begin) * tags);
  });
  const out = new Float32Array(rows.reduce((sum, row) => sum + row.length, 0));
  let at = 0;
  for (const row of rows) {
    out.set(row, at);
    at += row.length;
  }
  return out;
}

/** Each word's tags, tree, names and meaning, from the window that holds its sentence best. */
export function gatherWords(
  text: ReadText,
  { width, root }: { readonly width: number; readonly root: number },
): GatheredWords {
  const out = makeRoom(text.bySentence.length, width);
  const names: Name[] = [];
  for (const runs of listRuns(text)) {
    for (const run of runs) copyRun(run, out, root);
    names.push(...readNames(joinNames(runs), runs[0]!.begin));
  }
  const { upos, features, lemma, head, relation, meaning } = out;
  return { tags: { upos, features, lemma }, tree: { head, relation }, names, meaning };
}
