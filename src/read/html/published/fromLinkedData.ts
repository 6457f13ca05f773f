import { readMachineDate } from "../../dates/readMachineDate.ts";
import { wordsOf } from "../metadata/readLinkedData.ts";
import type { DateFinder } from "./DateFinder.ts";

/** The date of publication in the article's linked data. */
export const fromLinkedData: DateFinder = ({ linkedData, language }) => {
  const holders = [linkedData.article, ...linkedData.nodes.filter((node) => isPage(node["@type"]))];
  for (const node of holders) {
    const evidence = node ? wordsOf(node.datePublished) : null;
    const published = evidence === null ? null : readMachineDate(evidence, { language });
    if (published !== null && evidence !== null)
      return { published, publishedEvidence: { method: "json-ld", evidence } };
  }
  return null;
};

const isPage = (type: unknown) => [type].flat().some((t) => t === "WebPage" || t === "ItemPage");
