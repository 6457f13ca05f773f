import type { TimeRule } from "../Found.ts";
import { besideEvent } from "./besideEvent.ts";
import { betweenTimes } from "./betweenTimes.ts";
import { boundedTime } from "./boundedTime.ts";
import { clockTime } from "./clockTime.ts";
import { dayPart } from "./dayPart.ts";

/** In the order in which they are tried at a word; the narrower take the points of `src/time/points`. */
export const rules: readonly TimeRule[] = [besideEvent, betweenTimes, boundedTime, clockTime, dayPart];
