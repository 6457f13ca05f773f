import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Reading } from "../../src/article/index.ts";
import { openRecord } from "../../src/record/index.ts";

/** A folder of its own for one test. */
export const makeFolder = () => mkdtempSync(join(tmpdir(), "onrecord-"));

/** A real record that holds the readings; its path. */
export async function makeRecord(readings: readonly Reading[]): Promise<string> {
  const path = join(makeFolder(), "test.db");
  const record = await openRecord(path, { mode: "write" });
  for (const reading of readings) await record.add(reading);
  await record.close();
  return path;
}
