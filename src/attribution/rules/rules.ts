import type { Analysis } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { closeGaps } from "./closeGaps.ts";
import { coverQuotations } from "./coverQuotations.ts";
import { creditDashNames } from "./creditDashNames.ts";
import { creditTranscript } from "./creditTranscript.ts";
import { endAtParagraph } from "./endAtParagraph.ts";
import { keepOneACue } from "./keepOneACue.ts";
import { reopenQuotations } from "./reopenQuotations.ts";

/** Takes the drafts of an article and gives them back changed. */
export type Rule = (drafts: readonly Draft[], analysis: Analysis) => readonly Draft[];

/** In the order in which they are applied. */
export const rules: readonly Rule[] = [
  keepOneACue,
  endAtParagraph,
  closeGaps,
  coverQuotations,
  creditDashNames,
  reopenQuotations,
  creditTranscript,
];
