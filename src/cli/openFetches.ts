import type { Article, Fetched, OnrecordError } from "../article/index.ts";
import type { NewsRecord, Validators } from "../record/index.ts";

/** What is known of addresses from earlier runs, and what this run learns of them. */
export interface Fetches {
  readonly known: (address: string) => Validators | null;
  /** Notes what the server said of the address an article came from. */
  see(article: Article): void;
  /** Keeps it all, except of addresses that gave faults: they are to be fetched whole again. */
  keep(faults: readonly OnrecordError[]): Promise<void>;
}

const isAddress = (source: string) => /^https?:/i.test(source);

/** With `follow`, an unchanged feed may still link to pages not read yet: it is fetched whole. */
export async function openFetches(
  sources: readonly string[],
  { record, follow }: { readonly record: NewsRecord; readonly follow: boolean },
): Promise<Fetches> {
  const validators = new Map<string, Validators>();
  for (const source of follow ? [] : sources.filter(isAddress)) {
    const found = await record.validators(source);
    if (found !== null) validators.set(source, found);
  }
  const seen = new Map<string, Fetched>();
  return {
    known: (address) => validators.get(address) ?? null,
    see({ from, fetched }) {
      if (fetched !== null) seen.set(from.file, fetched);
    },
    async keep(faults) {
      if (faults.some(({ code }) => code === "interrupted")) return;
      const broken = new Set(faults.map(({ file }) => file));
      for (const [asked, fetched] of seen)
        if (!broken.has(asked) && !broken.has(fetched.address)) await record.keepFetch(fetched, { asked });
    },
  };
}
