import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeReading } from "../makeReading.ts";
import { anyReading } from "./anyReading.ts";
import { stores } from "./stores.ts";

describe.each(stores)("what comes out of a record in $name", ({ makePlace }) => {
  it("is what went in, to the last unit", async () => {
    const place = await makePlace();
    const record = await place.open("write");
    await fc.assert(
      fc.asyncProperty(anyReading, fc.uuid(), async (reading, id) => {
        const kept = { ...reading, id };
        expect(await record.add(kept)).toEqual({ added: true });
        expect(await record.article(id)).toEqual(kept);
        const shown = [];
        for await (const statement of record.statements({ article: id, allTypes: true }))
          shown.push(statement);
        expect(shown.map((statement) => statement.id)).toEqual(
          kept.attributions.map((a) => a.id.toWellFormed()),
        );
      }),
      { numRuns: 200 },
    );
    expect(await record.check()).toEqual([]);
    await record.close();
    await place.remove();
  });

  it("never depends on how a search is written", async () => {
    const place = await makePlace();
    const record = await place.open("write");
    const text = "A word AND a word, said the rank of NEAR.";
    await record.add(
      makeReading({
        text,
        outlet: "word",
        said: [
          {
            source: "the rank",
            content: "A word",
            stance: "accuse",
            addressees: [{ entity: "e1", name: "NEAR", span: [] }],
          },
        ],
        done: [{ trigger: "said", actor: "the rank", recipient: "A word" }],
      }),
    );
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .array(
          fc.constantFrom(
            '"',
            "'",
            "*",
            "(",
            ")",
            "{",
            "}",
            ":",
            "^",
            "-",
            "+",
            "AND",
            "OR",
            "NOT",
            "NEAR",
            " ",
            ",",
            "content_words",
            "word",
            "rank",
            ";",
            "--",
            "\0",
            "\ud800",
            "“",
            "´",
          ),
          { maxLength: 12 },
        )
        .map((parts) => parts.join("")),
    );
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (speaker, text, outlet) => {
        for (const query of [
          { speaker },
          { text },
          { outlet },
          { speaker, text, outlet },
          { addressee: text },
        ])
          for await (const found of record.statements(query)) expect(found.id).toBe("a1");
        for (const query of [
          { actor: speaker },
          { recipient: text },
          { actor: text, recipient: speaker, outlet },
        ])
          for await (const found of record.events(query)) expect(found.id).toBe("v1");
        for await (const found of record.relation([speaker, text])) expect(found.id).toBe("v1");
        for await (const found of record.positions({ speaker })) expect(found.claim?.id).toBe("a1");
      }),
      { numRuns: 300 },
    );
    const long = "word ".repeat(20_000);
    for await (const _ of record.statements({ text: long, speaker: long }))
      throw new Error("nothing is here");
    for await (const _ of record.events({ actor: long })) throw new Error("nothing is here");
    await record.close();
    await place.remove();
  });
});
