import type { Pronoun } from "../mentions/pronouns.ts";
import { AGREES, SURE_OF_SEX } from "../settings.ts";
import type { Figure } from "./Figure.ts";

const isSomebody = ({ kind }: Figure) => kind === "person" || kind === "unnamed";
/** What is no body of anybody's, whatever name the model took it for: a country, a town, a paper. */
const isNobody = ({ kind }: Figure) =>
  kind !== "organisation" && kind !== "group" && kind !== "person" && kind !== "unnamed";

function agreeInSex(own: number, other: number): number {
  if (other >= SURE_OF_SEX && other > own) return AGREES.hardly;
  if (other > own) return AGREES.unlikely;
  return own > other ? 1 : AGREES.likely;
}

/** How well a pronoun fits a figure, 0 to 1: it multiplies what the model makes of them. */
export function agree({ number, gender }: Pronoun, figure: Figure): number {
  if (gender === "man" || gender === "woman") {
    if (isNobody(figure)) return 0;
    if (!isSomebody(figure) || figure.isPlural) return AGREES.hardly;
    return gender === "man" ? agreeInSex(figure.man, figure.woman) : agreeInSex(figure.woman, figure.man);
  }
  if (gender === "thing") return isSomebody(figure) ? AGREES.hardly : figure.isPlural ? AGREES.unlikely : 1;
  if (number === "many") {
    if (figure.isPlural || figure.kind === "group") return 1;
    return isSomebody(figure) ? AGREES.unlikely : AGREES.likely;
  }
  return 1;
}
