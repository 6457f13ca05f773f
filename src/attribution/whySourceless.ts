import type { UnknownSpeaker } from "../article/index.ts";
import type { Analysis } from "../language/index.ts";
import type { FoundAttribution } from "./FoundAttribution.ts";

/** Why an attribution names no source: what its sentence leaves out. */
export function whySourceless(
  _found: Pick<FoundAttribution, "cue" | "content">,
  _analysis: Analysis,
): Extract<UnknownSpeaker, "passive" | "impersonal" | "headline" | "missing"> {
  return "missing";
}
