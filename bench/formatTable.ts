/** Rows of equal length, the first with the names of the columns → a Markdown table, first column left. */
export function formatTable([head, ...body]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = head!.map((_, i) => (i === 0 ? "---" : "---:"));
  return [line(head!), line(rule), ...body.map(line)].join("\n");
}
