import type { Manner } from "../article/index.ts";
import { type Analysis, INSIDE, OUTSIDE, PUNCTUATION } from "../language/index.ts";
import type { WordRange } from "./Draft.ts";

/** Direct where all the content's words stand in quotation marks, mixed where some do. */
export function tellManner(content: readonly WordRange[], { quote, shape }: Analysis): Manner {
  let inside = 0;
  let outside = 0;
  for (const [begin, end] of content) {
    for (let w = begin; w < end; w++) {
      if (quote[w] === INSIDE) inside++;
      else if (quote[w] === OUTSIDE && shape[w] !== PUNCTUATION) outside++;
    }
  }
  if (inside === 0) return "indirect";
  return outside === 0 ? "direct" : "mixed";
}
