import type { SpanList } from "../article/index.ts";
import { dateBeside, dateByDefault } from "./dateBeside.ts";
import { DONE_BY_DEFAULT } from "./settings.ts";
import type { Dating, Timeline } from "./Timeline.ts";
import { touches } from "./touches.ts";

/**
 * When something was done: the expression nearest to the trigger in its sentence; else the article's day, with little
 * confidence. `content` is what is said in that sentence: a deed told in it is dated in it, any other outside it.
 * Null where the article has no day. Throws nothing.
 */
export function whenDone(
  trigger: SpanList,
  timeline: Timeline,
  { content = [] }: { readonly content?: SpanList } = {},
): Dating | null {
  const isTold = trigger.some((span) => touches(span, content));
  const found = dateBeside(trigger, timeline, { mayDate: ({ span }) => touches(span, content) === isTold });
  return found ?? dateByDefault(timeline, DONE_BY_DEFAULT);
}
