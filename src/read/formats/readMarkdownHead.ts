import type { Published } from "../dates/Published.ts";
import { readMachineDate } from "../dates/readMachineDate.ts";
import { frontMatterDates, sniffBytes } from "../settings.ts";
import { readFrontMatter } from "./readFrontMatter.ts";

const heading = /^#[ \t]+([^\r\n]+?)(?:[ \t]+#+)?[ \t]*$/;

/** What a Markdown text says of itself. */
export interface MarkdownHead {
  readonly title: string | null;
  readonly published: Published | null;
  /** UTF-16 units before the text itself. */
  readonly end: number;
}

/** Title and day from the front matter of a Markdown text; else the title from a `# ` heading on its first line. */
export function readMarkdownHead(whole: string): MarkdownHead {
  const { fields, end } = readFrontMatter(whole);
  const firstLine = whole
    .slice(end, end + sniffBytes)
    .trimStart()
    .split(/\r\n|[\r\n]/, 1)[0]!;
  return {
    title: fields.get("title") ?? (heading.exec(firstLine)?.[1]?.trim() || null),
    published: publishedIn(fields),
    end,
  };
}

function publishedIn(fields: ReadonlyMap<string, string>): Published | null {
  for (const name of frontMatterDates) {
    const evidence = fields.get(name);
    const published = evidence === undefined ? null : readMachineDate(evidence, { language: null });
    if (evidence !== undefined && published !== null)
      return { published, publishedEvidence: { method: "text", evidence } };
  }
  return null;
}
