import { type Command, InvalidArgumentError, Option } from "commander";
import { EVENT_STATUSES, EVENT_TYPES } from "../article/index.ts";
import type { CommandContext } from "./CommandContext.ts";
import { parseCount } from "./parseCount.ts";
import { parseDay } from "./parseDay.ts";
import { defaultRecord } from "./settings.ts";

/** A parser's null becomes commander's refusal. */
function refuseNull<T>(parse: (text: string) => T | null, wanted: string) {
  return (text: string) => {
    const value = parse(text);
    if (value === null) throw new InvalidArgumentError(`Give ${wanted}`);
    return value;
  };
}

export const recordOption = ({ env }: CommandContext) =>
  new Option("--record <file>", "the record; also by ONRECORD_RECORD").default(
    env.ONRECORD_RECORD || defaultRecord,
  );

export const jsonOption = () => new Option("--json", "print JSON, one object a line");

export const quietOption = () => new Option("--quiet", "no progress and no notes; faults are still printed");

export const threadsOption = () =>
  new Option("--threads <n>", "threads for the model (default: one a core)").argParser(
    refuseNull(parseCount, "a whole number from 1"),
  );

export const modelOption = () => new Option("--model <folder>", "another model than the shipped one");

export const rolesOption = () =>
  new Option("--roles <file>", "CSV of who holds which office: name, title, of, from, to");

export const followOption = () => new Option("--follow", "read the pages that a feed links to");

export const allowPrivateOption = () =>
  new Option("--allow-private", "fetch from addresses of private networks too");

export const limitOption = (what: string) =>
  new Option("--limit <n>", `at most so many ${what} (default: 100 on a terminal, else all)`).argParser(
    refuseNull(parseCount, "a whole number from 1"),
  );

export const actorOption = () => new Option("--actor <who>", "who did it: RUS, Russia, or words of a name");

export const recipientOption = () => new Option("--recipient <who>", "to whom it was done, like --actor");

export const outletOption = () => new Option("--outlet <words>", "words of the outlet's name");

export const allRevisionsOption = (what: string) =>
  new Option("--all-revisions", `also ${what}earlier texts of an article`);

/** Adds where the record is and how to answer, which every command has that asks it. */
export function addQueryOptions(command: Command, context: CommandContext): Command {
  return command.addOption(recordOption(context)).addOption(jsonOption()).addOption(quietOption());
}

export const typeOption = () =>
  new Option("--type <type>", "of one PLOVER type, such as SANCTION").argParser(
    refuseNull(
      (text) => EVENT_TYPES.find((type) => type === text.toUpperCase()) ?? null,
      `one of ${EVENT_TYPES.join(", ")}`,
    ),
  );

export const statusOption = () => new Option("--status <status>", "how real it is").choices(EVENT_STATUSES);

export const sinceOption = (what = "published on") =>
  new Option("--since <date>", `${what} this day or later: 2025, 2025-05 or 2025-05-17`).argParser(
    refuseNull((text) => parseDay(text)?.first ?? null, "a date as 2025, 2025-05 or 2025-05-17"),
  );

export const untilOption = (what = "published on") =>
  new Option("--until <date>", `${what} this day or earlier: 2025, 2025-05 or 2025-05-17`).argParser(
    refuseNull((text) => parseDay(text)?.last ?? null, "a date as 2025, 2025-05 or 2025-05-17"),
  );
