/** A run of text, `[begin, end)` in UTF-16 code units of the article's `text`. */
export type Span = readonly [begin: number, end: number];

/** Several runs in order of the text, not overlapping: discontinuous content is one list. */
export type SpanList = readonly Span[];
