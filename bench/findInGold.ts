import { type FoundAttribution, findAttributions } from "../src/attribution/index.ts";
import { loadModel } from "../src/language/index.ts";
import { type GoldArticle, readGold } from "./GoldArticle.ts";

/** A gold article with what the shipped model and the rules find in it. */
export interface FoundArticle extends GoldArticle {
  readonly found: readonly FoundAttribution[];
}

/** Reads the articles of a gold file with the shipped model. */
export async function findInGold(file: string): Promise<readonly FoundArticle[]> {
  const model = await loadModel();
  const articles = await Promise.all(
    readGold(file).map(async (gold) => ({ ...gold, found: findAttributions(await model.analyse(gold)) })),
  );
  await model.close();
  return articles;
}
