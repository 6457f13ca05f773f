import {
  ATTRIBUTION_TYPES,
  EVENT_MODES,
  EVENT_STATUSES,
  EVENT_TYPES,
  OnrecordError,
  STANCES,
} from "../article/index.ts";
import { ARGUMENTS, NAME_KINDS, ROLES } from "./Analysis.ts";
import { HEAD_CLASSES, PRONOUNS } from "./describeHeads.ts";
import { MATCHES } from "./matchHeads.ts";
import { DISTANCES } from "./pairIndexes.ts";
import { WINDOW } from "./settings.ts";
import { FEATURES, UPOS } from "./Tags.ts";

/** Learned scores of what two mentions' words say of each other, by the indexes of `pairIndexes`. */
export interface ChainTables {
  readonly classes: readonly number[];
  readonly match: readonly number[];
  readonly distance: readonly number[];
}

/** What `model.json` says of the files beside it, as far as it is not the same in every model. */
export interface ModelDescription {
  readonly name: string;
  /** Numbers of a vector. */
  readonly width: number;
  /** Universal relations, and rules by which a form becomes a lemma. */
  readonly relations: readonly string[];
  readonly lemmas: readonly string[];
  readonly chains: ChainTables;
  /** SHA-256 (hex) of each file. */
  readonly files: Readonly<Record<string, string>>;
}

/** Version of the layout of a model's folder. */
const FORMAT = 2;

/** The columns of the modes' scores: every mode of every type, each type's lack of one first. */
export const MODES = EVENT_TYPES.flatMap((type) =>
  ["", ...EVENT_MODES[type]].map((mode) => [type, mode] as const),
);

/** What the graphs were made for: whatever differs is told by its name. */
const EXPECTED = {
  window: WINDOW,
  roles: ROLES,
  hearers: ["addressee", "occasion"],
  stances: STANCES,
  types: ATTRIBUTION_TYPES,
  doubts: ["hedged", "negated"],
  upos: UPOS,
  features: FEATURES,
  names: ["O", ...NAME_KINDS.flatMap((kind) => [`B-${kind}`, `I-${kind}`])],
  events: ["none", ...EVENT_TYPES],
  modes: MODES,
  statuses: EVENT_STATUSES,
  arguments: ARGUMENTS,
  links: ["denial", "response"],
} as const;

/** A table of coreference has a row of one number an index. */
const TABLES = {
  classes: HEAD_CLASSES * HEAD_CLASSES,
  match: MATCHES.length * 9,
  distance: DISTANCES * 3 * 9,
} as const;

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const isNumbers = (value: unknown, length: number) =>
  Array.isArray(value) && value.length === length && value.every(Number.isFinite);

const isNames = (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === "string");

type Described = Record<string, unknown>;

function findDifference(described: Described): string | undefined {
  const differing = Object.entries(EXPECTED).find(([name, value]) => !isSame(described[name], value));
  if (differing) return differing[0];
  const chains = (described.chains ?? {}) as Described;
  if (!isSame([chains.pronouns, chains.matches], [PRONOUNS, MATCHES])) return "chains";
  return Object.entries(TABLES).some(([name, length]) => !isNumbers(chains[name], length))
    ? "chains"
    : undefined;
}

/**
 * What was read from a `model.json`, when this program can use it.
 * Throws `model-version` for another format or other classes, `model-damaged` where something is missing.
 */
export function checkDescription(value: unknown, file: string): ModelDescription {
  const described = (typeof value === "object" && value !== null ? value : {}) as Described;
  const { format } = described;
  if (format !== FORMAT) {
    throw new OnrecordError("model-version", `The model has format ${format}, not ${FORMAT}`, { file });
  }
  const differing = findDifference(described);
  if (differing) {
    throw new OnrecordError("model-version", `The model was made with other ${differing}`, { file });
  }
  const isWhole =
    typeof described.name === "string" &&
    Number.isInteger(described.width) &&
    isNames(described.relations) &&
    (described.relations as readonly string[]).includes("root") &&
    isNames(described.lemmas) &&
    typeof described.files === "object" &&
    described.files !== null;
  if (!isWhole) throw new OnrecordError("model-damaged", "The model's description lacks something", { file });
  return described as unknown as ModelDescription;
}
