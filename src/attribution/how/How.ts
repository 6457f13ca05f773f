import type { AttributionType, Stance } from "../../article/index.ts";
import type { WordRange } from "../../language/index.ts";

/** How something was said, to whom and on what occasion; everything counts words. */
export interface How {
  readonly type: AttributionType;
  /** Null where no cue names it and the model was not asked. */
  readonly stance: Stance | null;
  readonly stanceConfidence: number | null;
  readonly hedged: boolean;
  readonly negated: boolean;
  /** The words of each addressee. */
  readonly addressed: readonly (readonly WordRange[])[];
  readonly occasion: WordRange | null;
}
