const opaque = [
  { begin: "<![CDATA[", end: "]]>", filler: "x" },
  { begin: "<!--", end: "-->", filler: " " },
] as const;

/**
 * XML with the content that only looks like tags, CDATA and comments, replaced at equal length.
 * One that does not end is left as it is, and no later one of its kind is looked for.
 */
export function blankOpaque(xml: string): string {
  const parts: string[] = [];
  let at = 0;
  let kinds = opaque.map((kind) => ({ ...kind, next: xml.indexOf(kind.begin) }));
  for (;;) {
    kinds = kinds
      .map((kind) => (kind.next < at ? { ...kind, next: xml.indexOf(kind.begin, at) } : kind))
      .filter(({ next }) => next >= at);
    const first = kinds.toSorted((a, b) => a.next - b.next)[0];
    if (!first) break;
    const end = xml.indexOf(first.end, first.next);
    if (end < 0) {
      kinds = kinds.filter((kind) => kind !== first);
      continue;
    }
    const past = end + first.end.length;
    parts.push(xml.slice(at, first.next), first.filler.repeat(past - first.next));
    at = past;
  }
  return parts.join("") + xml.slice(at);
}
