import { thresholds } from "../../settings.ts";
import type { BlockRule } from "../BlockRule.ts";

const opening =
  /^[\W_]{0,4}(?:read(?: more| also| next| this| on)?|also read|related(?: story| stories| article| articles| content| video| coverage)?|see(?: also| more)|more(?: on| from| about| stories| news| coverage| [A-Z]{2,}[\w ]{0,20})?|also(?: see| on)?|watch(?: more| also| now| video)?|listen|recommended|don['’]t miss|in case you missed it|you (?:may|might) (?:also )?(?:like|be interested)|opinion|analysis|editorial|explainer|previously|go deeper|read the full (?:story|article)|full coverage|click here(?: for| to)?|mehr(?: zum thema| dazu| lesen)?|lesen sie (?:auch|mehr)|siehe auch|auch interessant|lire aussi|à lire(?: aussi)?|voir aussi|leia (?:também|mais)|veja (?:também|mais)|saiba mais|lea también|lee también|ver también|te puede interesar|leggi anche|lees ook|læs også|läs (?:också|mer))\s*[:：|»→>–—-]/iu;

/** Lines that send the reader to another article. */
export const dropReadMore: BlockRule = (blocks) =>
  blocks.filter(
    ({ text, linkShare }) =>
      !(
        opening.test(text) &&
        text.length < thresholds.linkLine &&
        (linkShare > 0.25 || /https?:\/\//.test(text))
      ),
  );
