import type { Link, LinkEnd } from "../../language/index.ts";

/** The model's links, by the statement or deed that answers. */
export type LinksOf = ReadonlyMap<string, readonly Link[]>;

/** A statement or deed as a key of links. */
export const keyOfEnd = ({ kind, index }: LinkEnd) => `${kind} ${index}`;

/** The links of an article found by what answers: each pair of an article asks for its own. */
export function gatherLinks(links: readonly Link[]): LinksOf {
  return Map.groupBy(links, ({ answering }) => keyOfEnd(answering));
}
