import type { Attribution } from "../../article/index.ts";
import { countWords, PUNCTUATION, type WordRange } from "../../language/index.ts";
import type { EventDraft } from "../EventDraft.ts";
import type { EventText } from "../EventText.ts";
import { KEEP_STATEMENT_FROM } from "../settings.ts";
import { holdWord, toRanges } from "../spans.ts";
import { wordAt } from "../wordAt.ts";
import { draftStatement } from "./draftStatement.ts";
import { kindOfStance, SPOKEN_TYPES } from "./kindOfStance.ts";

const FIRST_PERSON = /^(?:i|we|us|me|our|my)$/;

/** Is a deed told by who does it in saying so: "we will close the ports", under "said". */
function isOwnAct(draft: EventDraft, analysis: EventText): boolean {
  const isFirst = ([begin, end]: WordRange) =>
    end === begin + 1 && FIRST_PERSON.test(wordAt(analysis, begin));
  return draft.actors.length === 0 || draft.actors.some(isFirst);
}

interface Spoken {
  readonly attribution: Attribution;
  readonly cue: readonly WordRange[];
  readonly content: readonly WordRange[];
}

/** The draft that is the statement itself: its trigger in the cue, or its speaker's own act in the content. */
function findSame(
  drafts: readonly EventDraft[],
  { attribution, cue, content }: Spoken,
  analysis: EventText,
): EventDraft | null {
  const free = drafts.filter(({ statement, type }) => statement === null && SPOKEN_TYPES.has(type));
  const inCue = free.filter(({ word }) => holdWord(cue, word));
  if (inCue.length > 0) return inCue.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  const kind = kindOfStance(attribution);
  if (!kind) return null;
  return (
    free.find(
      (draft) => holdWord(content, draft.word) && draft.type === kind.type && isOwnAct(draft, analysis),
    ) ?? null
  );
}

/** Actor and recipients of a merged draft where the trigger's own are missing. */
function join(draft: EventDraft, { attribution }: Spoken, analysis: EventText): EventDraft {
  const source = toRanges(attribution.source, analysis).filter(
    ([begin]) => analysis.shape[begin] !== PUNCTUATION,
  );
  return { ...draft, actors: draft.actors.length > 0 ? draft.actors : source, statement: attribution.id };
}

/**
 * Who accuses, demands or promises does so by saying it: a statement and the event that its cue names become one, with the
 * statement's id; a statement whose stance is an act, and that no word tells as an event, is made one. The narrowest
 * statement round a trigger comes first.
 */
export function joinStatements(
  drafts: readonly EventDraft[],
  { analysis, attributions }: { readonly analysis: EventText; readonly attributions: readonly Attribution[] },
): readonly EventDraft[] {
  const spoken = attributions
    .map(
      (attribution): Spoken => ({
        attribution,
        cue: toRanges(attribution.cue, analysis),
        content: toRanges(attribution.content, analysis),
      }),
    )
    .sort((a, b) => countWords(a.content) - countWords(b.content));
  const out = [...drafts];
  for (const one of spoken) {
    const same = findSame(out, one, analysis);
    if (same) {
      out[out.indexOf(same)] = join(same, one, analysis);
      continue;
    }
    const isTaken = out.some(({ word, statement }) => statement === null && holdWord(one.cue, word));
    const kind = isTaken ? null : kindOfStance(one.attribution);
    const made = kind && draftStatement(one.attribution, { analysis, kind });
    if (made && made.confidence >= KEEP_STATEMENT_FROM) out.push(made);
  }
  return out;
}
