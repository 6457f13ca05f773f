import type { Block } from "../blocks/Block.ts";
import type { BlockContext } from "../blocks/BlockRule.ts";
import { readBlocks } from "../blocks/readBlocks.ts";
import { weedBlocks } from "../blocks/weedBlocks.ts";
import type { PageDocument, PageElement } from "../dom.ts";
import { thresholds } from "../settings.ts";
import { bodyByMarkup } from "./bodyByMarkup.ts";
import { bodyByReadability } from "./bodyByReadability.ts";
import { bodyByTitle } from "./bodyByTitle.ts";
import { type Weight, weighBlocks } from "./weighBlocks.ts";

/**
 * The blocks of the article, weeded: of what the page marks as its body where that holds nearly all the running text
 * that Readability finds, else Readability's choice, else of what lies around the headline. The document is used up.
 */
export function findBody(
  document: PageDocument,
  { title, context }: { readonly title: PageElement | null; readonly context: BlockContext },
): readonly Block[] {
  const read = (element: PageElement | null): Body => {
    const blocks = element === null ? [] : weedBlocks(readBlocks(element), context);
    return { blocks, ...weighBlocks(blocks) };
  };
  const marked = read(bodyByMarkup(document));
  const titled = read(bodyByTitle(document, title));
  const found = read(bodyByReadability(document));
  if (marked.prose > 0 && marked.prose >= thresholds.markedProse * found.prose) return marked.blocks;
  return found.prose >= thresholds.foundProse * titled.prose ? found.blocks : titled.blocks;
}

interface Body extends Weight {
  readonly blocks: readonly Block[];
}
