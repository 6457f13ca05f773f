import { sniffBytes } from "../settings.ts";

const block = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const field =
  /^([\w-]+):[ \t]*(?:"((?:[^"\\\r\n]|\\.)*)"[ \t]*(?:#[^\r\n]*)?|'((?:[^'\r\n]|'')*)'[ \t]*(?:#[^\r\n]*)?|([^\s"'|>[{&*!#][^\r\n]*))\r?$/gm;

/** The lines of `name: value` that may stand before a Markdown text, and where the text begins. */
export interface FrontMatter {
  /** By name in lower case; only values that are one string on one line. */
  readonly fields: ReadonlyMap<string, string>;
  /** UTF-16 units from the start of the file to the text behind it. */
  readonly end: number;
}

/** The front matter of a Markdown text; without fields where there is none. */
export function readFrontMatter(whole: string): FrontMatter {
  const found = block.exec(whole.slice(0, sniffBytes));
  if (!found) return { fields: new Map(), end: 0 };
  const fields = new Map<string, string>();
  for (const [, name, double, single, plain] of found[1]!.matchAll(field)) {
    const value =
      double?.replace(/\\(.)/g, "$1") ?? single?.replaceAll("''", "'") ?? plain!.split(/[ \t]#/, 1)[0]!;
    const key = name!.toLowerCase();
    if (value.trim() !== "" && !fields.has(key)) fields.set(key, value.trim());
  }
  return { fields, end: found[0].length };
}
