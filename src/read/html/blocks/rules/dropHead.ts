import { thresholds } from "../../settings.ts";
import type { Block } from "../Block.ts";
import type { BlockRule } from "../BlockRule.ts";
import { isSentence } from "../isSentence.ts";
import { sizeOf } from "../sizeOf.ts";

const dated = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.h]\d\d\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/;
const signed =
  /^(?:by|von|par|por|de|di|da|door|af|av|text|words|written by|story by|posted|published|updated|publicado|veröffentlicht|publié|foto|photo|kategorie|categoria|category|tags?|filed under|last updated|reporter)\b/i;
const address = /^(?:https?:\/\/|www\.)\S+$/i;

/** Lines of date, name and section that stand between headline and text. */
export const dropHead: BlockRule = (blocks) => {
  const first = blocks.findIndex((block) => isProse(block));
  if (first <= 0) return blocks;
  return blocks.filter((block, i) => i >= first || !isFurniture(block));
};

const isProse = ({ text, linkShare }: Block) =>
  linkShare < 0.5 && sizeOf(text) >= thresholds.headProse && isSentence(text);

const isFurniture = ({ text, linkShare, kind }: Block) =>
  text.length < thresholds.headLine &&
  !(isSentence(text) && text.length > thresholds.prosePiece) &&
  kind !== "cell" &&
  (dated.test(text) || signed.test(text) || address.test(text) || linkShare > 0.8);
