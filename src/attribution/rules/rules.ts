import type { Analysis } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { beginAtColon } from "./beginAtColon.ts";
import { closeGaps } from "./closeGaps.ts";
import { continueQuotation } from "./continueQuotation.ts";
import { coverQuotations } from "./coverQuotations.ts";
import { creditDashNames } from "./creditDashNames.ts";
import { creditFloating } from "./creditFloating.ts";
import { creditTranscript } from "./creditTranscript.ts";
import { dropClauses } from "./dropClauses.ts";
import { dropExpletive } from "./dropExpletive.ts";
import { dropLeadingPlace } from "./dropLeadingPlace.ts";
import { dropSourceless } from "./dropSourceless.ts";
import { dropTitles } from "./dropTitles.ts";
import { endAtParagraph } from "./endAtParagraph.ts";
import { finishClause } from "./finishClause.ts";
import { keepLikely } from "./keepLikely.ts";
import { keepOneACue } from "./keepOneACue.ts";
import { lookPastColon } from "./lookPastColon.ts";
import { nameLikeliest } from "./nameLikeliest.ts";
import { reopenQuotations } from "./reopenQuotations.ts";
import { stayInQuotation } from "./stayInQuotation.ts";
import { tidyEdges } from "./tidyEdges.ts";
import { yieldToNearer } from "./yieldToNearer.ts";

/** Takes the drafts of an article and gives them back changed. */
export type Rule = (drafts: readonly Draft[], analysis: Analysis) => readonly Draft[];

/** In the order in which they are applied. */
export const rules: readonly Rule[] = [
  endAtParagraph,
  stayInQuotation,
  yieldToNearer,
  beginAtColon,
  keepOneACue,
  keepLikely,
  closeGaps,
  finishClause,
  coverQuotations,
  creditDashNames,
  lookPastColon,
  continueQuotation,
  creditTranscript,
  reopenQuotations,
  // Again, since contents that were made whole may turn out to be the same.
  keepOneACue,
  dropSourceless,
  dropTitles,
  nameLikeliest,
  dropLeadingPlace,
  dropExpletive,
  creditFloating,
  dropClauses,
  tidyEdges,
];
