import { readFile } from "node:fs/promises";
import { InferenceSession, Tensor } from "onnxruntime-node";
import type { WindowInput } from "../src/language/openNetwork.ts";
import { keepOutput } from "./keepOutput.ts";

/** The encoder of a model's graph without its heads: it gives each word's vector and nothing else. */
export async function openBareEncoder(file: string): Promise<(input: WindowInput) => Promise<void>> {
  const session = await InferenceSession.create(keepOutput(await readFile(file), "word"), {
    // What is left out leaves weights behind, of which the runtime would warn.
    logSeverityLevel: 3,
    // As the program runs its network.
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: "sequential",
    graphOptimizationLevel: "all",
  });
  return async (input) => {
    const feeds = Object.entries(input).map(
      ([name, data]) => [name, new Tensor("int64", data, [1, data.length])] as const,
    );
    await session.run(Object.fromEntries(feeds));
  };
}
