import { describe, expect, it } from "vitest";
import { findDayOrder } from "../../src/read/dates/findDayOrder.ts";
import { readMachineDate } from "../../src/read/dates/readMachineDate.ts";
import { type DayOrder, readWrittenDates } from "../../src/read/dates/readWrittenDates.ts";
import { readHtml } from "../../src/read/html/readHtml.ts";

const daysIn = (text: string, language: string | null = "en", order: DayOrder | null = null) =>
  readWrittenDates(text, { language, order }).map((date) => date.day);

describe("written dates", () => {
  it.each([
    ["Monday, 9 March 2021", "en", "2021-03-09"],
    ["March 9th, 2021 at 9:30", "en", "2021-03-09"],
    ["Sept. 3, 2019", "en", "2019-09-03"],
    ["Montag, den 9. März 2021", "de", "2021-03-09"],
    ["09.03.2021, 10:16 Uhr", "de", "2021-03-09"],
    ["Publié le 1er février 2020", "fr", "2020-02-01"],
    ["3 de octubre de 2018", "es", "2018-10-03"],
    ["3 de outubro de 2018", "pt", "2018-10-03"],
    ["12 czerwca 2020", "pl", "2020-06-12"],
    ["12 июня 2020", "ru", "2020-06-12"],
    ["2019年11月18日", "ja", "2019-11-18"],
    ["2019. 11. 18 and 2019.11.18", null, "2019-11-18"],
    ["2021-03-09", null, "2021-03-09"],
    ["25/12/2020", null, "2020-12-25"],
    ["12/25/2020", null, "2020-12-25"],
    ["07/07/2020", null, "2020-07-07"],
  ])("%s", (text, language, day) => expect(daysIn(text, language)[0]).toBe(day));

  it.each([
    "31 February 2020",
    "03/04/2020",
    "Version 1.2.2020.4",
    "99/99/2020",
    "in 2020",
    "1 May 1875",
    "March 9",
  ])("leaves out %s", (text) => expect(daysIn(text)).toEqual([]));

  it("reads day and month between slashes in the order of the page", () => {
    expect(daysIn("03/04/2020", "en", "day-first")).toEqual(["2020-04-03"]);
    expect(daysIn("03/04/2020", "en", "month-first")).toEqual(["2020-03-04"]);
    expect(findDayOrder("03/04/2020", { language: "en", url: null })).toBeNull();
    expect(findDayOrder("03/04/2020 27/02/2020", { language: "en-US", url: null })).toBe("day-first");
    expect(findDayOrder("", { language: "en-US", url: null })).toBe("month-first");
    expect(findDayOrder("", { language: "en-AU", url: null })).toBe("day-first");
    expect(findDayOrder("", { language: "fr", url: null })).toBe("day-first");
    expect(findDayOrder("", { language: "en", url: "https://a.co.uk/x" })).toBe("day-first");
  });

  it("takes a month's name by the page's language where languages differ", () => {
    expect(daysIn("4 listopada 2020", "pl")).toEqual(["2020-11-04"]);
    expect(daysIn("4 listopada 2020", "hr")).toEqual(["2020-10-04"]);
    expect(daysIn("4 listopada 2020", null)).toEqual([]);
  });
});

describe("dates for machines", () => {
  it.each([
    ["2021-03-09", "2021-03-09"],
    ["20210309", "2021-03-09"],
    ["2021-03-09T18:20:00.123Z", "2021-03-09T18:20:00Z"],
    ["2021-03-09T18:20+0200", "2021-03-09T18:20:00+02:00"],
    ["2021-03-09 18:20:00", "2021-03-09"],
    ["2021-03-09T25:99:00Z", "2021-03-09"],
    ["Tue, 09 Mar 2021 18:20:00 GMT", "2021-03-09T18:20:00Z"],
    ["1615314000", "2021-03-09T18:20:00Z"],
    ["1615314000000", "2021-03-09T18:20:00Z"],
    ["March 9, 2021", "2021-03-09"],
  ])("%s", (value, iso) => expect(readMachineDate(value)).toBe(iso));

  it.each(["", "yesterday", "2021-13-45", "0001-01-01T00:00:00Z", "1970-01-01", "2999-01-01", "{{date}}"])(
    "leaves out %j",
    (value) => expect(readMachineDate(value)).toBeNull(),
  );
});

const body =
  "<p>The harbour council voted on Tuesday to close the old pier for good.</p><p>Its chair said that the timber was rotten to the core.</p>";
const dated = (html: string, url: string | null = null) => {
  const article = readHtml(html.replace("BODY", body), { url });
  return [article?.published ?? null, article?.publishedEvidence?.method ?? null];
};
const linked = (json: string) =>
  `<script type="application/ld+json">${json}</script><h1>Pier closes</h1>BODY`;

describe("day of publication", () => {
  it.each([
    ["an object", linked('{"@type":"NewsArticle","datePublished":"2020-05-06"}'), "2020-05-06", "json-ld"],
    [
      "an array",
      linked('[{"@type":"WebSite"},{"@type":["Thing","Article"],"datePublished":"2020-05-06"}]'),
      "2020-05-06",
      "json-ld",
    ],
    [
      "a graph",
      linked('{"@graph":[{"@type":"Person"},{"@type":"schema:BlogPosting","datePublished":"2020-05-06"}]}'),
      "2020-05-06",
      "json-ld",
    ],
    ["a page", linked('{"@type":"WebPage","datePublished":"2020-05-06"}'), "2020-05-06", "json-ld"],
    [
      "raw line ends and a comma too many",
      linked('{"@type":"Article","headline":"a\nb","datePublished":"2020-05-06",}'),
      "2020-05-06",
      "json-ld",
    ],
    [
      "a comment around it",
      linked('<!-- {"@type":"Article","datePublished":"2020-05-06"} -->'),
      "2020-05-06",
      "json-ld",
    ],
    ["the future", linked('{"@type":"Article","datePublished":"2999-05-06"}'), null, null],
    ["only a change", linked('{"@type":"Article","dateModified":"2020-05-06"}'), null, null],
    ["no JSON", linked("{nonsense"), null, null],
    [
      "linked data before meta",
      `<meta property="article:published_time" content="2020-05-07">${linked('{"@type":"Article","datePublished":"2020-05-06"}')}`,
      "2020-05-06",
      "json-ld",
    ],
    [
      "meta",
      '<meta name=DATE content=2020-05-01><meta property="article:published_time" content="2020-05-06"><h1>Pier closes</h1>BODY',
      "2020-05-06",
      "meta",
    ],
    [
      "a time marked as of publication",
      "<h1>Pier closes</h1><time class=updated datetime=2020-05-09>x</time><time itemprop=datePublished datetime=2020-05-06>x</time>BODY",
      "2020-05-06",
      "time",
    ],
    [
      "the time nearest the headline",
      "<h1>Pier closes</h1><time datetime=2020-05-06>x</time>BODY<time datetime=2019-01-01>x</time>",
      "2020-05-06",
      "time",
    ],
    [
      "no time of a comment",
      "<h1>Pier closes</h1>BODY<div id=comments><time datetime=2020-05-09>x</time></div>",
      null,
      null,
    ],
    [
      "no time of another article",
      '<article><h1>Pier closes</h1>BODY BODY</article><div class="related-posts"><time datetime=2020-05-09>x</time></div>',
      null,
      null,
    ],
    ["no year of copyright", "<h1>Pier closes</h1>BODY<p>© 6 May 2020 The Herald</p>", null, null],
    [
      "text",
      "<h1>Pier closes</h1><div>Last updated: 8 May 2020</div><div>Published: 6 May 2020</div>BODY",
      "2020-05-06",
      "text",
    ],
    [
      "no date of a change in text",
      "<h1>Pier closes</h1><div>Last updated: 8 May 2020</div>BODY",
      null,
      null,
    ],
    [
      "no date that the story tells",
      "<h1>Pier closes</h1><p>The pier was opened by the king on 6 May 1995, the archive says.</p>BODY",
      null,
      null,
    ],
  ])("%s", (_, html, day, method) => expect(dated(html)).toEqual([day, method]));

  it("takes the address where the page is silent, and where it is older than the page's data", () => {
    expect(dated("<h1>Pier closes</h1>BODY", "https://a.example/2020/05/06/pier")).toEqual([
      "2020-05-06",
      "url",
    ]);
    const moved = linked('{"@type":"Article","datePublished":"2023-01-01"}');
    expect(dated(moved, "https://a.example/2020/05/06/pier")).toEqual(["2020-05-06", "url"]);
  });
});
