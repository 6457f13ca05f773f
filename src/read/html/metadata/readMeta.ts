import type { PageDocument } from "../dom.ts";

/** The page's meta elements: lower-case name or property to its contents, in order. */
export type Meta = ReadonlyMap<string, readonly string[]>;

export function readMeta(document: PageDocument): Meta {
  const meta = new Map<string, string[]>();
  for (const element of document.querySelectorAll("meta")) {
    const content = element.getAttribute("content")?.trim();
    if (!content) continue;
    for (const source of ["property", "name", "itemprop"]) {
      const name = element.getAttribute(source)?.trim().toLowerCase();
      if (!name) continue;
      const known = meta.get(name);
      if (known) known.push(content);
      else meta.set(name, [content]);
    }
  }
  return meta;
}

/** The first content of the first of these names that the page has. */
export function firstMeta(meta: Meta, names: readonly string[]): string | null {
  for (const name of names) {
    const content = meta.get(name)?.[0];
    if (content) return content;
  }
  return null;
}
