import type { Block } from "../blocks/Block.ts";
import { sizeOf } from "../blocks/sizeOf.ts";
import { thresholds } from "../settings.ts";
import { isProse } from "./weighBlocks.ts";

const refusals =
  /\b(?:404|403|page not found|not be found|no longer (?:available|exists)|access (?:to this page )?(?:has been )?denied|forbidden|just a moment|attention required|checking your browser|verify (?:that )?you are (?:a )?human|are you a robot|unusual (?:traffic|activity)|captcha|enable (?:javascript|cookies)|(?:javascript|cookies) (?:is|are) (?:disabled|required)|log ?in to (?:continue|read)|sign in to (?:continue|read)|subscribe to (?:continue|read)|already a subscriber|to continue reading|session (?:has )?expired|seite nicht gefunden|page introuvable|página no encontrada|página não encontrada|bitte (?:melden sie sich an|aktivieren sie javascript))\b/iu;

export interface PageSigns {
  /** The page says of itself that it is an article. */
  readonly isMarked: boolean;
  readonly titles: readonly string[];
  readonly url: string | null;
}

/** Whether the blocks found on a page are an article, and not a front page, a wall, an error or an empty shell. */
export function isArticle(blocks: readonly Block[], { isMarked, titles, url }: PageSigns): boolean {
  const prose = blocks.filter(isProse);
  const size = prose.reduce((sum, block) => sum + sizeOf(block.text), 0);
  if (size < (isMarked ? thresholds.markedArticle : thresholds.article)) return false;
  const isRefusal = [...titles, ...prose.map((block) => block.text)].some((text) => refusals.test(text));
  if (size < thresholds.refusal && isRefusal) return false;
  return isMarked || !(isFrontPage(url) || isIndex(blocks, prose));
}

const isFrontPage = (url: string | null) => {
  const parsed = url === null ? null : URL.parse(url);
  return parsed !== null && /^\/(?:index\.\w+)?$/.test(parsed.pathname) && parsed.search === "";
};

/** Headings that are links, about as many as paragraphs, or less running text than anything else: a list of articles. */
function isIndex(blocks: readonly Block[], prose: readonly Block[]): boolean {
  const linked = blocks.filter((block) => block.kind === "heading" && block.linkShare > 0.8).length;
  if (linked >= 3 && linked >= prose.length / 2) return true;
  const all = blocks.reduce((sum, block) => sum + block.text.length, 0);
  return prose.reduce((sum, block) => sum + block.text.length, 0) < thresholds.indexProse * all;
}
