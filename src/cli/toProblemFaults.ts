import { type Article, type ErrorCode, errorCodes, OnrecordError, type Problem } from "../article/index.ts";
import { silentProblems } from "./settings.ts";

const isKnown = (code: string): code is ErrorCode => Object.hasOwn(errorCodes, code);

function toFault({ code, message, at }: Problem, { from }: Article): OnrecordError {
  const places = [
    ...(from.at > 0 ? [`item ${from.at + 1}`] : []),
    ...(at === null ? [] : [`character ${at[0]}`]),
  ];
  return new OnrecordError(isKnown(code) ? code : "reading-failed", message.replace(/\.$/, ""), {
    file: from.file,
    ...(places.length > 0 && { at: places.join(", ") }),
  });
}

/** The problems of an article that whoever gave it should hear of. */
export function toProblemFaults(article: Article): readonly OnrecordError[] {
  return article.problems.filter(({ code }) => !silentProblems.has(code)).map((p) => toFault(p, article));
}
