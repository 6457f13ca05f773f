import { OnrecordError } from "../../article/index.ts";
import type { NewsRecord } from "../NewsRecord.ts";

export async function openSqliteRecord(
  path: string,
  { mode }: { readonly mode: "read" | "write" },
): Promise<NewsRecord> {
  throw new OnrecordError("record-missing", `There is no ${mode === "read" ? "record" : "store"} here`, {
    file: path,
  });
}
