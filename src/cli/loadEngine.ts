import type { Model } from "../language/index.ts";
import type { Engine, EngineOptions } from "./Engine.ts";

/** A model that is closed only when nothing is under way: a thread ended in mid-work takes the process with it. */
function closeGently(model: Model): Model {
  const underWay = new Set<Promise<unknown>>();
  return {
    ...model,
    analyse(article) {
      const analysis = model.analyse(article);
      underWay.add(analysis);
      const forget = () => underWay.delete(analysis);
      analysis.then(forget, forget);
      return analysis;
    },
    async close() {
      await Promise.allSettled(underWay);
      await model.close();
    },
  };
}

/** Loads the shipped model, or the one at `model`. Imported late: commands that need none start faster. */
export async function loadEngine({ model: path, threads }: EngineOptions = {}): Promise<Engine> {
  const [{ loadModel }, { understandAll }] = await Promise.all([
    import("../language/index.ts"),
    import("../understand/index.ts"),
  ]);
  const model = closeGently(await loadModel({ ...(path && { path }), ...(threads && { threads }) }));
  return {
    name: model.name,
    understandAll: (articles, options) => understandAll(articles, { ...options, model }),
    close: () => model.close(),
  };
}
