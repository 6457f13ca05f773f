/**
 * English words without which hardly a sentence is made. Those that other languages write the same way and often ("in",
 * "a", "is", "on", "we", "was", "at", "for", "her", "do", "are", "will", "under", "most", "no", "as") are left out.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "the of and to that with by from it its this these those which who whose would could should has have had been " +
    "were being not but they their them him his she he you your our or if when what where how than then there " +
    "because into about after before while during between said says might did n't any some such only other more both " +
    "each very just out down off through against until"
  ).split(" "),
);
