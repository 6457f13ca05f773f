import { readBlocks } from "../html/blocks/readBlocks.ts";
import { weedBlocks } from "../html/blocks/weedBlocks.ts";
import { furniture } from "../html/chrome/chromeRules.ts";
import { removeChrome } from "../html/chrome/removeChrome.ts";
import { buildDocument } from "../html/dom.ts";
import { tameMarkup } from "../html/markup/tameMarkup.ts";

/** The text of an item's HTML, its blocks set apart by an empty line, share bars and the like left out. */
export function htmlToText(html: string, { title }: { title: string | null }): string {
  const document = buildDocument(tameMarkup(html).markup);
  removeChrome(document, furniture, { title: null });
  const blocks = readBlocks(document.body);
  const weeded = weedBlocks(blocks, { title });
  return (weeded.length > 0 ? weeded : blocks).map(({ text }) => text).join("\n\n");
}
