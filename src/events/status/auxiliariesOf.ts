import { type Analysis, childrenOf, headOf, relationOf } from "../../language/index.ts";
import { wordAt } from "../wordAt.ts";

/** The auxiliaries of a verb in lower case; those of the verb to which "and" joins it, where it has none. */
export function auxiliariesOf(analysis: Analysis, verb: number, depth = 0): readonly string[] {
  const own = childrenOf(analysis, verb)
    .filter((child) => /^(?:aux|aux:pass|cop)$/.test(relationOf(analysis, child)))
    .map((child) => wordAt(analysis, child));
  const over = headOf(analysis, verb);
  if (own.length > 0 || over === null || relationOf(analysis, verb) !== "conj" || depth > 2) return own;
  const hasSubject = childrenOf(analysis, verb).some((child) => /^nsubj/.test(relationOf(analysis, child)));
  return hasSubject ? own : auxiliariesOf(analysis, over, depth + 1);
}

/** The small words that hang on a verb before it: "not", "never", "if", "to". */
export function signsOf(analysis: Analysis, verb: number): readonly string[] {
  return childrenOf(analysis, verb)
    .filter(
      (child) => child < verb && /^(?:advmod|mark|det|case|cc|cc:preconj)$/.test(relationOf(analysis, child)),
    )
    .map((child) => wordAt(analysis, child));
}
