import { collectBytes } from "../bytes/collectBytes.ts";
import { sha256 } from "../makeArticle.ts";
import { showName } from "../showName.ts";
import type { Format } from "./Format.ts";

const sure = new Set(["html", "head", "body"]);
const likely = new Set(
  "title meta link script style article main section header div table h1 p br a b span".split(" "),
);

/** An HTML page: the article on it, without what stands around it. */
export const htmlFormat: Format = {
  name: "html",
  endings: ["html", "htm", "xhtml", "shtml"],
  mediaTypes: ["text/html", "application/xhtml+xml"],
  recognise: ({ doctype, root }) => {
    if (doctype === "html" || sure.has(root ?? "")) return "surely";
    return likely.has(root ?? "") ? "perhaps" : "no";
  },
  async *read(input, run) {
    const limit = run.limits.documentBytes;
    const bytes = await collectBytes(input.bytes, { limit, file: showName(input.file) });
    const { readPageArticle } = await import("../pages/readPageArticle.ts");
    yield readPageArticle(bytes, {
      charset: input.charset,
      address: input.url,
      from: { file: input.file, at: 0 },
      hash: sha256(bytes),
      fetched: input.fetched,
      limits: run.limits,
    });
  },
};
