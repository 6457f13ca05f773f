import type { KeptEvent } from "../events/KeptEvent.ts";

/** Whether an event took place or is taking place, whoever says so: what formats without a status may hold. */
export function isReal({ status }: Pick<KeptEvent, "status">): boolean {
  return status === "happened" || status === "ongoing";
}
