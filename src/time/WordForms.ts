/** What a tagger knows of a word by its index; null where it knows nothing. */
export interface WordForms {
  /** The tense of a finite verb or participle; `none` for any other word. */
  tense(word: number): "past" | "present" | "future" | "none" | null;
}
