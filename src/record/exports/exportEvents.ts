import type { KeptEvent } from "../events/KeptEvent.ts";
import type { EventWriter, OnLeftOut } from "./EventWriter.ts";
import type { ExportFormat } from "./exportFormats.ts";
import { writeDyads } from "./writeDyads.ts";
import { writePlover } from "./writePlover.ts";
import { writePolecat } from "./writePolecat.ts";

const writers: Readonly<Record<ExportFormat, EventWriter>> = {
  polecat: writePolecat,
  plover: writePlover,
  dyads: writeDyads,
};

/**
 * Events as a file of another format, piece by piece: `polecat` is POLECAT's table of 40 columns with tabs, `plover`
 * a line of JSON an event, `dyads` CSV of months and pairs of countries. Codes are text in all of them.
 */
export function exportEvents(
  events: AsyncIterable<KeptEvent>,
  { format, onLeftOut }: { readonly format: ExportFormat; readonly onLeftOut: OnLeftOut },
): AsyncGenerator<string> {
  return writers[format](events, { onLeftOut });
}
