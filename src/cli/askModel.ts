import { createHash } from "node:crypto";
import { type Article, OnrecordError } from "../article/index.ts";
import type { CommandContext } from "./CommandContext.ts";
import { isStatement } from "./isStatement.ts";

/** How the model did on a sentence that holds a statement. */
export interface ModelAnswer {
  readonly name: string;
  readonly statements: number;
  /** From nothing to the answer, loading included. */
  readonly milliseconds: number;
}

const text = "Foreign Minister Ilse Varga said on Monday that the bridge would open again within days.\n";
const hash = createHash("sha256").update(text).digest("hex");
const sentence: Article = {
  id: hash,
  text,
  title: null,
  outlet: null,
  byline: null,
  published: null,
  publishedEvidence: null,
  url: null,
  language: "en",
  from: { file: "doctor", at: 0 },
  hash: { text: hash, bytes: null },
  fetched: null,
  problems: [],
};

async function* once<T>(item: T): AsyncGenerator<T> {
  yield item;
}

/** Loads the model and reads one sentence with it; throws where it finds nothing in it. */
export async function askModel(
  { loadEngine }: Pick<CommandContext, "loadEngine">,
  { model }: { readonly model?: string } = {},
): Promise<ModelAnswer> {
  const startedAt = Date.now();
  const engine = await loadEngine({ threads: 1, ...(model && { model }) });
  try {
    let statements = 0;
    for await (const { attributions } of engine.understandAll(once(sentence)))
      statements += attributions.filter(isStatement).length;
    if (statements === 0)
      throw new OnrecordError(
        "model-damaged",
        "The model finds nothing in a sentence that holds a statement",
        {
          file: engine.name,
        },
      );
    return { name: engine.name, statements, milliseconds: Date.now() - startedAt };
  } finally {
    await engine.close();
  }
}
