import { thresholds } from "../../settings.ts";
import type { Block } from "../Block.ts";
import type { BlockRule } from "../BlockRule.ts";
import { isSentence } from "../isSentence.ts";

const contact =
  /@\w|\b[\w.+-]+@[\w-]+\.\w|\b(?:twitter|facebook|instagram)\b|\b(?:can be )?(?:reached|contacted|followed) (?:at|on|by)\b/i;
const biography =
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,4}(?:is|was|writes|covers|reports|works|has been|serves)\b.{0,160}\b(?:reporter|editor|writer|correspondent|journalist|columnist|author|professor|fellow|contributor|freelance|producer|blogger|bureau chief|covers|covering|staff|book)\b/u;
const filed =
  /^(?:tags?|topics?|filed under|categories|category|keywords|schlagw(?:ö|oe)rter|themen|kategorien?|mots-clés|etiquetas|marcadores|source|quelle|via)\s*[:：]/i;
const introduces = /[:：]$/;
const reporting =
  /^(?:\(?(?:additional )?(?:reporting|editing|writing|edited|compiled) (?:by|and)\b|the associated press contributed|associated press writers?\b|ap writers?\b)/i;

/** What stands below the end of the story: who wrote it and how to reach them, where it is filed, headings with nothing under them. */
export const dropTail: BlockRule = (blocks) => {
  let end = blocks.length;
  while (end > 1 && isTail(blocks[end - 1]!)) end--;
  return end === blocks.length ? blocks : blocks.slice(0, end);
};

const isTail = (block: Block) => {
  const { kind, text, linkShare, emphasis } = block;
  if (block.isQuoted) return false;
  if (kind === "heading" || introduces.test(text)) return true;
  if (text.length > thresholds.tailBlock) return false;
  if (filed.test(text) || biography.test(text) || reporting.test(text)) return true;
  if (linkShare > 0.8 && kind !== "cell") return true;
  return (emphasis > 0.8 || !isSentence(text)) && contact.test(text) && kind !== "cell";
};
