import type { EventMode, EventType } from "../../article/index.ts";

/**
 * CAMEO's two-digit roots by PLOVER's types: the manual's table of equivalents, read backwards. Where a type takes in
 * two roots the mode decides: an investigation is 09, fighting with arms of war 19.
 */
const roots: Readonly<Record<EventType, string>> = {
  AGREE: "03",
  CONSULT: "04",
  SUPPORT: "05",
  CONCEDE: "08",
  COOPERATE: "06",
  AID: "07",
  RETREAT: "08",
  REQUEST: "10",
  REJECT: "12",
  ACCUSE: "11",
  THREATEN: "13",
  PROTEST: "14",
  SANCTION: "16",
  MOBILIZE: "15",
  COERCE: "17",
  ASSAULT: "18",
};

/** The root of CAMEO for a type and mode. */
export function cameoOf(type: EventType, mode: EventMode | null): string {
  if (type === "ACCUSE" && mode === "investigate") return "09";
  if (type === "ASSAULT" && (mode === "heavy-weapons" || mode === "firearms")) return "19";
  return roots[type];
}
