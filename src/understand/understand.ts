import type { Article, Problem, Reading, Role } from "../article/index.ts";
import { RULES_VERSION } from "../attribution/index.ts";
import { type Analysis, isEnglish, type Model } from "../language/index.ts";
import { readAnalysis } from "./readAnalysis.ts";
import { VERSION } from "./version.ts";

export interface UnderstandOptions {
  readonly model: Model;
  /** Who held which office when: a title that no name of an article fits means who held it on the article's day. */
  readonly roles?: readonly Role[];
}

/** What is wrong with an article for all that could be told of it before: it has no words, or they are not English. */
function findProblems({ text, words }: Analysis): readonly Problem[] {
  if (words.count === 0) return [{ code: "text-empty", message: "the article has no words", at: null }];
  if (isEnglish(text, words) !== false) return [];
  return [{ code: "not-english", message: "the article does not read as English", at: null }];
}

/**
 * An article with all that it says: its attributions in order of the text, at exact offsets (UTF-16 code units).
 * Throws what the model throws. An article without words has a problem `text-empty` and says nothing; one in another
 * language has a problem `not-english` and is read all the same.
 */
export async function understand(
  article: Article,
  { model, roles = [] }: UnderstandOptions,
): Promise<Reading> {
  const analysis = await model.analyse(article);
  const isKnown = (code: string) => article.problems.some((problem) => problem.code === code);
  return {
    ...article,
    problems: [...article.problems, ...findProblems(analysis).filter(({ code }) => !isKnown(code))],
    ...readAnalysis(article, analysis, { roles }),
    made: { onrecord: VERSION, model: model.name, rules: RULES_VERSION },
  };
}
