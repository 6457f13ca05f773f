import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitLines } from "../../src/read/bytes/splitLines.ts";
import { readIsoTime } from "../../src/read/dates/readIsoTime.ts";
import { blankOpaque } from "../../src/read/feeds/blankOpaque.ts";
import { readFeedTime } from "../../src/read/feeds/readFeedTime.ts";
import { isPublicAddress } from "../../src/read/fetch/isPublicAddress.ts";
import { parseMediaType } from "../../src/read/fetch/parseMediaType.ts";
import { skipProlog } from "../../src/read/formats/skipProlog.ts";
import { findBrokenLine } from "../../src/read/json/findBrokenLine.ts";
import { isSameSite } from "../../src/read/pages/isSameSite.ts";
import { showName } from "../../src/read/showName.ts";

async function* pieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const size of [...sizes, bytes.length]) {
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

test("lines are the same however the bytes come in, and none is longer than the limit", async () => {
  const text = fc
    .array(fc.constantFrom("a", "bc", "\r", "\n", "\r\n", "é", ""), { maxLength: 40 })
    .map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(
      text,
      fc.array(fc.nat(5), { maxLength: 30 }),
      fc.integer({ min: 1, max: 6 }),
      async (given, sizes, limit) => {
        const lines: (string | null)[] = [];
        for await (const { bytes, number } of splitLines(pieces(Buffer.from(given), sizes), { limit })) {
          expect(number).toBe(lines.length);
          lines.push(bytes === null ? null : Buffer.from(bytes).toString());
        }
        const expected = given
          .split(/\r\n|[\r\n]/)
          .map((line) => (Buffer.byteLength(line) > limit ? null : line));
        if (expected.at(-1) === "") expected.pop();
        expect(lines).toEqual(expected);
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  ["8.8.8.8", true],
  ["1.1.1.1", true],
  ["2606:4700:4700::1111", true],
  ["::ffff:8.8.8.8", true],
  ["64:ff9b::808:808", true],
  ["127.255.255.255", false],
  ["0.0.0.0", false],
  ["172.31.255.255", false],
  ["198.18.0.1", false],
  ["203.0.113.9", false],
  ["240.0.0.1", false],
  ["::ffff:10.0.0.1", false],
  ["64:ff9b::a00:1", false],
  ["64:ff9b:1::808:808", false],
  ["2002:808:808::", false],
  ["2001:db8::1", false],
  ["fe80::1%eth0", false],
  ["fd00::1", false],
  ["fec0::1", false],
  ["::808:808", false],
  ["4000::1", false],
  ["localhost", false],
  ["", false],
])("%s is public: %s", (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected);
});

describe("times", () => {
  test.each([
    ["2021-03-02", "2021-03-02"],
    ["20210302", "2021-03-02"],
    ["2021-03-02T10:00", "2021-03-02T10:00:00"],
    ["2021-03-02 10:00:05.25Z", "2021-03-02T10:00:05.25Z"],
    ["2021-03-02t10:00:05+0130", "2021-03-02T10:00:05+01:30"],
    ["20210302T100005Z", "2021-03-02T10:00:05Z"],
    ["2024-02-29", "2024-02-29"],
    ["2021-02-29", null],
    ["2021-13-01", null],
    ["2021-03-02T25:00", null],
    ["2021-03", null],
    ["2 March 2021", null],
    ["", null],
  ])("ISO 8601 %j is %j", (given, expected) => expect(readIsoTime(given)).toBe(expected));

  test.each([
    ["Tue, 02 Mar 2021 10:00:00 GMT", "2021-03-02T10:00:00Z"],
    ["Tue, 2 Mar 2021 23:30:00 -0500", "2021-03-02T23:30:00-05:00"],
    ["02 Mar 21 9:05 EST", "2021-03-02T09:05:00-05:00"],
    ["Tuesday, 02-Mar-99 10:00:00 UT", "1999-03-02T10:00:00Z"],
    ["Tue, 02 March 2021", "2021-03-02"],
    ["2021-03-02T10:00:00Z", "2021-03-02T10:00:00Z"],
    ["Tue, 30 Feb 2021 10:00:00 GMT", null],
    ["Tue, 02 Foo 2021 10:00:00 GMT", null],
    ["soon", null],
  ])("of a feed %j is %j", (given, expected) => expect(readFeedTime(given)).toBe(expected));
});

test.each([
  ["https://www.courier.example/a", "https://courier.example/b", true],
  ["https://m.courier.example/a", "https://www.courier.example/a", true],
  ["https://news.courier.example/a", "https://courier.example/a", true],
  ["https://courier.example/a", "https://evilcourier.example/a", false],
  ["https://courier.example.evil.test/a", "https://courier.example/a", false],
  ["https://example/a", "https://courier.example/a", false],
  ["no address", "https://courier.example/a", false],
])("%s and %s are one site: %s", (one, other, expected) => {
  expect(isSameSite(one, other)).toBe(expected);
  expect(isSameSite(other, one)).toBe(expected);
});

test.each([
  ["<!-- a --> <?xml version='1.0'?>\n<!-- b --><!DOCTYPE html><HTML lang=en>", "html", "html"],
  ["<!doctype rss [<!ENTITY a '>'>]><rss version='2.0'>", "rss", "rss"],
  ["<rdf:RDF xmlns:rdf='x'>", null, "rdf"],
  ["<!-- without end <html>", null, null],
  ["<3 that", null, null],
  ["text <html>", null, null],
  ["", null, null],
])("%j begins with the type %j and the element %j", (text, doctype, root) => {
  expect(skipProlog(text)).toEqual({ doctype, root });
});

test("opaque parts of XML are blanked, and no offset moves", () => {
  const xml = "<a><![CDATA[<item>]]><!-- <item> --><b/><![CDATA[<!--]]><c/><!-- open <![CDATA[x]]>";
  const blanked = blankOpaque(xml);
  expect(blanked).toHaveLength(xml.length);
  expect(blanked.replace(/x+| +/g, "")).toBe("<a><b/><c/><!--open<![CDATA[]]>".replace("<![CDATA[]]>", ""));
});

test.each([
  ['{"a": 1,\n"b": }', 2],
  ["[1,\r\n2,\r\n3", 3],
  ['{\n"a": "x\n"}', 2],
  ["nope", 1],
])("%j is broken at line %i", (text, line) => expect(findBrokenLine(text)).toBe(line));

test.each([
  ["Text/HTML; Charset='ISO-8859-1'; x=y", "text/html", "ISO-8859-1"],
  ["text/plain", "text/plain", null],
  ["", null, null],
  [null, null, null],
])("Content-Type %j", (header, mediaType, charset) => {
  expect(parseMediaType(header)).toEqual({ mediaType, charset });
});

test("names in messages show no control characters and no passwords", () => {
  expect(showName("a\u001b[2J\u202eb\u0085c.txt")).toBe("a\\u001b[2J\\u202eb\\u0085c.txt");
  expect(showName("https://ann:secret@courier.example/a@b")).toBe("https://…@courier.example/a@b");
  expect(showName("")).toBe('""');
  expect(showName("naïve 新聞.txt")).toBe("naïve 新聞.txt");
});
