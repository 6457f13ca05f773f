import { CAPITAL, CAPS } from "../../language/index.ts";
import { findNicknames } from "../mentions/findNicknames.ts";
import { isPersonNoun } from "../mentions/isPersonNoun.ts";
import type { Passage } from "../mentions/Passage.ts";
import { findMissedNames } from "./findMissedNames.ts";
import { isSeat } from "./isSeat.ts";
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

/** People have no article: "the Archivist", "the Dutchman" describe somebody. */
function isDescription(
  { folded, raw }: Passage,
  { begin, end, kind }: NameSpan,
  nicknames: ReadonlySet<string>,
): boolean {
  if (end - begin > 1 || folded[begin - 1] !== "the") return false;
  return (kind === "person" && !isSeat(raw[begin]!)) || nicknames.has(folded[begin]!);
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

/** The model's names, mended where its cuts are known to go wrong, and those that it missed; in order of the text. */
export function mendNames(passage: Passage, names: readonly NameSpan[]): readonly NameSpan[] {
  const nicknames = new Set(findNicknames(passage, [0, passage.raw.length]));
  const mended = joinOverlapping(
    names
      .filter((name) => !isBareTitle(passage, name) && !isDescription(passage, name, nicknames))
      .map((name) => passHyphens(passage, passInitials(passage, name)))
      .map((name, i, all) => passCapitals(passage, name, all[i + 1])),
  );
  return [...mended, ...findMissedNames(passage, mended)].sort((a, b) => a.begin - b.begin);
}
