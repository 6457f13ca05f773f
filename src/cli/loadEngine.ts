import type { Engine, EngineOptions } from "./Engine.ts";

/** Loads the shipped model, or the one at `model`. Imported late: commands that need none start faster. */
export async function loadEngine({ model: path, threads }: EngineOptions = {}): Promise<Engine> {
  const [{ loadModel }, { understandAll }] = await Promise.all([
    import("../language/index.ts"),
    import("../understand/index.ts"),
  ]);
  const model = await loadModel({ ...(path && { path }), ...(threads && { threads }) });
  return {
    name: model.name,
    understandAll: (articles) => understandAll(articles, { model }),
    close: () => model.close(),
  };
}
