import type { Attribution, Span, SpanList } from "../article/index.ts";
import { fromIso } from "./calendar.ts";
import { dateBeside, dateByDefault } from "./dateBeside.ts";
import { NEAR, SAID_BY_DEFAULT } from "./settings.ts";
import type { Dating, Timeline } from "./Timeline.ts";
import { touches } from "./touches.ts";

/** "Said on Monday that …": behind the cue an expression is the cue's, though the content begins with it. */
function opensContent(time: Span, content: SpanList, cue: SpanList): boolean {
  const begin = content.find(([, to]) => to > time[0])?.[0] ?? time[0];
  const end = cue.at(-1)?.[1] ?? 0;
  return end <= begin && begin - end <= 1 && time[0] - begin <= "on ".length;
}

/**
 * When something was said: the expression beside the cue, in its sentence and outside what was said; else the article's
 * day, since most of what is reported was said by then. Null where the article has no day. Throws nothing.
 */
export function whenSaid(
  { cue, content }: Pick<Attribution, "cue" | "content">,
  timeline: Timeline,
): Dating | null {
  const latest = fromIso(timeline.published);
  const found = dateBeside(cue, timeline, {
    mayDate: ({ span, from, precision }, distance) => {
      if (touches(span, content) && !opensContent(span, content, cue)) return false;
      if (latest !== null && fromIso(from)! > latest) return false;
      return precision === "day" || precision === "hour" || distance <= NEAR;
    },
  });
  return found ?? dateByDefault(timeline, SAID_BY_DEFAULT);
}
