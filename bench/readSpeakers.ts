import { dirname, join } from "node:path";
import type { Attribution } from "../src/article/index.ts";
import { findCast, nameSpeakers } from "../src/entities/index.ts";
import { loadModel } from "../src/language/index.ts";
import { readAnalysis } from "../src/understand/index.ts";
import { makeAttribution } from "../test/makeReading.ts";
import { type GoldArticle, readGold } from "./GoldArticle.ts";
import { pairByContent } from "./pairByContent.ts";
import { readLabels, type SpeakerLabel } from "./SpeakerLabel.ts";
import { toArticle } from "./toArticle.ts";

/** A label with what was read there; null where no attribution with that content was found. */
export interface ReadSpeaker {
  readonly article: GoldArticle;
  readonly label: SpeakerLabel;
  /** From attributions as found. */
  readonly found: Attribution | null;
  /** From attributions as the gold has them. */
  readonly given: Attribution;
}

/** Reads the articles whose speakers are labelled, once as found and once with the gold attributions given. */
export async function readSpeakers(gold: string): Promise<readonly ReadSpeaker[]> {
  const labels = readLabels(join(dirname(gold), "speakers-dev.jsonl"));
  const model = await loadModel();
  const articles = readGold(gold).filter(({ id }) => labels.some(({ doc }) => doc === id));
  const read = await Promise.all(
    articles.map(async (article) => {
      const analysis = await model.analyse(article);
      const pairs = pairByContent(article, readAnalysis(toArticle(article), analysis).attributions);
      const given = article.attributions.map((one, i) => ({
        ...makeAttribution({ manner: "direct", confidence: 1, ...one, id: `a${i + 1}` }),
        addressed: [],
      }));
      const named = nameSpeakers(given, { analysis, cast: findCast(analysis, { attributions: given }) });
      return labels
        .filter(({ doc }) => doc === article.id)
        .map((label) => ({
          article,
          label,
          found: pairs.find((pair) => pair.gold === label.i)?.found ?? null,
          given: named[label.i]!,
        }));
    }),
  );
  await model.close();
  return read.flat();
}
