import type { TimeRule } from "../Found.ts";
import { calendarUnit } from "./calendarUnit.ts";
import { unitsAgo, unitsAhead, unitsAround } from "./countedUnits.ts";
import { dayWord } from "./dayWord.ts";
import { thatUnit, unitsLater } from "./earlierPoint.ts";
import { feastDay } from "./feastDay.ts";
import { isoDate } from "./isoDate.ts";
import { longPeriod } from "./longPeriod.ts";
import { monthPoint } from "./monthPoint.ts";
import { dayOfMonth, partOf, weekOfMonth } from "./partOf.ts";
import { quarterPoint } from "./quarterPoint.ts";
import { seasonPoint } from "./seasonPoint.ts";
import { slashDate } from "./slashDate.ts";
import { repeatedTime, vagueTime } from "./unplaceable.ts";
import { weekdayPoint } from "./weekdayPoint.ts";
import { weekendPoint } from "./weekendPoint.ts";
import { writtenDate } from "./writtenDate.ts";
import { yearPoint } from "./yearPoint.ts";

/** What names one time by itself, in the order in which it is tried: the first that finds something has it. */
export const points: readonly TimeRule[] = [
  isoDate,
  slashDate,
  repeatedTime,
  writtenDate,
  feastDay,
  partOf,
  weekOfMonth,
  dayOfMonth,
  quarterPoint,
  longPeriod,
  monthPoint,
  seasonPoint,
  weekendPoint,
  weekdayPoint,
  dayWord,
  calendarUnit,
  unitsAgo,
  unitsLater,
  unitsAround,
  unitsAhead,
  thatUnit,
  vagueTime,
  yearPoint,
];
