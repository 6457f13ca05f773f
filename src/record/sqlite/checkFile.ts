import { findWrongArticles } from "../findWrongArticles.ts";
import type { Finding } from "../NewsRecord.ts";
import { mostFindings } from "../settings.ts";
import { findWrongPages } from "./findWrongPages.ts";
import { openForReading } from "./openDatabase.ts";
import { openKysely } from "./openKysely.ts";
import { toRecordFault } from "./toRecordFault.ts";

/**
 * Everything wrong with the record in a file.
 * On a connection of its own: FTS5 checks its index against what the connection remembers of it, and takes
 * what another process has written since for damage.
 */
export async function checkFile(path: string): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const { database } = openForReading(path);
  try {
    for (const find of [findWrongPages(database), findWrongArticles(openKysely(database, { path }))])
      try {
        for await (const finding of find) if (findings.push(finding) >= mostFindings) return findings;
      } catch (error) {
        const { message } = toRecordFault(error, path) as Error;
        findings.push({ kind: "page", message, article: null, at: null });
      }
    return findings;
  } finally {
    database.close();
  }
}
