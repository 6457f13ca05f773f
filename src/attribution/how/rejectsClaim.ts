const CLAIM =
  / (?:accounts?|accusations?|allegations?|assertions?|charges?|claims?|insinuations?|reports?|rumou?rs?|stor(?:y|ies)|suggestions?|talk) /;
const UNTRUE =
  / (?:absurd|baseless|bogus|concocted|fabricat\S+|fake|fals\S+|fiction\S*|groundless|hoax|invent\S+|lies?|ludicrous|myth|nonsense|preposterous|unfounded|unsubstantiated|untrue) /;

/** Does a content, spelled out, call what others say untrue: who says that a report is false denies it. */
export function rejectsClaim(content: string): boolean {
  return CLAIM.test(content) && UNTRUE.test(content);
}
