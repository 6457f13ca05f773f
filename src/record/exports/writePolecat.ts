import { stringify } from "csv-stringify/sync";
import type { KeptEvent, Party } from "../events/KeptEvent.ts";
import type { OnLeftOut } from "./EventWriter.ts";
import { isReal } from "./isReal.ts";

/** What POLECAT writes where there is nothing. */
const none = "None";

/** As POLECAT names PLOVER's quad classes. */
const quads = ["VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT"];

const list = (items: readonly (string | null)[]) =>
  items.length === 0 ? none : items.map((item) => item || none).join("; ");

const names = (parties: readonly Party[]) => list(parties.map(({ name }) => name));
const countries = (parties: readonly Party[]) => list(parties.map(({ country }) => country));
const sectors = (parties: readonly Party[]) => list(parties.map(({ sector }) => sector));
const titles = (parties: readonly Party[]) =>
  list(parties.map(({ roles }) => roles.map(({ title }) => title).join(", ")));

/** The 40 columns of POLECAT, in its order; null for what a record does not know. */
const columns: readonly (readonly [string, ((event: KeptEvent) => string) | null])[] = [
  ["Event ID", ({ article, id }) => `${article.id}-${id}`],
  ["Event Date", ({ day }) => day ?? none],
  ["Event Type", ({ type }) => type],
  ["Event Mode", ({ mode }) => mode ?? none],
  ["Intensity", ({ intensity }) => String(intensity)],
  ["Quad Code", ({ quad }) => quads[quad - 1] ?? none],
  ["Contexts", ({ contexts }) => list(contexts)],
  ["Actor Name", ({ parties }) => names(parties.actors)],
  ["Actor Country", ({ parties }) => countries(parties.actors)],
  ["Actor COW", null],
  ["Primary Actor Sector", ({ parties }) => parties.actors[0]?.sector ?? none],
  ["Actor Sectors", ({ parties }) => sectors(parties.actors)],
  ["Actor Title", ({ parties }) => titles(parties.actors)],
  ["Actor Name Raw", ({ words }) => words.actor || none],
  ["Wikipedia Actor ID", null],
  ["Recipient Name", ({ parties }) => names(parties.recipients)],
  ["Recipient Country", ({ parties }) => countries(parties.recipients)],
  ["Recipient COW", null],
  ["Primary Recipient Sector", ({ parties }) => parties.recipients[0]?.sector ?? none],
  ["Recipient Sectors", ({ parties }) => sectors(parties.recipients)],
  ["Recipient Title", ({ parties }) => titles(parties.recipients)],
  ["Recipient Name Raw", ({ words }) => words.recipient || none],
  ["Wikipedia Recipient ID", null],
  ["Placename", null],
  ["City", null],
  ["District", null],
  ["Province", null],
  ["Country", null],
  ["Latitude", null],
  ["Longitude", null],
  ["GeoNames ID", null],
  ["Raw Placename", ({ words }) => words.where || none],
  ["Feature Type", null],
  ["Source", ({ article }) => article.outlet ?? none],
  ["Publication Date", ({ article }) => article.published?.slice(0, 10) ?? none],
  ["Story People", null],
  ["Story Organizations", null],
  ["Story Locations", null],
  ["Language", ({ article }) => article.language ?? none],
  ["Version", ({ made, scale }) => list([`onrecord ${made.onrecord}`, made.model, scale])],
];

// Readers of POLECAT split at tabs and line ends, whatever stands in quotation marks.
const toRow = (cells: readonly string[]) =>
  stringify([cells.map((cell) => cell.replace(/\s+/g, " "))], { delimiter: "\t" });

/** POLECAT's table. It has no place for what did not happen, which is left out and told. */
export async function* writePolecat(
  events: AsyncIterable<KeptEvent>,
  { onLeftOut }: { readonly onLeftOut: OnLeftOut },
): AsyncGenerator<string> {
  yield toRow(columns.map(([name]) => name));
  for await (const event of events) {
    if (isReal(event)) yield toRow(columns.map(([, take]) => take?.(event) ?? none));
    else onLeftOut(`${event.status}: the format has no place for what did not happen`);
  }
}
