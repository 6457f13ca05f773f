import type { Cast, Meant } from "./Cast.ts";

/** Whom words `[begin, end)` mean: the longest mention whose head is among them, the first of such; null where there is none. */
export function whoIs(
  { mentions }: Pick<Cast, "mentions">,
  [begin, end]: readonly [begin: number, end: number],
): Meant | null {
  let found: Meant | null = null;
  for (const one of mentions) {
    if (one.head < begin || one.head >= end) continue;
    if (!found || one.end - one.begin > found.end - found.begin) found = one;
  }
  return found;
}
