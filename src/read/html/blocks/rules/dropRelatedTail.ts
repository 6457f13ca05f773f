import { thresholds } from "../../settings.ts";
import type { Block } from "../Block.ts";
import type { BlockRule } from "../BlockRule.ts";

const opening =
  /^(?:related|recent|latest|more|most|other|top|popular|trending|recommended|further|similar|you (?:may|might)|also|next|up next|don['’]t miss|what to read|read (?:more|next|also)|see also|in other news|editor['’]?s['’]? picks?|mehr|weitere|verwandte|ähnliche|meist|auch|das könnte|à lire|sur le même|plus d|articles? (?:liés|similaires)|relacionad[oa]s|más|mais|leia|veja|notas|noticias|notícias|leggi|altri|ultime|lees|gerelateerd)(?![\p{L}\p{N}]).{0,60}$/iu;

/** A list of other articles at the end, from its heading on. */
export const dropRelatedTail: BlockRule = (blocks) => {
  const lastLong = blocks.findLastIndex((block) => !isTeaser(block));
  const at = blocks.findIndex((block, i) => i > 0 && i >= lastLong && isOpening(block));
  const rest = at < 0 ? [] : blocks.slice(at + 1);
  const isList = rest.some((block) => block.linkShare > 0.5);
  return isList ? blocks.slice(0, at) : blocks;
};

const isOpening = ({ kind, text, emphasis }: Block) =>
  (kind === "heading" || emphasis > 0.8 || text === text.toUpperCase() || /[:：]$/.test(text)) &&
  opening.test(text);

const isTeaser = ({ text }: Block) => text.length <= thresholds.teaser;
