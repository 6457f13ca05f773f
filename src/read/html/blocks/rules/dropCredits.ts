import { thresholds } from "../../settings.ts";
import type { BlockRule } from "../BlockRule.ts";

const opening =
  /^[([]?(?:photos?|images?|pictures?|photograph|illustration|graphic|video|foto|fotos|bild|bilder|crédito|crédits?|credits?|photo credit|image credit|picture credit|imagem|imagen|photo by|image by|picture by|file photo|courtesy)\s*[:：|/©]/i;
const agency =
  /\b(?:getty images|afp via getty|ap photo|shutterstock|istock(?:photo)?|reuters\/|afp\/|epa\/|dpa\/|picture[ -]alliance|imago images|unsplash|file photo|handout)\b/i;
const counter = /^(?:image|photo|slide|bild|foto)?\s*\d{1,3}\s*(?:of|\/|von|de)\s*\d{1,3}\b/i;

/** Credits and counters of pictures left between the paragraphs. */
export const dropCredits: BlockRule = (blocks) =>
  blocks.filter(
    ({ text, kind }) =>
      kind === "heading" ||
      text.length > thresholds.creditLine ||
      !(opening.test(text) || counter.test(text) || agency.test(text)),
  );
