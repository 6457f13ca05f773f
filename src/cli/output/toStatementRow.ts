import type { Attribution, SpanList } from "../../article/index.ts";
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
}

/** “he [Sergey Lavrov]”: the words, then the name they stand for where that is another. */
function describeSource(words: string, name: string | null): string {
  if (name === null || words.includes(name)) return words || nobody;
  return words === "" ? `[${name}]` : `${words} [${name}]`;
}

/** The words of an attribution in `text`; pieces that stand apart are joined by “…”. */
export function takeWords(text: string, { source, cue, content }: Attribution): StatementWords {
  const take = (spans: SpanList) => spans.map(([begin, end]) => text.slice(begin, end)).join(" … ");
  return { source: take(source), cue: take(cue), content: take(content) };
}

export function toStatementRow(
  { speaker, confidence }: Pick<Attribution, "speaker" | "confidence">,
  words: StatementWords,
): StatementRow {
  const name = speaker?.name ?? null;
  return {
    who: describeSource(neutraliseLine(words.source), name === null ? null : neutraliseLine(name)),
    said: neutraliseLine(words.cue) || nobody,
    what: neutraliseLine(words.content),
    isDoubtful: confidence < doubtfulBelow,
  };
}
