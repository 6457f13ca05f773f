import { readBlocks } from "../html/blocks/readBlocks.ts";
import { weedBlocks } from "../html/blocks/weedBlocks.ts";
import { furniture } from "../html/chrome/chromeRules.ts";
import { removeChrome } from "../html/chrome/removeChrome.ts";
import { buildPage } from "../html/markup/buildPage.ts";

/** The text of an item's HTML, its blocks set apart by an empty line, share bars and the like left out. */
export function htmlToText(html: string, { title }: { title: string | null }): string {
  const { document } = buildPage(html);
  removeChrome(document, furniture, { title: null });
  const blocks = readBlocks(document.body);
  const weeded = weedBlocks(blocks, { titles: title === null ? [] : [title] });
  return (weeded.length > 0 ? weeded : blocks).map(({ text }) => text).join("\n\n");
}
