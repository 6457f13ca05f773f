import type { Speaker } from "./Attribution.ts";
import type { SpanList } from "./Span.ts";

/** Someone or something an article speaks of. */
export interface Entity {
  /** Unique in its article: `e1`, `e2`, … */
  readonly id: string;
  readonly name: string | null;
  readonly kind: Speaker["kind"];
  readonly aliases: readonly string[];
  readonly roles: readonly { readonly title: string; readonly of: string | null }[];
  /** ISO 3166 alpha-3. */
  readonly country: string | null;
  /** For what it acts, after PLOVER and CAMEO: GOV, MIL, IGO, … */
  readonly sector: string | null;
  readonly mentions: SpanList;
}
