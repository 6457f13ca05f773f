import { readMachineDate } from "../../dates/readMachineDate.ts";
import { firmDateMeta, looseDateMeta } from "../settings.ts";
import type { DateFinder } from "./DateFinder.ts";

const fromNames =
  (names: readonly string[]): DateFinder =>
  ({ meta, language }) => {
    for (const name of names) {
      for (const evidence of meta.get(name) ?? []) {
        const published = readMachineDate(evidence, { language });
        if (published !== null) return { published, publishedEvidence: { method: "meta", evidence } };
      }
    }
    return null;
  };

/** Meta elements whose names say that they hold the date of publication. */
export const fromMeta = fromNames(firmDateMeta);

/** Meta elements that may as well hold some other date. */
export const fromLooseMeta = fromNames(looseDateMeta);
