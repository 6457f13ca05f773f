import type { Analysis, WordRange } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";

const IMPERSONAL =
  /^(?:is|was|has been|had been|will be)(?: (?:also|further|often|now|widely|generally|later|then|not))* \w+(?:ed|en|wn|id|ld|ght|ard)$/i;

const spell = ([begin, end]: WordRange, { text, words }: Analysis) =>
  text.slice(words.begin[begin], words.end[end - 1]).replace(/\s+/g, " ");

/** "It was underlined that …": the pronoun stands for the clause behind, and nobody says it. */
export function dropExpletive(drafts: readonly Draft[], analysis: Analysis): readonly Draft[] {
  return drafts.map((draft) => {
    const [source] = draft.source;
    const [cue] = draft.cue;
    if (!source || !cue || draft.source.length > 1 || source[1] !== cue[0]) return draft;
    const isExpletive = /^it$/i.test(spell(source, analysis)) && IMPERSONAL.test(spell(cue, analysis));
    return isExpletive ? { ...draft, source: [] } : draft;
  });
}
