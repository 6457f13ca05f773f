import type { Article, Reading, Role } from "../article/index.ts";

/** The model with the rules around it, as the commands use it. */
export interface Engine {
  /** Name and first 12 hex digits of the hash of the model file. */
  readonly name: string;
  /** Readings in the order of the articles, several under way at once. */
  understandAll(
    articles: AsyncIterable<Article>,
    options?: { readonly roles?: readonly Role[] },
  ): AsyncGenerator<Reading>;
  close(): Promise<void>;
}

export interface EngineOptions {
  readonly model?: string;
  readonly threads?: number;
}
