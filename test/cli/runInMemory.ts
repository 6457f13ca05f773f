import { Readable, Writable } from "node:stream";
import type { Article } from "../../src/article/index.ts";
import type { CommandContext, OutputStream } from "../../src/cli/CommandContext.ts";
import type { Engine } from "../../src/cli/Engine.ts";
import { runCommand } from "../../src/cli/runCommand.ts";
import { readByPattern } from "./readByPattern.ts";

/** A stream that keeps what is written; with `columns` it is a terminal. */
export function makeOutput(columns?: number): OutputStream & { text(): string } {
  let written = "";
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      written += chunk;
      done();
    },
  });
  return Object.assign(stream, {
    text: () => written,
    ...(columns !== undefined && { isTTY: true, columns }),
  });
}

/** Stands in for the model where the model is not the point: finds `Name said that …`. */
export const patternEngine: Engine = {
  name: "pattern",
  async *understandAll(articles: AsyncIterable<Article>) {
    for await (const article of articles) yield readByPattern(article);
  },
  close: async () => {},
};

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Around extends Partial<Pick<CommandContext, "env" | "loadEngine" | "watchSignals" | "stdout">> {
  readonly stdin?: string;
  /** Width of the terminal that output goes to; a pipe without it. */
  readonly columns?: number;
}

/** Runs one command line inside the test's process. */
export async function runInMemory(args: readonly string[], around: Around = {}): Promise<Outcome> {
  const { stdin = "", columns, env = {}, watchSignals = () => () => {} } = around;
  const [out, err] = [makeOutput(columns), makeOutput(columns)];
  const code = await runCommand(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: around.stdout ?? out,
    stderr: err,
    env,
    loadEngine: around.loadEngine ?? (async () => patternEngine),
    watchSignals,
  });
  return { code, out: out.text(), err: err.text() };
}
