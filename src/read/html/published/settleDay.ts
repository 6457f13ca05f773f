import type { Candidate, DateSources } from "./Candidate.ts";
import { fromAddress } from "./fromAddress.ts";

/**
 * The day in the address corrects the page's data twice: where a time in UTC falls on the next day though it was still
 * that day where the outlet is; and where data made anew, when a site moved, are later than the address they kept.
 */
export function settleDay(candidate: Candidate, sources: DateSources): Candidate {
  const address = fromAddress(sources);
  if (address === null) return candidate;
  const day = candidate.published.slice(0, 10);
  return address.published < day ? address : candidate;
}
