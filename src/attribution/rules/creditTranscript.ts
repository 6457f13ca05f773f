import { type Analysis, CAPITAL, CAPS, OPENING, PUNCTUATION, type WordRange } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { wordsOfParagraph } from "../paragraphOf.ts";
import { FEWEST_LABELS, LONGEST_LABEL, TRANSCRIPT_CERTAINTY } from "../settings.ts";
import { overlaps } from "../wordRanges.ts";

/** A paragraph of a transcript: who speaks, the colon, and the words. */
interface Turn {
  readonly paragraph: number;
  readonly label: WordRange;
  readonly colon: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

function readTurn(analysis: Analysis, paragraph: number): Turn | null {
  const { text, words, shape, quote } = analysis;
  const [start, end] = wordsOfParagraph(analysis, paragraph);
  const isQuoted = quote[start] === OPENING;
  const begin = isQuoted ? start + 1 : start;
  for (let i = begin; i < Math.min(end - 1, begin + LONGEST_LABEL + 1); i++) {
    if (text.slice(words.begin[i], words.end[i]) === ":") {
      return i > begin ? { paragraph, label: [begin, i], colon: i, end, isQuoted } : null;
    }
    const isName = shape[i] === CAPS || shape[i] === CAPITAL || (shape[i] === PUNCTUATION && i > begin);
    if (!isName) return null;
  }
  return null;
}

/** The turns of a transcript, where the article has one: several labels, of which one at least comes again. */
function findTurns(analysis: Analysis): readonly Turn[] {
  const turns = Array.from(analysis.paragraphs, (_, p) => readTurn(analysis, p)).filter(
    (turn) => turn !== null,
  );
  const { text, words } = analysis;
  const labels = new Set(
    turns.map(({ label }) => text.slice(words.begin[label[0]], words.end[label[1] - 1])),
  );
  return turns.length >= FEWEST_LABELS && labels.size >= 2 && labels.size < turns.length ? turns : [];
}

/** A turn runs on over paragraphs without a label that are quoted as it is. */
function contentOf(turn: Turn, turns: readonly Turn[], analysis: Analysis): readonly WordRange[] {
  const out: WordRange[] = [[turn.colon + 1, turn.end]];
  for (let p = turn.paragraph + 1; turn.isQuoted && p < analysis.paragraphs.length; p++) {
    const [begin, end] = wordsOfParagraph(analysis, p);
    const isAside = analysis.text[analysis.words.begin[begin + 1] ?? 0] === "(";
    if (analysis.quote[begin] !== OPENING || isAside || turns.some(({ paragraph }) => paragraph === p)) break;
    out.push([begin + 1, end]);
  }
  return out;
}

/** NAME: words. A transcript credits each turn to its label; what the model made of the labels is replaced. */
export function creditTranscript(drafts: readonly Draft[], analysis: Analysis): readonly Draft[] {
  const turns = findTurns(analysis);
  if (turns.length === 0) return drafts;
  const found = turns.map(
    (turn): Draft => ({
      anchor: turn.colon,
      scores: null,
      probability: TRANSCRIPT_CERTAINTY,
      confidence: TRANSCRIPT_CERTAINTY,
      source: [turn.label],
      cue: [[turn.colon, turn.colon + 1]],
      content: contentOf(turn, turns, analysis),
    }),
  );
  const heads = turns.map(({ label, colon }): WordRange => [label[0], colon + 1]);
  const kept = drafts.filter(({ cue, source }) => !overlaps([...cue, ...source], heads));
  return [...kept, ...found].sort((a, b) => a.anchor - b.anchor);
}
