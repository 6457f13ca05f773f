export type {
  ArticleQuery,
  Finding,
  KeptArticle,
  NewsRecord,
  RecordStats,
  Statement,
  StatementArticle,
  StatementQuery,
  Validators,
} from "./NewsRecord.ts";
export { openRecord, type RecordOptions } from "./openRecord.ts";
export { type ReadRolesOptions, readRoles } from "./roles/readRoles.ts";
