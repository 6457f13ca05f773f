import type { Format } from "./Format.ts";

/** WARC: an article for each page that a server answered with. */
export const warcFormat: Format = {
  name: "warc",
  endings: ["warc"],
  mediaTypes: ["application/warc"],
  mayHoldBinary: true,
  recognise: ({ text }) => (/^WARC\/\d/.test(text) ? "surely" : "no"),
  async *read(input, run) {
    const { readArchive } = await import("../archives/readArchive.ts");
    yield* readArchive(input, run);
  },
};
