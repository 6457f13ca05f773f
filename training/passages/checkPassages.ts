import { readFileSync } from "node:fs";
import { checkPassage } from "./checkPassage.ts";
import { type ResolvedPassage, resolvePassage } from "./resolvePassage.ts";

/** What is wrong, and where: the file as given, the line from 1. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly id: string | null;
  readonly where: string;
  readonly what: string;
}

export interface CheckedPassages {
  readonly passages: readonly ResolvedPassage[];
  readonly faults: readonly Fault[];
}

/** So many words in a row that two passages share make a near-duplicate. */
const SHINGLE = 8;

const shinglesOf = (text: string): string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(SHINGLE - 1).map((_, i) => words.slice(i, i + SHINGLE).join(" "));
};

interface Placed {
  readonly passage: ResolvedPassage;
  readonly complain: (where: string, what: string) => void;
}

function checkAgainstOthers(placed: readonly Placed[]) {
  const ids = new Map<string, string>();
  const shingles = new Map<string, string>();
  const utterances = new Map<string, string>();
  for (const { passage, complain } of placed) {
    const { id, text, paraphrases } = passage;
    if (ids.has(id)) complain("id", `"${id}" is used twice`);
    ids.set(id, id);
    const shared = shinglesOf(text).find((words) => shingles.has(words));
    if (shared)
      complain("text", `shares "${shared}" with ${shingles.get(shared)}: every sentence must be new`);
    for (const words of shinglesOf(text)) shingles.set(words, id);
    for (const side of paraphrases.flatMap(({ a, b }) => [a, b])) {
      const owner = utterances.get(side);
      if (owner !== undefined && owner !== id)
        complain("paraphrases", `${JSON.stringify(side)} also stands in ${owner}`);
      utterances.set(side, id);
    }
  }
}

/** Checks passages given as files' contents; a line that is no JSON is a fault like any other. */
export function checkPassages(
  files: readonly { readonly file: string; readonly content: string }[],
): CheckedPassages {
  const faults: Fault[] = [];
  const placed: Placed[] = [];
  for (const { file, content } of files)
    for (const [i, line] of content.split("\n").entries()) {
      if (line.trim() === "") continue;
      let id: string | null = null;
      const complain = (where: string, what: string) => faults.push({ file, line: i + 1, id, where, what });
      try {
        const value: unknown = JSON.parse(line);
        id = (value as { id?: string } | null)?.id ?? null;
        const passage = resolvePassage(value, complain);
        if (passage) {
          // A span that was not found would draw a train of other faults after it.
          if (!faults.some((fault) => fault.file === file && fault.line === i + 1))
            checkPassage(passage, complain);
          const complainLater = (where: string, what: string) =>
            faults.push({ file, line: i + 1, id: passage.id, where, what });
          placed.push({ passage, complain: complainLater });
        }
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        complain("line", `is no JSON: ${error.message}`);
      }
    }
  checkAgainstOthers(placed);
  return { passages: placed.map(({ passage }) => passage), faults };
}

export const checkFiles = (paths: readonly string[]): CheckedPassages =>
  checkPassages(paths.map((file) => ({ file, content: readFileSync(file, "utf8") })));
