/** Whom words stand for, as far as is known: ids of entities, and countries and bodies by their codes. */
export interface Side {
  readonly entities: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
}

/** Is anything known of a side. */
export function isKnown({ entities, states }: Side): boolean {
  return entities.size + states.size > 0;
}

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((one) => b.has(one));

/** Do two sides have someone in common, or act for one country or body. */
export function isSameSide(a: Side, b: Side): boolean {
  return share(a.entities, b.entities) || share(a.states, b.states);
}

/** Two sides as one. */
export function joinSides(sides: readonly Side[]): Side {
  return {
    entities: new Set(sides.flatMap(({ entities }) => [...entities])),
    states: new Set(sides.flatMap(({ states }) => [...states])),
  };
}
