export {
  type Analysis,
  type Anchor,
  type ArgumentName,
  type Link,
  type LinkEnd,
  type Mention,
  type Name,
  type NameKind,
  ROLES,
  type Scored,
  type Trigger,
} from "./Analysis.ts";
export { CAPITAL, CAPS, LOWER, PUNCTUATION } from "./caseShape.ts";
export { countUpTo } from "./countUpTo.ts";
export { findWords, type Words } from "./findWords.ts";
export { isEnglish } from "./isEnglish.ts";
export { lemmaOf } from "./lemmaOf.ts";
export { loadModel, type Model, type ModelOptions } from "./loadModel.ts";
export { type Meaning, meaningOf } from "./Meaning.ts";
export { openRanges, type Ranges } from "./openRanges.ts";
export { CLOSING, INSIDE, OPENING, OUTSIDE } from "./quoteStates.ts";
export { indexAround, rangeAround } from "./rangeAround.ts";
export { likeliest, type Scores } from "./Scores.ts";
export { type Feature, type FeatureName, featureOf, type Tags, type Upos, uposOf } from "./Tags.ts";
export { childrenOf, headOf, relationOf, rootOf, sentenceOf, type Tree } from "./Tree.ts";
export { tokenize } from "./tokenize.ts";
export { countWords, toWordRange, type WordRange, wordsAround } from "./WordRange.ts";
