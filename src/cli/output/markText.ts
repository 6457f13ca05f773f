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

/** Marks that open at a place, the longest first, so that brackets nest; and those that close, shortest first. */
const opening = (marks: readonly Mark[], at: number) =>
  marks.filter(({ span }) => span[0] === at).sort((a, b) => b.span[1] - a.span[1]);
const closing = (marks: readonly Mark[], at: number) =>
  marks.filter(({ span }) => span[1] === at).sort((a, b) => b.span[0] - a.span[0]);

const readable = (text: string) => neutralise(text.replace(/\r\n?/g, "\n"));

/** The text with source, cue and content of each attribution told apart, safe to print. */
export function markText(text: string, attributions: readonly Attribution[], paint: Paint): string {
  const marks = toMarks(attributions);
  const places = [...new Set([0, text.length, ...marks.flatMap(({ span }) => span)])].sort((a, b) => a - b);
  let open: readonly Mark[] = [];
  const parts = places.map((at, i) => {
    const closed = closing(marks, at);
    const opened = opening(marks, at);
    open = [...open.filter((mark) => !closed.includes(mark)), ...opened];
    const before = closed.map(({ role, number }) =>
      paint.isPlain ? `${brackets[role][1]}${number}` : paint("dim", number),
    );
    const after = paint.isPlain ? opened.map(({ role }) => brackets[role][0]) : [];
    const words = readable(text.slice(at, places[i + 1] ?? at));
    return [...before, ...after, paint(chooseStyle(open), words)].join("");
  });
  return parts.join("");
}
