import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type NewsRecord, openRecord } from "../../src/record/index.ts";

/** One place where a record can be kept. */
export interface Place {
  open(mode: "read" | "write"): Promise<NewsRecord>;
  remove(): Promise<void>;
}

/** Every engine that keeps records: the tests of `NewsRecord` run over each. */
export const stores: readonly { readonly name: string; readonly makePlace: () => Promise<Place> }[] = [
  {
    name: "SQLite",
    async makePlace() {
      const folder = await mkdtemp(join(tmpdir(), "onrecord-"));
      return {
        open: (mode) => openRecord(join(folder, "news.db"), { mode }),
        remove: () => rm(folder, { recursive: true, force: true }),
      };
    },
  },
];
