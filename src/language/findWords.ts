/** The words of a text as offsets in UTF-16 code units. */
export interface Words {
  readonly count: number;
  readonly begin: Int32Array;
  readonly end: Int32Array;
}

const REST = "(?![\\p{L}\\p{N}])";
const WORD = new RegExp(
  [
    "(?:[A-Z]\\.){2,}",
    "\\p{Nd}+(?:[.,]\\p{Nd}+)*(?:st|nd|rd|th|s)?",
    "(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep|Gen|Col|Lt|Sgt|St|Jr|Sr|Inc|Corp|Co|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.",
    `[\\p{L}\\p{N}]+(?=n[’']t${REST})|n[’']t${REST}|[’'](?:s|S|re|ve|ll|d|m)${REST}`,
    "[\\p{L}\\p{N}]+|_+|\\.{2,}|…|--+|''(?!')|``|[^\\s\\x1c-\\x1f\\x85\\u200b]",
  ].join("|"),
  "gu",
);

/** Words, numbers, abbreviations, clitics ("n't", "'s") and single marks; white space belongs to none. */
export function findWords(text: string): Words {
  const begin: number[] = [];
  const end: number[] = [];
  for (const match of text.matchAll(WORD)) {
    begin.push(match.index);
    end.push(match.index + match[0].length);
  }
  return { count: begin.length, begin: Int32Array.from(begin), end: Int32Array.from(end) };
}
