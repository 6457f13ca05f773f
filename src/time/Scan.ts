import { type Analysis, CAPITAL, CAPS } from "../language/index.ts";
import { type DayOrder, readDayOrder } from "./readDayOrder.ts";

/** What the room needs of an analysis: words, sentences and quotation states, at UTF-16 offsets. */
export type TimedText = Pick<Analysis, "text" | "words" | "paragraphs" | "sentences" | "shape" | "quote">;

/** A text as the rules look at it, word by word; past its ends every word is empty. */
export interface Scan extends TimedText {
  /** Each word in lower case, the full stop of an abbreviation taken off. */
  readonly lower: readonly string[];
  /** Does an earlier word show that May is somebody's name. */
  readonly namesMay: boolean;
  /** What stands first in dates with slashes. */
  readonly dayOrder: DayOrder | null;
}

/** Does a word begin with a capital. */
export function isCapital({ shape }: Scan, at: number): boolean {
  return shape[at] === CAPITAL || shape[at] === CAPS;
}

/** The word in lower case, or an empty string past the ends. */
export function wordAt(scan: Scan, at: number): string {
  return scan.lower[at] ?? "";
}

/** Does a phrase of words, as the scan has them, begin here. */
export function startsWith(scan: Scan, at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, i) => wordAt(scan, at + i) === word);
}

/** Prepares a text for the rules. */
export function openScan(timed: TimedText): Scan {
  const { text, words } = timed;
  const lower: string[] = [];
  for (let i = 0; i < words.count; i++) {
    const word = text.slice(words.begin[i], words.end[i]).toLowerCase();
    const isShort = word.length > 1 && word.endsWith(".") && !word.startsWith(".");
    lower.push(word === "'s" ? "’s" : isShort ? word.slice(0, -1) : word);
  }
  const namesMay = /\b(?:Mrs?|Ms|Prime Minister|Theresa)\.? May\b/.test(text);
  return { ...timed, lower, namesMay, dayOrder: readDayOrder(text) };
}
