import { Command, CommanderError } from "commander";
import { OnrecordError } from "../article/index.ts";
import type { CommandContext } from "./CommandContext.ts";
import { addCommand } from "./commands/addCommand.ts";
import { addRolesCommand } from "./commands/addRolesCommand.ts";
import { articlesCommand } from "./commands/articlesCommand.ts";
import { doctorCommand } from "./commands/doctorCommand.ts";
import { eventsCommand } from "./commands/eventsCommand.ts";
import { exportCommand } from "./commands/exportCommand.ts";
import { positionsCommand } from "./commands/positionsCommand.ts";
import { readCommand } from "./commands/readCommand.ts";
import { relationCommand } from "./commands/relationCommand.ts";
import { showCommand } from "./commands/showCommand.ts";
import { statementsCommand } from "./commands/statementsCommand.ts";
import { statsCommand } from "./commands/statsCommand.ts";
import { examplesText } from "./examplesText.ts";
import { neutralise } from "./output/neutralise.ts";
import { outputWidth } from "./output/outputWidth.ts";
import { version } from "./version.ts";

/** In the order in which the help lists them. */
const commands = [
  readCommand,
  addCommand,
  addRolesCommand,
  statementsCommand,
  positionsCommand,
  eventsCommand,
  relationCommand,
  articlesCommand,
  showCommand,
  exportCommand,
  statsCommand,
  doctorCommand,
];

/** What commander says in a line or two, as one line of our own. */
function toUsageLine(text: string, name: string): string {
  const message = text
    .replace(/^error: /, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\.$/, "");
  return `${new OnrecordError("usage", message, { remedy: `See onrecord ${name}--help` }).toLine()}\n`;
}

/** The whole command line, ready to parse. */
export function buildProgram(context: CommandContext, finish: (code: number) => void): Command {
  const program = new Command("onrecord")
    .description("Reads news and keeps an auditable record of who said what.")
    .version(version, "--version", "print the version")
    .helpCommand("help [command]", "print the help of a command")
    .addHelpText(
      "after",
      examplesText([
        ["onrecord read article.txt", "print who said what"],
        ["onrecord add news/", "keep it in onrecord.db"],
        ["onrecord statements --speaker varga", "ask the record"],
      ]),
    );
  for (const make of commands) program.addCommand(make(context, finish));
  for (const command of [program, ...program.commands]) {
    const name = command === program ? "" : `${command.name()} `;
    command
      .exitOverride()
      .showHelpAfterError(false)
      .configureOutput({
        writeOut: (text) => void context.stdout.write(text),
        writeErr: (text) => void context.stderr.write(text),
        outputError: (text, write) => write(neutralise(toUsageLine(text, name))),
        getOutHelpWidth: () => outputWidth(context),
        getErrHelpWidth: () => outputWidth(context),
        getOutHasColors: () => false,
        getErrHasColors: () => false,
      });
  }
  return program;
}

/**
 * Runs one command line, `args` without program names, and returns the exit code:
 * 0 done, 1 something was reported, 2 the command line cannot be understood.
 */
export async function runCommand(args: readonly string[], context: CommandContext): Promise<number> {
  let code = 0;
  const program = buildProgram(context, (finished) => {
    code = finished;
  });
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return code;
}
