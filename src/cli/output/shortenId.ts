import { shortIdLength } from "../settings.ts";
import { neutraliseLine } from "./neutralise.ts";

/** A hash shortened for a table; an id that its source gave stays whole. */
export function shortenId(id: string): string {
  return /^[0-9a-f]{64}$/.test(id) ? id.slice(0, shortIdLength) : neutraliseLine(id);
}
