import type { EventMode, EventType } from "../../article/index.ts";

/** What a rule sees of a deed. */
export interface Scene {
  /** The word that names it: as it stands, and as a dictionary lists it; in lower case. */
  readonly word: string;
  readonly lemma: string;
  /** The words of its sentence that stand before and behind it, in lower case. */
  readonly before: string;
  readonly behind: string;
  /** To whom or what it is done, in lower case, as the grammar or the model says. */
  readonly object: string;
  /** Does the article speak of envoys and embassies at all. */
  readonly isOfEnvoys: boolean;
}

/** What a deed is; the mode is null where the type has none or the words show none. */
export interface Kind {
  readonly type: EventType;
  readonly mode: EventMode | null;
}

/** Says what a deed is where its words leave no doubt; null where it is none of the rule's business. */
export type TypeRule = (scene: Scene) => Kind | null;
