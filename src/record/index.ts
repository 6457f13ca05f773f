export type { EventQuery, KeptEvent, Party, RelationEvent, Reporter } from "./events/KeptEvent.ts";
export { EXPORT_FORMATS, type ExportFormat } from "./exports/exportFormats.ts";
export type {
  ArticleQuery,
  ExportOptions,
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
export type { Position, PositionAnswer, PositionQuery, PositionSide } from "./positions/Position.ts";
export { type ReadRolesOptions, readRoles } from "./roles/readRoles.ts";
