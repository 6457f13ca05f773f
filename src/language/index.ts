export type {
  Analysis,
  Anchor,
  ArgumentName,
  Link,
  LinkEnd,
  Mention,
  Name,
  NameKind,
  Scored,
  Trigger,
} from "./Analysis.ts";
export { findWords, type Words } from "./findWords.ts";
export { isEnglish } from "./isEnglish.ts";
export { lemmaOf } from "./lemmaOf.ts";
export { loadModel, type Model, type ModelOptions } from "./loadModel.ts";
export { type Meaning, meaningOf } from "./Meaning.ts";
export { CLOSING, INSIDE, OPENING, OUTSIDE } from "./quoteStates.ts";
export type { Scores } from "./Scores.ts";
export { type Feature, type FeatureName, featureOf, type Tags, type Upos, uposOf } from "./Tags.ts";
export { childrenOf, headOf, relationOf, rootOf, sentenceOf, type Tree } from "./Tree.ts";
export { tokenize } from "./tokenize.ts";
