const MEN =
  /(?:^|[a-z])(?:man|men|father|husband|son|brother|king|prince|boy|uncle|nephew|widower|monk|priest|bishop|duke|emperor|sheikh|imam|actor)$/;
const WOMEN =
  /(?:woman|women|mother|wife|daughter|sister|queen|princess|girl|aunt|niece|widow|nun|duchess|actress|chairwoman)$/;
const NO_MAN = /(?:^|[^a-z])(?:human|german|roman|woman)$/;

/** The sex that a noun tells, or null: spokeswoman, father. */
export function sexOfNoun(noun: string): "man" | "woman" | null {
  if (WOMEN.test(noun)) return "woman";
  return MEN.test(noun) && !NO_MAN.test(noun) ? "man" : null;
}
