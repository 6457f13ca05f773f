import type { Anchor } from "./Analysis.ts";
import { cutWindows, type Window } from "./cutWindows.ts";
import { makePieceBatch, type PiecedTokens } from "./makePieceBatch.ts";
import type { Network, PieceScores } from "./openNetwork.ts";
import { ANCHOR_FLOOR, BATCH } from "./settings.ts";

/** How far a word stands from the edge of a window that is no edge of the text. */
function centrality(window: Window, word: number, count: number): number {
  const before = window.begin === 0 ? Number.POSITIVE_INFINITY : word - window.begin;
  const after = window.end === count ? Number.POSITIVE_INFINITY : window.end - 1 - word;
  return Math.min(before, after);
}

/** For each word the window in which it stands most central: its scores are taken from there. */
function chooseWindows(windows: readonly Window[], count: number): Int32Array {
  const chosen = new Int32Array(count).fill(-1);
  windows.forEach((window, i) => {
    for (let w = window.begin; w < window.end; w++) {
      const held = windows[chosen[w]!];
      if (!held || centrality(window, w, count) > centrality(held, w, count)) chosen[w] = i;
    }
  });
  return chosen;
}

function gather(rows: Float32Array, width: number, at: ArrayLike<number>): Float32Array {
  const out = new Float32Array(at.length * width);
  for (let i = 0; i < at.length; i++) out.set(rows.subarray(at[i]! * width, (at[i]! + 1) * width), i * width);
  return out;
}

interface ScoredWindow {
  readonly window: Window;
  readonly firstPiece: Int32Array;
  readonly scores: PieceScores;
  /** Does this window speak for the word. */
  readonly owns: (word: number) => boolean;
}

function findAnchors({
  window,
  firstPiece,
  scores,
  owns,
}: ScoredWindow): readonly (readonly [number, number])[] {
  const out: [number, number][] = [];
  for (let w = window.begin; w < window.end; w++) {
    if (!owns(w)) continue;
    const at = firstPiece[w - window.begin]! * 2;
    const probability = 1 / (1 + Math.exp(scores.cue[at]! - scores.cue[at + 1]!));
    if (probability >= ANCHOR_FLOOR) out.push([w, probability]);
  }
  return out;
}

async function scoreWindow(scored: ScoredWindow, network: Network): Promise<Anchor[]> {
  const { window, firstPiece, scores } = scored;
  const found = findAnchors(scored);
  if (found.length === 0) return [];
  const anchorRows = gather(
    scores.anchor,
    scores.pair,
    found.map(([w]) => firstPiece[w - window.begin]!),
  );
  const roles = await network.scorePairs(
    anchorRows,
    gather(scores.word, scores.pair, firstPiece),
    scores.pair,
  );
  const width = (window.end - window.begin) * 4;
  return found.map(([word, probability], i) => ({
    word,
    probability,
    begin: window.begin,
    end: window.end,
    roles: roles.slice(i * width, (i + 1) * width),
  }));
}

/** Reads a text window by window, those of like length side by side, and gives its anchors in order of the text. */
export async function scoreAnchors(text: PiecedTokens, network: Network): Promise<readonly Anchor[]> {
  const count = text.tokens.words.count;
  const windows = cutWindows(text.pieces.map((pieces) => pieces.length));
  const chosen = chooseWindows(windows, count);
  const order = windows.map((_, i) => i).sort((a, b) => windows[a]!.pieces - windows[b]!.pieces || a - b);
  const anchors: Anchor[] = [];
  for (let k = 0; k < order.length; k += BATCH) {
    const rows = order.slice(k, k + BATCH);
    const batch = makePieceBatch(
      text,
      rows.map((i) => windows[i]!),
    );
    const scores = await network.scorePieces(batch);
    for (const [row, i] of rows.entries()) {
      const owns = (word: number) => chosen[word] === i;
      const scored = { window: windows[i]!, firstPiece: batch.firstPiece[row]!, scores, owns };
      anchors.push(...(await scoreWindow(scored, network)));
    }
  }
  return anchors.sort((a, b) => a.word - b.word);
}
