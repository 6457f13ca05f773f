import type { Attribution } from "../article/index.ts";

/** What counts as a statement: said or written. A type not yet told is shown rather than hidden. */
export function isStatement({ type }: Pick<Attribution, "type">): boolean {
  return type === null || type === "communication";
}
