import { CAPITAL, CAPS } from "../../language/index.ts";
import { findCountryWords } from "../findCountryWords.ts";
import { isPersonNoun } from "../mentions/isPersonNoun.ts";
import type { Passage } from "../mentions/Passage.ts";
import type { NameSpan } from "./NamedGroup.ts";
import { titleOf } from "./titles.ts";

const TIMES = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december".split(
    " ",
  ),
);
const INITIAL = /^\p{Lu}$/u;

const isCapital = ({ analysis }: Passage, at: number) =>
  analysis.shape[at] === CAPITAL || analysis.shape[at] === CAPS;

/** An initial with its full stop ends no name: "Ana R. | Ruske". */
function passInitials(passage: Passage, name: NameSpan): NameSpan {
  const { raw } = passage;
  let { end } = name;
  while (INITIAL.test(raw[end - 1] ?? "") && raw[end] === "." && isCapital(passage, end + 1)) end += 2;
  return end === name.end ? name : { ...name, end, kind: "person" };
}

/** What a hyphen joins to a name without being part of it: Moscow-based. */
const JOINED = new Set(
  "based led backed born controlled run owned held area style made flagged trained educated bound wide native era funded built friendly linked".split(
    " ",
  ),
);

/** A hyphen without space ends no name: "Noh Hye | -rim". */
function passHyphens({ analysis: { words }, raw, folded }: Passage, name: NameSpan): NameSpan {
  let { end } = name;
  const touches = (at: number) => words.begin[at] === words.end[at - 1];
  while (raw[end] === "-" && touches(end) && touches(end + 1) && !JOINED.has(folded[end + 1]!)) {
    if (name.kind !== "person" && !/^\p{Lu}/u.test(raw[end + 1]!)) break;
    end += 2;
  }
  return end === name.end ? name : { ...name, end };
}

/** Capital words that follow the name of a body, up to a title or another name: "Qeshm Star | Lines". */
function passCapitals(passage: Passage, name: NameSpan, next: NameSpan | undefined): NameSpan {
  if (name.kind === "person" || name.kind === "geopolitical") return name;
  const { folded, raw, analysis } = passage;
  let { end } = name;
  const isName = (at: number) =>
    analysis.shape[at] === CAPITAL && analysis.shape[at - 1] === CAPITAL && at < (next?.begin ?? raw.length);
  while (isName(end) && !titleOf(folded[end]!) && !isPersonNoun(folded[end]!) && !TIMES.has(folded[end]!))
    end++;
  return end === name.end ? name : { ...name, end };
}

/** A title with its full stop, taken for a name of its own, is none. */
function isBareTitle({ folded }: Passage, { begin, end }: NameSpan): boolean {
  return end - begin === 1 && titleOf(folded[begin]!) !== null && /^[a-z]{2,4}\.?$/.test(folded[begin]!);
}

/** "The Dutchman" describes somebody. */
function isDemonym({ folded, raw }: Passage, { begin, end, kind }: NameSpan): boolean {
  if (kind !== "person" || end - begin > 1 || folded[begin - 1] !== "the") return false;
  return findCountryWords(raw[begin]!)[0]?.how === "demonym";
}

/** Names that touch or overlap after mending are one; the first keeps its kind. */
function joinOverlapping(names: readonly NameSpan[]): readonly NameSpan[] {
  const out: NameSpan[] = [];
  for (const name of names) {
    const last = out.at(-1);
    if (last && name.begin < last.end) out[out.length - 1] = { ...last, end: Math.max(last.end, name.end) };
    else out.push(name);
  }
  return out;
}

/**
 * Family names that the model took for no name in some place: a capital word that ends a full name of the article. With
 * another capital word before it, it is a name of that kin; with one behind it, part of the name of something.
 */
function findMissedNames(passage: Passage, names: readonly NameSpan[]): readonly NameSpan[] {
  const { folded, analysis, raw } = passage;
  const surnames = new Set(
    names
      .filter(({ kind, begin, end }) => kind === "person" && end - begin > 1)
      .map(({ end }) => folded[end - 1]!),
  );
  const named = new Uint8Array(folded.length);
  for (const { begin, end } of names) named.fill(1, begin, end);
  const starts = new Set(analysis.sentences);
  const out: NameSpan[] = [];
  for (let w = 0; w < folded.length; w++) {
    if (named[w] || !surnames.has(folded[w]!) || !isCapital(passage, w) || raw[w]!.length < 2) continue;
    const isFollowed =
      isCapital(passage, w + 1) && analysis.shape[w] === analysis.shape[w + 1] && !starts.has(w + 1);
    if (isFollowed && named[w + 1] !== 1) continue;
    out.push({ begin: w, end: w + 1, kind: "person", probability: 0.5 });
  }
  return out;
}

/** The model's names, mended where its cuts are known to go wrong, and those that it missed; in order of the text. */
export function mendNames(passage: Passage, names: readonly NameSpan[]): readonly NameSpan[] {
  const mended = joinOverlapping(
    names
      .filter((name) => !isBareTitle(passage, name) && !isDemonym(passage, name))
      .map((name) => passHyphens(passage, passInitials(passage, name)))
      .map((name, i, all) => passCapitals(passage, name, all[i + 1])),
  );
  return [...mended, ...findMissedNames(passage, mended)].sort((a, b) => a.begin - b.begin);
}
