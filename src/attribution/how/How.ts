import type { AttributionType, Stance } from "../../article/index.ts";
import type { WordRange } from "../Draft.ts";

/** How something was said, to whom and on what occasion; everything counts words. */
export interface How {
  readonly type: AttributionType | null;
  readonly stance: Stance | null;
  readonly stanceConfidence: number | null;
  readonly hedged: boolean | null;
  readonly negated: boolean | null;
  /** The words of each addressee. */
  readonly addressed: readonly (readonly WordRange[])[];
  readonly occasion: WordRange | null;
}
