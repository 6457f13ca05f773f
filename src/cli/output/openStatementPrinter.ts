import type { CommandContext } from "../CommandContext.ts";
import { formatLegend, type Marks, marksOf } from "./formatLegend.ts";
import { type ArticleHead, formatStatements } from "./formatStatements.ts";
import { openLayout } from "./openLayout.ts";
import type { StatementRow } from "./toStatementRow.ts";
import { writeText } from "./writeText.ts";

/** Prints who said what, article by article, as it becomes known. */
export interface StatementPrinter {
  print(article: ArticleHead, rows: readonly StatementRow[]): Promise<void>;
  /** Says what the marks mean, where any were printed. */
  finish(): Promise<void>;
}

export function openStatementPrinter(context: CommandContext): StatementPrinter {
  const { stdout } = context;
  const layout = openLayout(context);
  let marks: Marks = marksOf([]);
  let isFirst = true;
  return {
    async print(article, rows) {
      const blank = isFirst ? "" : "\n";
      isFirst = false;
      const { hasDoubtful, hasNobody, hasUnknown } = marksOf(rows);
      marks = {
        hasDoubtful: marks.hasDoubtful || hasDoubtful,
        hasNobody: marks.hasNobody || hasNobody,
        hasUnknown: marks.hasUnknown || hasUnknown,
      };
      await writeText(stdout, blank + formatStatements(article, { ...layout, rows }));
    },
    finish: () => writeText(stdout, formatLegend(marks, layout.paint)),
  };
}
