import { isPartOf } from "./isPartOf.ts";

/** One holds the other: "Ruske" and "Defence Minister Danil Ruske". */
export const isSameSource = (one: string, other: string) => isPartOf(one, other) || isPartOf(other, one);
