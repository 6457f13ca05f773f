/** Capitals that stand for the bodies that sit in them more than for their state, folded: where they act, nobody can tell who does. */
export const hostCities: ReadonlySet<string> = new Set(["brussels", "bruxelles", "the hague", "hague"]);
