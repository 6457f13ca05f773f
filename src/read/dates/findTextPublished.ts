import type { Published } from "./Published.ts";
import { readAddressDate } from "./readAddressDate.ts";
import { readHeadDate } from "./readHeadDate.ts";

/** The day on which a text without markup was published: by its address, else by its own head. */
export function findTextPublished(
  text: string,
  { url = null, language = null }: { readonly url?: string | null; readonly language?: string | null } = {},
): Published | null {
  return readAddressDate(url) ?? readHeadDate(text, { language, url });
}
