import type { Attribution, Span } from "../../article/index.ts";
import type { Paint, Style } from "./choosePaint.ts";
import { neutralise } from "./neutralise.ts";

type Role = "source" | "cue" | "content";

interface Mark {
  readonly role: Role;
  readonly span: Span;
  /** Which statement it belongs to, in superscript digits. */
  readonly number: string;
}

/** Where there are no colours, brackets tell the parts of a statement apart. */
export const brackets = { source: ["[", "]"], cue: ["<", ">"], content: ["{", "}"] } as const;
export const colours = { source: "cyan", cue: "yellow", content: "green" } as const;

const roles: readonly Role[] = ["source", "cue", "content"];
const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** `a12` → `¹²`: the number by which the list below the text calls a statement. */
const raise = (id: string) => id.replace(/\D/g, "").replace(/\d/g, (digit) => superscripts[Number(digit)]!);

const toMarks = (attributions: readonly Attribution[]): Mark[] =>
  attributions.flatMap((a) =>
    roles.flatMap((role) => a[role].map((span) => ({ role, span, number: raise(a.id) }))),
  );

/** The cue shows over the source, both over the content they stand in; content in content is underlined. */
function chooseStyle(open: readonly Mark[]): readonly Style[] {
  const role = ["cue", "source", "content"].find((r) => open.some((mark) => mark.role === r)) as
    | Role
    | undefined;
  if (role === undefined) return [];
  const isNested = open.filter((mark) => mark.role === "content").length > (role === "content" ? 1 : 0);
  return [colours[role], ...(isNested ? (["underline"] as const) : [])];
}

/** The marks by where they begin or end. */
function groupByPlace(marks: readonly Mark[], side: 0 | 1): ReadonlyMap<number, readonly Mark[]> {
  // The longest opens first and the shortest closes first, so that brackets nest.
  const sorted = marks.toSorted((a, b) => (side === 0 ? b.span[1] - a.span[1] : b.span[0] - a.span[0]));
  return Map.groupBy(sorted, ({ span }) => span[side]);
}

/** Each line on its own, so that no colour runs over the end of a line. */
const paintLines = (text: string, style: readonly Style[], paint: Paint) =>
  neutralise(text.replace(/\r\n?/g, "\n"))
    .split("\n")
    .map((line) => paint(style, line))
    .join("\n");

/** The text with source, cue and content of each attribution told apart, safe to print. */
export function markText(text: string, attributions: readonly Attribution[], paint: Paint): string {
  const marks = toMarks(attributions);
  const [openings, closings] = [groupByPlace(marks, 0), groupByPlace(marks, 1)];
  const places = [...new Set([0, text.length, ...openings.keys(), ...closings.keys()])].sort((a, b) => a - b);
  let open: readonly Mark[] = [];
  const parts = places.map((at, i) => {
    const [closed, opened] = [closings.get(at) ?? [], openings.get(at) ?? []];
    open = [...open.filter((mark) => !closed.includes(mark)), ...opened];
    const before = closed.map(({ role, number }) =>
      paint.isPlain ? `${brackets[role][1]}${number}` : paint("dim", number),
    );
    const after = paint.isPlain ? opened.map(({ role }) => brackets[role][0]) : [];
    return [
      ...before,
      ...after,
      paintLines(text.slice(at, places[i + 1] ?? at), chooseStyle(open), paint),
    ].join("");
  });
  return parts.join("");
}
