import type { TimeRule } from "../Found.ts";
import { besideEvent } from "./besideEvent.ts";
import { boundedTime } from "./boundedTime.ts";
import { matchMoment } from "./matchMoment.ts";
import { timeOrRange } from "./timeOrRange.ts";

/** In the order in which they are tried at a word; they are made of the points of `src/time/points`. */
export const rules: readonly TimeRule[] = [besideEvent, boundedTime, timeOrRange, matchMoment];
