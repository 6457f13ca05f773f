import { basename } from "node:path";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { OnrecordError } from "../article/index.ts";
import type { ModelFiles } from "./modelFolder.ts";

/** One batch of windows of pieces, row by row, each filled up to `length` with zeros. */
export interface PieceBatch {
  readonly rows: number;
  readonly length: number;
  readonly ids: BigInt64Array;
  readonly shape: BigInt64Array;
  readonly quote: BigInt64Array;
  readonly mask: BigInt64Array;
}

/** Scores a piece: two for the cue, `pair` numbers each for its part as anchor and as word. */
export interface PieceScores {
  readonly cue: Float32Array;
  readonly anchor: Float32Array;
  readonly word: Float32Array;
  /** Width of a row of `anchor` and `word`. */
  readonly pair: number;
}

/** The two graphs, each on one thread. */
export interface Network {
  readonly name: string;
  scorePieces(batch: PieceBatch): Promise<PieceScores>;
  /** Rows of `anchor` × rows of `word` → logarithms of the four roles' probabilities, anchor by anchor. */
  scorePairs(anchor: Float32Array, word: Float32Array, pair: number): Promise<Float32Array>;
  close(): Promise<void>;
}

const options: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: "sequential",
  graphOptimizationLevel: "all",
};

async function openGraph(file: string): Promise<InferenceSession> {
  try {
    return await InferenceSession.create(file, options);
  } catch (cause) {
    throw new OnrecordError("model-damaged", `${basename(file)} cannot be loaded`, { file, cause });
  }
}

/** Opens the graphs of a model. Throws `model-damaged` where one cannot be loaded. */
export async function openNetwork(files: ModelFiles): Promise<Network> {
  const encoder = await openGraph(files.encoder);
  const pairs = await openGraph(files.pairs);
  return {
    name: files.name,
    scorePieces: async (batch) => {
      const dims = [batch.rows, batch.length];
      const feed = (data: BigInt64Array) => new Tensor("int64", data, dims);
      const out = await encoder.run({
        ids: feed(batch.ids),
        shape: feed(batch.shape),
        quote: feed(batch.quote),
        mask: feed(batch.mask),
      });
      const data = (name: string) => out[name]!.data as Float32Array;
      return { cue: data("cue"), anchor: data("anchor"), word: data("word"), pair: out.word!.dims[2]! };
    },
    scorePairs: async (anchor, word, pair) => {
      const feed = (data: Float32Array) => new Tensor("float32", data, [data.length / pair, pair]);
      const out = await pairs.run({ anchor: feed(anchor), word: feed(word) });
      return out.roles!.data as Float32Array;
    },
    close: async () => {
      await encoder.release();
      await pairs.release();
    },
  };
}
