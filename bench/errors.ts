// npm run errors -- WHAT: prints what is read wrongly, with the words round it. Add --half A for the half that may be read.
import { parseArgs } from "node:util";
import { tellSpeakerErrors } from "./tellSpeakerErrors.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string", default: "../shared/data/polnear/dev.jsonl" },
    half: { type: "string", default: "A" },
  },
});

const kinds: Readonly<Record<string, (data: string, half: string) => Promise<void>>> = {
  speakers: tellSpeakerErrors,
};

const tell = kinds[positionals[0] ?? ""];
if (!tell) {
  console.error(`usage: npm run errors -- ${Object.keys(kinds).join("|")} [--data FILE] [--half A|B]`);
  process.exitCode = 2;
} else await tell(values.data, values.half);
