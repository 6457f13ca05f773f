import type { Article, Reading } from "../article/index.ts";
import { findAttributions, RULES_VERSION } from "../attribution/index.ts";
import type { Model } from "../language/index.ts";
import { VERSION } from "./version.ts";

export interface UnderstandOptions {
  readonly model: Model;
}

/**
 * An article with all that it says: its attributions in order of the text, at exact offsets (UTF-16 code units).
 * Throws what the model throws; an article without words has a problem `text-empty` and says nothing.
 */
export async function understand(article: Article, { model }: UnderstandOptions): Promise<Reading> {
  const analysis = await model.analyse(article);
  const isEmpty = analysis.words.count === 0;
  const known = article.problems.some(({ code }) => code === "text-empty");
  const empty = { code: "text-empty", message: "the article has no words", at: null };
  return {
    ...article,
    problems: isEmpty && !known ? [...article.problems, empty] : article.problems,
    attributions: findAttributions(analysis),
    events: [],
    entities: [],
    denials: [],
    made: { onrecord: VERSION, model: model.name, rules: RULES_VERSION },
  };
}
