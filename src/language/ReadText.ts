import type { Window } from "./cutWindows.ts";
import type { WindowReading } from "./WindowReading.ts";

/** A window and what was read in it. */
export interface ReadWindow {
  readonly window: Window;
  readonly reading: WindowReading;
}

/** A text's windows, and for each word the window that speaks for it. */
export interface ReadText {
  readonly windows: readonly ReadWindow[];
  /** Where the word itself is most central, and where its sentence is. */
  readonly central: Int32Array;
  readonly bySentence: Int32Array;
  readonly sentences: Int32Array;
}

/** Words `[begin, end)` of one sentence that are taken from one window. */
export interface Run {
  readonly begin: number;
  readonly end: number;
  readonly from: ReadWindow;
}

/** The runs of each sentence: one, unless every window cuts the sentence. */
export function* listRuns({ windows, bySentence, sentences }: ReadText): Generator<readonly Run[]> {
  for (let s = 0; s < sentences.length; s++) {
    const stop = sentences[s + 1] ?? bySentence.length;
    const runs: Run[] = [];
    for (let begin = sentences[s]!; begin < stop; ) {
      let end = begin + 1;
      while (end < stop && bySentence[end] === bySentence[begin]) end++;
      runs.push({ begin, end, from: windows[bySentence[begin]!]! });
      begin = end;
    }
    yield runs;
  }
}
