// node bench/types.ts: how often "said" is told from "thinks, knows, wants", on attributions labelled by hand.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findInGold } from "./findInGold.ts";
import { pairByContent } from "./pairByContent.ts";

const { values } = parseArgs({
  options: { data: { type: "string", default: "../shared/data/polnear/dev.jsonl" } },
});

/**
 * A line of types.jsonl: the first 12 hex digits of the SHA-256 of the article's id, and the attribution's place in it.
 * Labelled before any prediction was looked at. Chosen by rank of the SHA-256 of "id index", in turn from each article of
 * a half until there were 150.
 */
interface Label {
  readonly article: string;
  readonly attribution: number;
  readonly isCommunication: boolean;
}

const labels = readFileSync(join(import.meta.dirname, "types.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Label);
const articles = await findInGold(values.data);

for (const half of ["A", "B"] as const) {
  const rows = articles
    .filter((article) => article.half === half)
    .flatMap((article) => {
      const pairs = pairByContent(article, article.found);
      return labels
        .filter((label) => article.hash.startsWith(label.article))
        .map((label) => ({ ...label, found: pairs.find(({ gold }) => gold === label.attribution)?.found }));
    });
  const found = rows.filter((row) => row.found !== undefined);
  const isRight = ({ found: one, isCommunication }: (typeof rows)[number]) =>
    (one?.type === "communication") === isCommunication;
  const right = found.filter(isRight).length;
  const others = found.filter((row) => !row.isCommunication);
  console.log(
    `half ${half}: ${rows.length} labelled, ${found.length} found, ${right} right (${((100 * right) / found.length).toFixed(1)} %)`,
  );
  console.log(
    `  of ${others.length} that are no communication ${others.filter(isRight).length} are told; ` +
      `of ${found.length - others.length} that are, ${right - others.filter(isRight).length}`,
  );
}
