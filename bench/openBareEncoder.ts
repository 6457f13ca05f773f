import { readFile } from "node:fs/promises";
import { InferenceSession } from "onnxruntime-node";
import { feedWindow, graphOptions, type WindowInput } from "../src/language/openNetwork.ts";
import { keepOutput } from "./keepOutput.ts";

/** The encoder of a model's graph without its heads: it gives each word's vector and nothing else. */
export async function openBareEncoder(file: string): Promise<(input: WindowInput) => Promise<void>> {
  const session = await InferenceSession.create(keepOutput(await readFile(file), "word"), {
    ...graphOptions,
    // What is left out leaves weights behind, of which the runtime would warn.
    logSeverityLevel: 3,
  });
  return async (input) => {
    await session.run(feedWindow(input));
  };
}
