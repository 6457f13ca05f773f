import { basename } from "node:path";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { OnrecordError } from "../article/index.ts";
import type { ModelFiles } from "./modelFolder.ts";

/** One window: numbers a piece, and a word's first piece and the number of its sentence. */
export interface WindowInput {
  readonly ids: BigInt64Array;
  readonly shape: BigInt64Array;
  readonly quote: BigInt64Array;
  readonly mask: BigInt64Array;
  readonly first: BigInt64Array;
  readonly sentence: BigInt64Array;
}

/** What the encoder says of each word: rows of scores, logarithms of probabilities, or the number of what is likeliest. */
export interface WordScores {
  /** The word's vector. */
  readonly word: Float32Array;
  readonly cue: Float32Array;
  readonly upos: Int32Array;
  /** The likeliest value of each feature, a row a word. */
  readonly features: Int32Array;
  /** A rule. */
  readonly lemma: Int32Array;
  readonly names: Float32Array;
  /** Log odds. */
  readonly mention: Float32Array;
  readonly event: Float32Array;
  /** A row a word, a column for each word that it may hang on; itself for the root. */
  readonly arcs: Float32Array;
  /** The likeliest that is not the root's. */
  readonly relation: Int32Array;
  /** Rows of bytes, each with its own scale. */
  readonly meaning: Int8Array;
  readonly scale: Float32Array;
}

/** Places among a window's words. */
export interface Places {
  readonly anchors: readonly number[];
  readonly triggers: readonly number[];
  readonly mentions: readonly number[];
}

/** What anchors, triggers and mentions say of themselves and of each word, row by row; probabilities unless said. */
export interface PairScores {
  /** Logarithms, as are `stance`, `type`, `status` and `edges`. */
  readonly roles: Float32Array;
  readonly hearers: Float32Array;
  readonly stance: Float32Array;
  readonly type: Float32Array;
  readonly doubts: Float32Array;
  /** Vectors, as is `deed`. */
  readonly statement: Float32Array;
  /** Scores. */
  readonly mode: Float32Array;
  readonly status: Float32Array;
  readonly arguments: Float32Array;
  readonly deed: Float32Array;
  readonly edges: Float32Array;
}

/** The three graphs, each on one thread. Vectors are rows of `width` numbers. */
export interface Network {
  readonly name: string;
  readonly width: number;
  /** Index of the relation of a root. */
  readonly rootRelation: number;
  scoreWords(window: WindowInput): Promise<WordScores>;
  scorePairs(words: Float32Array, places: Places): Promise<PairScores>;
  /** Rows of `later` × rows of `earlier`: the part of an antecedent's score that comes from the vectors. */
  scoreAntecedents(later: Float32Array, earlier: Float32Array): Promise<Float32Array>;
  /** Rows of `answering` × rows of `answered` → probabilities of denial and response. */
  scoreLinks(answering: Float32Array, answered: Float32Array): Promise<Float32Array>;
  close(): Promise<void>;
}

const WORD_OUTPUTS = [
  "word",
  "cue",
  "upos",
  "features",
  "lemma",
  "names",
  "mention",
  "event",
  "arcs",
  "relation",
  "meaning",
  "scale",
];

/** How every graph is run. */
export const graphOptions: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: "sequential",
  graphOptimizationLevel: "all",
  // A plan of memory for each length of window would be kept for good, and gains no speed.
  enableMemPattern: false,
};

async function openGraph(file: string): Promise<InferenceSession> {
  try {
    return await InferenceSession.create(file, graphOptions);
  } catch (cause) {
    throw new OnrecordError("model-damaged", `${basename(file)} cannot be loaded`, { file, cause });
  }
}

type Outputs = Awaited<ReturnType<InferenceSession["run"]>>;

/** The outputs' numbers by name, as the interfaces above list them. */
const dataOf = <T>(outputs: Outputs) =>
  Object.fromEntries(Object.entries(outputs).map(([name, { data }]) => [name, data])) as T;

/** A window as the encoder's graph takes it. */
export function feedWindow(window: WindowInput): Record<string, Tensor> {
  const feeds = Object.entries(window).map(
    ([name, data]) => [name, new Tensor("int64", data, [1, data.length])] as const,
  );
  return Object.fromEntries(feeds);
}

/** The runtime cannot multiply by nothing: where none is asked of, the first word is, and its rows are left. */
function feedPlaces(places: readonly number[]): Tensor {
  const asked = places.length > 0 ? places : [0];
  return new Tensor("int64", BigInt64Array.from(asked, BigInt), [asked.length]);
}

/** Opens the graphs of a model. Throws `model-damaged` where one cannot be loaded. */
export async function openNetwork(files: ModelFiles): Promise<Network> {
  const { width } = files.description;
  const encoder = await openGraph(files.encoder);
  const pairs = await openGraph(files.pairs);
  const article = await openGraph(files.article);
  const rows = (data: Float32Array) => new Tensor("float32", data, [data.length / width, width]);
  const nothing = rows(new Float32Array(0));
  return {
    name: files.name,
    width,
    rootRelation: files.description.relations.indexOf("root"),
    scoreWords: async (window) => dataOf<WordScores>(await encoder.run(feedWindow(window), WORD_OUTPUTS)),
    scorePairs: async (words, { anchors, triggers, mentions }) => {
      const feeds = {
        words: rows(words),
        anchors: feedPlaces(anchors),
        triggers: feedPlaces(triggers),
        mentions: feedPlaces(mentions),
      };
      return dataOf<PairScores>(await pairs.run(feeds));
    },
    scoreAntecedents: async (later, earlier) => {
      const feeds = { later: rows(later), earlier: rows(earlier), answering: nothing, answered: nothing };
      return (await article.run(feeds)).antecedent!.data as Float32Array;
    },
    scoreLinks: async (answering, answered) => {
      const feeds = {
        later: nothing,
        earlier: nothing,
        answering: rows(answering),
        answered: rows(answered),
      };
      return (await article.run(feeds)).links!.data as Float32Array;
    },
    close: async () => {
      for (const graph of [encoder, pairs, article]) await graph.release();
    },
  };
}
