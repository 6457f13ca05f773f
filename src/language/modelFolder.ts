import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { OnrecordError } from "../article/index.ts";
import { checkDescription, type ModelDescription } from "./modelDescription.ts";

export interface ModelFiles {
  /** Name and first 12 hex digits of the encoder's SHA-256. */
  readonly name: string;
  /** Paths of the graphs: each thread opens them itself, so that nobody holds their bytes twice. */
  readonly encoder: string;
  readonly pairs: string;
  readonly article: string;
  readonly vocabulary: string;
  readonly description: ModelDescription;
}

const GRAPHS = ["encoder", "pairs", "article"] as const;

/** The model that is shipped with the program. */
export const shippedModel = fileURLToPath(new URL("../../model/", import.meta.url));

async function readOrExplain(folder: string, name: string): Promise<Buffer> {
  const file = join(folder, name);
  try {
    return await readFile(file);
  } catch (cause) {
    throw new OnrecordError("model-missing", "The model file cannot be read", { file, cause });
  }
}

async function readDescription(folder: string): Promise<ModelDescription> {
  const file = join(folder, "model.json");
  let described: unknown;
  try {
    described = JSON.parse((await readOrExplain(folder, "model.json")).toString("utf8"));
  } catch (cause) {
    if (cause instanceof OnrecordError) throw cause;
    throw new OnrecordError("model-damaged", "The model's description is not JSON", { file, cause });
  }
  return checkDescription(described, file);
}

/**
 * Reads the files of a model and checks each against its hash.
 * Throws `model-missing`, `model-damaged` or `model-version`, each naming the file.
 */
export async function readModelFolder(folder: string): Promise<ModelFiles> {
  const description = await readDescription(folder);
  const check = async (name: string) => {
    const bytes = await readOrExplain(folder, name);
    const hash = createHash("sha256").update(bytes).digest("hex");
    if (hash !== description.files?.[name]) {
      throw new OnrecordError("model-damaged", "The model file is not the one its description names", {
        file: join(folder, name),
      });
    }
    return bytes;
  };
  for (const graph of GRAPHS) await check(`${graph}.onnx`);
  const vocabulary = (await check("vocab.txt")).toString("utf8");
  const name = `${description.name}-${description.files["encoder.onnx"]!.slice(0, 12)}`;
  const [encoder, pairs, article] = GRAPHS.map((graph) => join(folder, `${graph}.onnx`));
  return { name, encoder: encoder!, pairs: pairs!, article: article!, vocabulary, description };
}
