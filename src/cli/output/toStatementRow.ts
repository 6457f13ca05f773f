import type { Attribution, SpanList, UnknownSpeaker } from "../../article/index.ts";
import { doubtfulBelow } from "../settings.ts";
import { neutraliseLine } from "./neutralise.ts";

/** Stands where an attribution names no source. */
export const nobody = "–";

/** The words of an attribution as they stand in its article. */
export interface StatementWords {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

/** One statement as a table shows it, safe to print. */
export interface StatementRow {
  readonly who: string;
  readonly said: string;
  readonly what: string;
  readonly isDoubtful: boolean;
  /** Whether it says in brackets why nobody knows who is meant. */
  readonly isUnknown: boolean;
}

const reasons: Readonly<Record<UnknownSpeaker, string>> = {
  passive: "passive",
  impersonal: "impersonal",
  headline: "headline",
  missing: "not named",
  generic: "in general",
  doubtful: "in doubt",
};

/** `Ilse Varga (“the minister”)`: who is meant, with the words that stood there where they do not say so. */
function describeSource(
  words: string,
  { speaker, unknownSpeaker }: Pick<Attribution, "speaker" | "unknownSpeaker">,
): string {
  if (speaker === null && unknownSpeaker !== null) return `${words || nobody} [${reasons[unknownSpeaker]}]`;
  const name = neutraliseLine(speaker?.name ?? speaker?.description ?? "");
  if (name === "" || words.includes(name)) return words || nobody;
  return words === "" ? name : `${name} (“${words}”)`;
}

/** The words of an attribution in `text`; pieces that stand apart are joined by “…”. */
export function takeWords(text: string, { source, cue, content }: Attribution): StatementWords {
  const take = (spans: SpanList) => spans.map(([begin, end]) => text.slice(begin, end)).join(" … ");
  return { source: take(source), cue: take(cue), content: take(content) };
}

/** How sure it is that these words were said, and that this speaker said them: the lesser of the two. */
export function confidenceOf({ confidence, speaker }: Pick<Attribution, "speaker" | "confidence">): number {
  return Math.min(confidence, speaker?.confidence ?? 1);
}

export function toStatementRow(
  attribution: Pick<Attribution, "speaker" | "unknownSpeaker" | "confidence">,
  words: StatementWords,
): StatementRow {
  const { speaker, unknownSpeaker } = attribution;
  return {
    who: describeSource(neutraliseLine(words.source), attribution),
    said: neutraliseLine(words.cue) || nobody,
    what: neutraliseLine(words.content),
    isDoubtful: confidenceOf(attribution) < doubtfulBelow,
    isUnknown: speaker === null && unknownSpeaker !== null,
  };
}
