import { doubtfulBelow } from "../settings.ts";
import type { Paint } from "./choosePaint.ts";
import { nobody } from "./toStatementRow.ts";

/** Which marks stand in a table. */
export interface Marks {
  readonly hasDoubtful: boolean;
  readonly hasNobody: boolean;
}

/** What the marks mean; empty where none stands in the table. */
export function formatLegend({ hasDoubtful, hasNobody }: Marks, paint: Paint): string {
  const signs = [
    ...(hasDoubtful ? [`? doubtful: confidence below ${doubtfulBelow}`] : []),
    ...(hasNobody ? [`${nobody} no source named`] : []),
  ];
  return signs.length === 0 ? "" : `\n${paint("dim", signs.join("   "))}\n`;
}
