import { type NewsRecord, openRecord, type RecordOptions } from "../record/index.ts";

/** Opens the record for as long as `use` takes. */
export async function withRecord<T>(
  path: string,
  { mode = "read" }: RecordOptions,
  use: (record: NewsRecord) => Promise<T>,
): Promise<T> {
  const record = await openRecord(path, { mode });
  try {
    return await use(record);
  } finally {
    await record.close();
  }
}
