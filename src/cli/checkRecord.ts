import { OnrecordError } from "../article/index.ts";
import type { Report } from "./output/openReport.ts";
import { withRecord } from "./withRecord.ts";

export interface RecordCondition {
  readonly articles: number;
  /** How many faults were found and reported. */
  readonly findings: number;
}

/** Looks for damage in the record and reports each finding. */
export function checkRecord(path: string, report: Report): Promise<RecordCondition> {
  return withRecord(path, {}, async (record) => {
    const findings = await record.check();
    for (const { message, article, at } of findings) {
      const place = [article && `article ${article}`, at].filter(Boolean).join(", ");
      report.fault(
        new OnrecordError("record-damaged", message.replace(/\.$/, ""), {
          file: path,
          ...(place && { at: place }),
        }),
      );
    }
    const { articles } = await record.stats();
    return { articles, findings: findings.length };
  });
}
