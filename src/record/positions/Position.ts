import type { Made, Stance, When } from "../../article/index.ts";
import type { StatementArticle, StatementQuery } from "../NewsRecord.ts";

/** What to look for among the positions; every field narrows the answer, none is needed. */
export interface PositionQuery
  extends Pick<StatementQuery, "outlet" | "since" | "until" | "allRevisions" | "limit" | "after"> {
  /** Words of whoever claims or answers: of the source as written, or of the speaker's name. */
  readonly speaker?: string;
  /** Only what nobody answers in the article. */
  readonly unanswered?: boolean;
}

/** What one side says, in the words of the article. */
export interface PositionSide {
  /** Id of the attribution or of the event, unique in its article. */
  readonly id: string;
  readonly name: string | null;
  /** Of an event: who acts, the deed, and to whom. */
  readonly words: { readonly source: string; readonly cue: string; readonly content: string };
  readonly stance: Stance | null;
  readonly when: When | null;
  readonly confidence: number;
}

/** What the other side answers, with the words that say that it does. */
export interface PositionAnswer extends PositionSide {
  readonly evidence: string;
  /** That it answers this. */
  readonly linkConfidence: number;
}

/** Something alleged, demanded or said, with what is answered to it in the same article. */
export interface Position {
  readonly kind: "accusation" | "demand" | "claim";
  /** Null where something is denied that nobody says in the article. */
  readonly claim: PositionSide | null;
  readonly answers: readonly PositionAnswer[];
  readonly article: StatementArticle;
  readonly made: Made;
  readonly cursor: string;
}
