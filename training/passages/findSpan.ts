/** A stretch of text, `[begin, end)` in UTF-16 code units. */
export type Span = readonly [begin: number, end: number];

const GAP = " … ";
const isLetter = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Every place at which `words` stands in `text` without cutting a word. */
function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const cutsBefore = isLetter(words[0]) && isLetter(text[at - 1]);
    const cutsAfter = isLetter(words.at(-1)) && isLetter(text[end]);
    if (!cutsBefore && !cutsAfter) places.push(at);
  }
  return places;
}

/** Where `written` (words, or words with `#n`) stands in `text` at or after `from`. */
function findWords(written: string, text: string, from: number): Span | string {
  const suffix = /#(\d+)$/.exec(written);
  const words = suffix ? written.slice(0, suffix.index) : written;
  if (words.trim() === "" || words !== words.trim()) return "is empty or begins or ends with a space";
  const places = placesOf(words, text).filter((at) => at >= from);
  const after = from > 0 ? " after its first words" : "";
  if (places.length === 0) return `does not stand in the text${after} as "${words}"`;
  if (!suffix && places.length > 1)
    return `stands ${places.length} times in the text${after}: write "${words}#1" to "${words}#${places.length}", or more words`;
  const at = places[suffix ? Number(suffix[1]) - 1 : 0];
  if (at === undefined) return `has only ${places.length} occurrences in the text${after}`;
  return [at, at + words.length];
}

/**
 * Finds a span that is written as its words: `"the minister"`, `"the minister#2"` (the second occurrence) or
 * `"The first words … the last words"` (the last words counted from the end of the first ones).
 * Gives offsets, or says in words what is wrong.
 */
export function findSpan(written: string, text: string): Span | string {
  const gap = written.indexOf(GAP);
  if (gap < 0) return findWords(written, text, 0);
  const first = findWords(written.slice(0, gap), text, 0);
  if (typeof first === "string") return `its first part ${first}`;
  const last = findWords(written.slice(gap + GAP.length), text, first[1]);
  if (typeof last === "string") return `its last part ${last}`;
  return [first[0], last[1]];
}
