import type { Pronoun } from "../mentions/pronouns.ts";
import type { Figure } from "./Figure.ts";

const isSomebody = ({ kind }: Figure) => kind === "person" || kind === "unnamed";
/** Beyond this much for one sex, the other is out of the question. */
const SURE = 3;

function agreeInSex(own: number, other: number): number {
  if (other >= SURE && other > own) return 0.02;
  if (other > own) return 0.2;
  return own > other ? 1 : 0.8;
}

/** How well a pronoun fits a figure, 0 to 1: it multiplies what the model makes of them. */
export function agree({ number, gender }: Pronoun, figure: Figure): number {
  if (gender === "man" || gender === "woman") {
    if (!isSomebody(figure) || figure.isPlural) return 0.01;
    return gender === "man" ? agreeInSex(figure.man, figure.woman) : agreeInSex(figure.woman, figure.man);
  }
  if (gender === "thing") return isSomebody(figure) ? 0.02 : figure.isPlural ? 0.1 : 1;
  if (number === "many") {
    if (figure.isPlural || figure.kind === "group") return 1;
    return isSomebody(figure) ? 0.15 : 0.6;
  }
  return 1;
}
