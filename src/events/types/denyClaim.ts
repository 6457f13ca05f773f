import type { TypeRule } from "./TypeRule.ts";

/** What is denied other than a claim. */
const THING =
  /^(?:(?:him|her|it|them|us|me|the \w+) )?(?:\w+ )?(?:entry|access|visas?|bail|permission|permits?|medical|food|water|a licen[cs]e|boarding|parole|asylum|passage)\b/;

/** A claim denied. */
export const denyClaim: TypeRule = ({ word, behind }) =>
  /^(?:den(?:y|ies|ied|ying|ials?)|refut(?:es?|ed|ing)|disavow(?:s|ed)?)$/.test(word) && !THING.test(behind)
    ? { type: "REJECT", mode: null }
    : null;
