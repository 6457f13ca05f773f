import type { CommandContext } from "../CommandContext.ts";
import { choosePaint } from "./choosePaint.ts";
import { formatLegend } from "./formatLegend.ts";
import { type ArticleHead, formatStatements } from "./formatStatements.ts";
import { outputWidth } from "./outputWidth.ts";
import { nobody, type StatementRow } from "./toStatementRow.ts";
import { writeText } from "./writeText.ts";

/** Prints who said what, article by article, as it becomes known. */
export interface StatementPrinter {
  print(article: ArticleHead, rows: readonly StatementRow[]): Promise<void>;
  /** Says what the marks mean, where any were printed. */
  finish(): Promise<void>;
}

export function openStatementPrinter(context: CommandContext): StatementPrinter {
  const { stdout, env } = context;
  const paint = choosePaint(stdout, env);
  const width = outputWidth(context);
  let marks = { hasDoubtful: false, hasNobody: false };
  let isFirst = true;
  return {
    async print(article, rows) {
      const blank = isFirst ? "" : "\n";
      isFirst = false;
      marks = {
        hasDoubtful: marks.hasDoubtful || rows.some((row) => row.isDoubtful),
        hasNobody: marks.hasNobody || rows.some((row) => row.who === nobody || row.said === nobody),
      };
      await writeText(stdout, blank + formatStatements(article, { rows, width, paint }));
    },
    finish: () => writeText(stdout, formatLegend(marks, paint)),
  };
}
