// npm run errors -- WHAT: prints what is read wrongly, with the words round it. Add --half A for the half that may be read.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadModel } from "../src/language/index.ts";
import { tellEventErrors } from "./tellEventErrors.ts";
import { tellSpeakerErrors } from "./tellSpeakerErrors.ts";

/** Of events the errors of the stories d01 to d07 are printed; those of the others are not read. */
async function tellEvents(data: string): Promise<void> {
  const model = await loadModel();
  await tellEventErrors(data, model);
  await model.close();
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string", default: "../shared/data" },
    half: { type: "string", default: "A" },
  },
});

const kinds = new Map<string, (data: string, half: string) => Promise<void>>([
  ["speakers", (data, half) => tellSpeakerErrors(join(data, "polnear/dev.jsonl"), half)],
  ["events", tellEvents],
]);

const tell = kinds.get(positionals[0] ?? "");
if (!tell) {
  console.error(`usage: npm run errors -- ${[...kinds.keys()].join("|")} [--data FOLDER] [--half A|B]`);
  process.exitCode = 2;
} else await tell(values.data, values.half);
