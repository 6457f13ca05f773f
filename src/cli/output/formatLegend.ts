import { doubtfulBelow } from "../settings.ts";
import type { Paint } from "./choosePaint.ts";
import { nobody, type StatementRow } from "./toStatementRow.ts";

/** Which marks stand in a table. */
export interface Marks {
  readonly hasDoubtful: boolean;
  readonly hasNobody: boolean;
  readonly hasUnknown: boolean;
}

/** The marks that stand in rows of statements. */
export function marksOf(rows: readonly StatementRow[]): Marks {
  return {
    hasDoubtful: rows.some((row) => row.isDoubtful),
    hasNobody: rows.some(({ who, said }) => [who, said].some((cell) => isNobody(cell))),
    hasUnknown: rows.some((row) => row.isUnknown),
  };
}

const isNobody = (cell: string) => cell === nobody || cell.startsWith(`${nobody} [`);

/** What the marks mean; empty where none stands in the table. */
export function formatLegend({ hasDoubtful, hasNobody, hasUnknown }: Marks, paint: Paint): string {
  const signs = [
    ...(hasDoubtful ? [`? doubtful: confidence below ${doubtfulBelow}`] : []),
    ...(hasNobody ? [`${nobody} no source named`] : []),
    ...(hasUnknown ? ["[…] why it is not known who"] : []),
  ];
  return signs.length === 0 ? "" : `\n${paint("dim", signs.join("   "))}\n`;
}
