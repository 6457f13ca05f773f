import type { Attribution } from "../article/index.ts";
import type { Analysis } from "../language/index.ts";
import { draftEvent } from "./draftEvent.ts";
import type { EventDraft } from "./EventDraft.ts";
import { rules } from "./rules/rules.ts";
import { joinStatements } from "./statements/joinStatements.ts";
import { tellKind } from "./types/tellKind.ts";
import { KEEP_CLEAR_FROM, KEEP_FROM } from "./settings.ts";

export function draftEvents(analysis: Analysis, attributions: readonly Attribution[]): readonly EventDraft[] {
  const keep = +(process.env.KEEP ?? KEEP_FROM);
  const drafts = analysis.triggers.flatMap((trigger, deed) => {
    if (trigger.probability < +(process.env.KEEPC ?? KEEP_CLEAR_FROM)) return [];
    const told = tellKind(trigger, analysis);
    return trigger.probability >= keep || told.isClear ? [draftEvent(trigger, { analysis, deed, told })] : [];
  });
  const ruled = rules.filter((r) => !(process.env.OFF ?? "").split(",").includes(r.name)).reduce<readonly EventDraft[]>((held, rule) => rule(held, analysis), drafts.filter((d) => d.confidence >= +(process.env.MINC ?? 0)));
  return [...joinStatements(ruled, { analysis, attributions })].sort((a, b) => a.word - b.word);
}
