import { countryOf } from "../../countryOf.ts";
import type { PlaceRule } from "../PlaceRule.ts";

const DISTRICT = /^d\.?c\.?$/;

/** "Moscow, Russia", "Washington, D.C.", "Kyiv, where …", "the capital, Moscow": a place beside what it is or lies in. */
export const readAddress: PlaceRule = ({ folded, raw }, [begin, end]) => {
  if (DISTRICT.test(folded[end - 1]!) || DISTRICT.test(folded[end] ?? "")) return "city";
  const before = folded[begin - 1] === "," ? folded[begin - 2] : folded[begin - 1];
  if (before === "capital") return "city";
  if (raw[end] !== ",") return null;
  const next = raw[end + 1] ?? "";
  if (next === "where" || DISTRICT.test(folded[end + 1] ?? "")) return "city";
  const own = countryOf(raw.slice(begin, end).join(" "), { isPlaceContext: true });
  const country = /^\p{Lu}/u.test(next) ? countryOf(next) : null;
  return country?.how === "name" && country.code === own?.code ? "city" : null;
};
