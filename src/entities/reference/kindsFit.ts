import type { Nominal } from "../mentions/readNominal.ts";
import { states } from "../tables/describing.ts";
import type { Figure } from "./Figure.ts";

const isState = ({ kind }: Figure) => kind === "country" || kind === "place";

/** May a figure be called by a noun of the kind that a description has. */
export function kindsFit({ kind, noun, isPlural }: Nominal, figure: Figure): boolean {
  if (kind === null) return figure.kind === "thing" || figure.kind === "document";
  if (kind === "group") return figure.kind === "group" || figure.isPlural;
  if (isPlural !== figure.isPlural) return false;
  if (isPlural && kind === "person") return figure.kind === "group";
  if (kind === "organisation") return figure.kind === "organisation" || (states.has(noun) && isState(figure));
  if (kind === "document") return figure.kind === "document";
  return figure.kind === "person" || figure.kind === "unnamed";
}
