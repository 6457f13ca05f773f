import { sniffBytes } from "../settings.ts";

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const titleField =
  /^title:[ \t]*(?:"((?:[^"\\\r\n]|\\.)*)"|'((?:[^'\r\n]|'')*)'|([^\s"'|>[{&*!][^\r\n]*?))[ \t]*$/m;
const heading = /^#[ \t]+([^\r\n]+?)(?:[ \t]+#+)?[ \t]*$/;

/** The title of a Markdown text: `title:` of its front matter, else a `# ` heading on its first line. */
export function readMarkdownTitle(whole: string): string | null {
  const text = whole.slice(0, sniffBytes);
  const front = frontMatter.exec(text);
  const field = front ? titleField.exec(front[1]!) : null;
  const given = field?.[1]?.replace(/\\(.)/g, "$1") ?? field?.[2]?.replaceAll("''", "'") ?? field?.[3];
  if (given) return given.trim() || null;
  const firstLine = text
    .slice(front?.[0].length ?? 0)
    .trimStart()
    .split(/\r\n|[\r\n]/, 1)[0]!;
  return heading.exec(firstLine)?.[1]?.trim() || null;
}
