import type { Attribution } from "../article/index.ts";
import { gap } from "./settings.ts";
import { wordsAt } from "./wordsAt.ts";

/** Names of the addressees and the words that stand there: by either they are found. */
export function addresseeWords({ addressees }: Pick<Attribution, "addressees">, text: string): string {
  return addressees
    .flatMap(({ name, span }) => [name?.toWellFormed() ?? "", wordsAt(text, span)])
    .filter(Boolean)
    .join(gap);
}
