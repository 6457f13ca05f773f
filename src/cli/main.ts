#!/usr/bin/env node
// Nothing else is imported before the check: an older Node fails already at what the rooms import.
const oldest = 24;
if (Number.parseInt(process.versions.node, 10) < oldest) {
  process.stderr.write(
    `onrecord needs Node ${oldest} or newer, and this is Node ${process.versions.node}.\n`,
  );
  process.exit(1);
}

const [{ processContext }, { runCommand }] = await Promise.all([
  import("./processContext.ts"),
  import("./runCommand.ts"),
]);

// A closed pipe is told to whoever writes; without a listener it would end the process with a trace.
process.stdout.on("error", () => {});
process.stderr.on("error", () => {});

// What still holds the process, such as an open standard input, is of no more use.
process.exit(await runCommand(process.argv.slice(2), processContext()));

export {};
