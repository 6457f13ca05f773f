// The command line as src/cli/main.ts starts it, but with a pattern for a model: PATTERN_DELAY
// milliseconds an article, so that a test can interrupt it.
import { setTimeout } from "node:timers/promises";
import { processContext } from "../../src/cli/processContext.ts";
import { runCommand } from "../../src/cli/runCommand.ts";
import { readByPattern } from "./readByPattern.ts";

process.stdout.on("error", () => {});
const delay = Number(process.env.PATTERN_DELAY ?? 0);
const context = processContext();
const code = await runCommand(process.argv.slice(2), {
  ...context,
  loadEngine: async () => ({
    name: "pattern",
    async *understandAll(articles) {
      for await (const article of articles) {
        if (delay > 1000) process.stderr.write("pattern: first article\n");
        await setTimeout(delay);
        yield readByPattern(article);
      }
    },
    close: async () => {},
  }),
});
process.exit(code);
