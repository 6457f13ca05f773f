export type {
  Article,
  Attribution,
  AttributionType,
  Entity,
  ErrorCode,
  ErrorDetails,
  Event,
  Fetched,
  Made,
  Manner,
  Origin,
  Problem,
  PublishedEvidence,
  Reading,
  Span,
  SpanList,
  Speaker,
  Stance,
  When,
} from "./article/index.ts";
export { errorCodes, OnrecordError } from "./article/index.ts";
export { loadModel, type Model, type ModelOptions } from "./language/index.ts";
export { type ReadOptions, readArticles } from "./read/index.ts";
export {
  type ArticleQuery,
  type Finding,
  type KeptArticle,
  type NewsRecord,
  openRecord,
  type RecordOptions,
  type RecordStats,
  type Statement,
  type StatementArticle,
  type StatementQuery,
  type Validators,
} from "./record/index.ts";
export {
  type UnderstandAllOptions,
  type UnderstandOptions,
  understand,
  understandAll,
} from "./understand/index.ts";
