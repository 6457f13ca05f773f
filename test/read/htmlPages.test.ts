import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readHtml } from "../../src/read/html/readHtml.ts";

const folder = join(import.meta.dirname, "..", "pages");

/** Each folder holds a page as a site would serve it, what is to be read from it, and perhaps its address. */
describe("pages as sites serve them", () => {
  for (const name of readdirSync(folder)) {
    it(name, () => {
      const at = (file: string) => join(folder, name, file);
      const url = existsSync(at("url.txt")) ? readFileSync(at("url.txt"), "utf8").trim() : null;
      const article = readHtml(readFileSync(at("input.html"), "utf8"), { url });
      if (process.env.UPDATE) writeFileSync(at("expected.json"), `${JSON.stringify(article, null, 2)}\n`);
      expect(article).toEqual(JSON.parse(readFileSync(at("expected.json"), "utf8")));
    });
  }
});
