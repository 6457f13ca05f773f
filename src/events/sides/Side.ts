/** Whom words stand for, as far as is known: ids of entities, countries and bodies by their codes, surnames. */
export interface Side {
  readonly entities: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
}

/** Nobody. */
export const NOBODY: Side = { entities: new Set(), states: new Set(), surnames: new Set() };

/** Is anything known of a side. */
export function isKnown({ entities, states, surnames }: Side): boolean {
  return entities.size + states.size + surnames.size > 0;
}

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((one) => b.has(one));

/** Do two sides have someone in common, act for one country or body, or bear one surname: Maren, the Maren campaign. */
export function isSameSide(a: Side, b: Side): boolean {
  return share(a.entities, b.entities) || share(a.states, b.states) || share(a.surnames, b.surnames);
}

/** Two sides as one. */
export function joinSides(sides: readonly Side[]): Side {
  return {
    entities: new Set(sides.flatMap(({ entities }) => [...entities])),
    states: new Set(sides.flatMap(({ states }) => [...states])),
    surnames: new Set(sides.flatMap(({ surnames }) => [...surnames])),
  };
}
