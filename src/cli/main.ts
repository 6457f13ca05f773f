#!/usr/bin/env node
import { processContext } from "./processContext.ts";
import { runCommand } from "./runCommand.ts";

// A closed pipe is told to whoever writes; without a listener it would end the process with a trace.
process.stdout.on("error", () => {});
process.stderr.on("error", () => {});

// What still holds the process, such as an open standard input, is of no more use.
process.exit(await runCommand(process.argv.slice(2), processContext()));
