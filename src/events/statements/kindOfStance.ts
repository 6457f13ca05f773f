import type { Attribution, EventType, Stance } from "../../article/index.ts";
import type { Kind } from "../types/TypeRule.ts";

const kinds: Readonly<Partial<Record<Stance, Kind>>> = {
  accuse: { type: "ACCUSE", mode: "allege" },
  blame: { type: "ACCUSE", mode: "allege" },
  demand: { type: "REQUEST", mode: null },
  threaten: { type: "THREATEN", mode: null },
  deny: { type: "REJECT", mode: null },
  praise: { type: "SUPPORT", mode: null },
};

/** The types of events that are done by saying something. */
export const SPOKEN_TYPES: ReadonlySet<EventType> = new Set<EventType>([
  "ACCUSE",
  "REQUEST",
  "THREATEN",
  "REJECT",
  "SUPPORT",
  "AGREE",
  "CONCEDE",
]);

/** Which event a statement is by its stance; a promise is one to somebody only. Null where it is none. */
export function kindOfStance({ stance, type, addressees }: Attribution): Kind | null {
  if (stance === null || (type !== null && type !== "communication")) return null;
  if (stance === "promise") return addressees.length > 0 ? { type: "AGREE", mode: null } : null;
  return kinds[stance] ?? null;
}
