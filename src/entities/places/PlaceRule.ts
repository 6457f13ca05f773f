import type { WordRange } from "../../language/index.ts";
import type { Passage } from "../mentions/Passage.ts";

/** What the words around a capital's name tell: the city, the state that it stands for, or nothing. */
export type Standing = "city" | "state" | null;

/** Looks at the words around a capital's name, or around the first of several ("in Moscow and Kyiv"). */
export type PlaceRule = (passage: Passage, name: WordRange) => Standing;
