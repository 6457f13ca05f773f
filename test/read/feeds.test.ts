import { describe, expect, test } from "vitest";
import { makeFolder } from "./support/makeFolder.ts";
import { makePage, paragraphs } from "./support/pages.ts";
import { readAll } from "./support/readAll.ts";
import { serve } from "./support/serve.ts";

const html = (text: string) => `<![CDATA[<p>${text}</p>]]>`;
const rss = (items: string) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Tarn Courier</title><link>https://courier.example/</link><language>en-gb</language>
${items}
</channel></rss>`;
const item = (n: number, text = `${paragraphs[n % 4]}`) =>
  `<item><title>Item ${n}</title><link>https://courier.example/${n}</link><description>${html(text)}</description></item>`;

describe("feeds", () => {
  test("RSS: an article for each item, from its full content", async () => {
    const at = makeFolder({
      "feed.xml": rss(`<item><title>Port &amp; pilots</title><link>https://courier.example/port</link>
        <dc:creator>Ilse Wray</dc:creator><pubDate>Tue, 02 Mar 2021 23:30:00 -0500</pubDate>
        <description>Short.</description>
        <content:encoded><![CDATA[<p>“We&#8217;ll wait,” said Brenning.</p><p>Nobody<br>else did.</p>]]></content:encoded></item>
        ${item(2)}`),
    });
    const { articles, faults } = await readAll(at("feed.xml"));
    expect(faults).toEqual([]);
    expect(articles).toHaveLength(2);
    expect(articles[0]).toMatchObject({
      title: "Port & pilots",
      outlet: "The Tarn Courier",
      byline: "Ilse Wray",
      published: "2021-03-02T23:30:00-05:00",
      publishedEvidence: { method: "feed", evidence: "Tue, 02 Mar 2021 23:30:00 -0500" },
      url: "https://courier.example/port",
      language: "en-gb",
      from: { file: at("feed.xml"), at: 0 },
      fetched: null,
    });
    expect(articles[0]?.text).toBe("“We’ll wait,” said Brenning.\n\nNobody\nelse did.");
    expect(articles[1]?.from.at).toBe(1);
  });

  test("Atom: text, HTML and XHTML content, an author of the feed", async () => {
    const at = makeFolder({
      "a.atom": `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Courier</title><author><name>Desk</name></author>
        <entry><title>One</title><link rel="alternate" href="https://courier.example/1"/><updated>2021-03-02T10:00:00Z</updated>
          <content type="text">3 &lt; 4, said Brenning.</content></entry>
        <entry><title>Two</title><link href="https://courier.example/2"/><published>2021-03-01T10:00:00Z</published>
          <content type="html">&lt;p&gt;Two paragraphs.&lt;/p&gt;&lt;p&gt;The second.&lt;/p&gt;</content></entry>
        <entry><title>Three</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Marked <b>up</b> text.</p></div></content></entry>
      </feed>`,
    });
    const { articles, faults } = await readAll(at("a.atom"));
    expect(faults).toEqual([]);
    expect(articles.map(({ text, byline, published }) => [text, byline, published])).toEqual([
      ["3 < 4, said Brenning.", "Desk", "2021-03-02T10:00:00Z"],
      ["Two paragraphs.\n\nThe second.", "Desk", "2021-03-01T10:00:00Z"],
      ["Marked up text.", "Desk", null],
    ]);
  });

  test("RDF", async () => {
    const at = makeFolder({
      "a.rdf": `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://courier.example/rdf"><title>Courier</title><link>https://courier.example</link></channel>
        <item rdf:about="https://courier.example/1"><title>One</title><link>https://courier.example/1</link>
        <description>Plain words.</description><dc:date>2021-03-02</dc:date><dc:creator>Ilse Wray</dc:creator></item></rdf:RDF>`,
    });
    const { articles, faults } = await readAll(at("a.rdf"));
    expect(faults).toEqual([]);
    expect(articles[0]).toMatchObject({
      text: "Plain words.",
      published: "2021-03-02",
      byline: "Ilse Wray",
      outlet: "Courier",
    });
  });

  test("JSON Feed", async () => {
    const feed = {
      version: "https://jsonfeed.org/version/1.1",
      title: "Courier",
      language: "en",
      items: [
        {
          id: "1",
          url: "https://courier.example/1",
          title: "One",
          content_html: "<p>Marked <i>up</i>.</p>",
          date_published: "2021-03-02T10:00:00Z",
        },
        { id: "2", content_text: "a <b> c", authors: [{ name: "Ilse Wray" }] },
      ],
    };
    const at = makeFolder({ "a.json": JSON.stringify(feed, null, 2), "b.txt": JSON.stringify(feed) });
    for (const name of ["a.json", "b.txt"]) {
      const { articles, faults } = await readAll(at(name));
      expect(faults).toEqual([]);
      expect(articles.map(({ text, byline, url }) => [text, byline, url])).toEqual([
        ["Marked up.", null, "https://courier.example/1"],
        ["a <b> c", "Ilse Wray", null],
      ]);
    }
  });

  test("in another encoding, as its XML declaration says", async () => {
    const text = rss(
      `<item><title>é</title><description>Le ministre a déclaré « non ».</description></item>`,
    );
    const at = makeFolder({ "a.xml": Buffer.from(text.replace("utf-8", "iso-8859-1"), "latin1") });
    expect((await readAll(at("a.xml"))).articles[0]?.text).toBe("Le ministre a déclaré « non ».");
  });

  test("an item with nothing but a link is a fault that says what to do", async () => {
    const at = makeFolder({
      "a.xml": rss(`<item><title>x</title><link>https://courier.example/1</link></item>${item(2)}`),
    });
    const { articles, faults } = await readAll(at("a.xml"));
    expect(articles.map(({ from }) => from.at)).toEqual([1]);
    expect(faults.map(({ code, at: place, remedy }) => [code, place, remedy.includes("--follow")])).toEqual([
      ["no-article", "item 1", true],
    ]);
  });

  test("a date that is none is a problem of the article", async () => {
    const at = makeFolder({
      "a.xml": rss(`<item><title>x</title><description>words</description><pubDate>soon</pubDate></item>`),
    });
    const { articles } = await readAll(at("a.xml"));
    expect(articles[0]).toMatchObject({ published: null, problems: [{ code: "date-broken" }] });
  });

  test("without items is empty", async () => {
    const at = makeFolder({ "a.xml": rss("") });
    expect((await readAll(at("a.xml"))).codes).toEqual(["empty"]);
  });
});

describe("broken feeds", () => {
  const whole = rss([0, 1, 2, 3].map((n) => item(n)).join("\n"));
  const lineOf = (place: string | null) => Number(place?.replace("line ", ""));

  test.each([
    ["cut inside an item", whole.slice(0, whole.indexOf("Item 2")), [0, 1]],
    ["cut between items", whole.slice(0, whole.indexOf("<item><title>Item 3")), [0, 1, 2]],
    [
      "with an item that does not end",
      whole.replace("</item>\n<item><title>Item 2", "\n<item><title>Item 2"),
      [0],
    ],
    ["with a title that does not end", whole.replace("Item 2</title>", "Item 2"), [0, 1]],
  ])("%s: the whole items before are read, then one fault with the line", async (_, content, expected) => {
    const at = makeFolder({ "a.xml": content, "b.txt": "Then it rained." });
    const { articles, faults } = await readAll([at("a.xml"), at("b.txt")]);
    expect(articles.filter(({ title }) => title).map(({ from, title }) => [from.at, title])).toEqual(
      expected.map((n) => [n, `Item ${n}`]),
    );
    expect(articles.at(-1)?.text).toBe("Then it rained.");
    expect(faults.map(({ code }) => code)).toEqual(["feed-broken"]);
    const last = content.slice(0, content.indexOf(`Item ${expected.at(-1)}`)).split("\n").length;
    expect(lineOf(faults[0]!.at)).toBe(last);
  });

  test.each([
    ["cut before the first item", whole.slice(0, whole.indexOf("<item>"))],
    ["not a feed at all", "<?xml version='1.0'?><catalogue><thing>1</thing></catalogue>"],
    ["nested without end", `<rss version="2.0"><channel>${"<a>".repeat(50_000)}</channel></rss>`],
    ["with a name that would reach a prototype", rss("<__proto__><x>1</x></__proto__>")],
    [
      "with an entity from a file",
      whole.replace("<rss", '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss'),
    ],
    [
      "JSON that breaks off",
      '{"version": "https://jsonfeed.org/version/1.1", "title": "x", "items": [{"id": "1"',
    ],
  ])("%s: one fault", async (_, content) => {
    const at = makeFolder({ "a.xml": content });
    const { articles, faults } = await readAll(at("a.xml"));
    expect(articles).toEqual([]);
    expect(faults.map(({ code, at: place }) => [code, /^line \d+$/.test(place ?? "")])).toEqual([
      ["feed-broken", true],
    ]);
  });

  test("rows of what looks like tags cost no more than their length", async () => {
    const at = makeFolder({
      "a.xml": rss(`<item><title>x</title><description>${"<![CDATA[".repeat(200_000)}`),
      "b.xml": `<?xml version="1.0"?>${"<!-- -->".repeat(2000)}<other/>`,
      "c.xml": rss(`<item><title>x</title><description>words</description></item>${"<!--".repeat(200_000)}`),
      "d.md": `---\ntitle: a${" ".repeat(1_500_000)}x\n---\ntext`,
      "e.xml": rss(`<item><title>${"&lt;".repeat(100_000)}</title><description>words</description></item>`),
    });
    const { faults } = await readAll(at(""));
    expect(faults.map(({ code, file }) => [code, file])).toEqual([
      ["feed-broken", at("a.xml")],
      ["feed-broken", at("b.xml")],
      ["feed-broken", at("c.xml")],
    ]);
  });

  test("entities of a document type are not expanded", async () => {
    const levels = "abcdefghij".split("");
    const bomb = levels
      .map((name, n) => `<!ENTITY ${name} "${n === 0 ? "boom" : `&${levels[n - 1]};`.repeat(10)}">`)
      .join("");
    const at = makeFolder({
      "a.xml": rss("<item><title>x</title><description>&j; said Brenning</description></item>").replace(
        "<rss",
        `<!DOCTYPE rss [${bomb}]><rss`,
      ),
    });
    const { articles } = await readAll(at("a.xml"));
    expect(articles.map(({ text }) => text.length < 100)).toEqual([true]);
  });

  test("what readers of feeds forgive is no fault", async () => {
    const at = makeFolder({
      "a.xml": rss(
        "<item><title>Q & A</title><description>Wind & rain<br>said Brenning</description></item><item></item>",
      ),
    });
    const { articles, faults } = await readAll(at("a.xml"));
    expect(faults).toEqual([]);
    expect(articles.map(({ title, text }) => [title, text])).toEqual([
      ["Q & A", "Wind & rain\nsaid Brenning"],
    ]);
  });
});

describe("following the links of a feed", () => {
  const feedOf = (links: readonly string[], text = "The feed's own words.") =>
    rss(
      links
        .map(
          (link) =>
            `<item><title>T</title><link>${link}</link><description>${text}</description><pubDate>Tue, 02 Mar 2021 10:00:00 GMT</pubDate></item>`,
        )
        .join(""),
    );

  test("reads the page itself, and fills from the feed what the page does not say", async () => {
    const server = await serve({ "/one": makePage() });
    const at = makeFolder({ "a.xml": feedOf([`${server.origin}/one`]) });
    const { articles, faults } = await readAll(at("a.xml"), { follow: true, allowPrivate: true });
    expect(faults).toEqual([]);
    expect(articles[0]?.text).toContain(paragraphs[1]);
    expect(articles[0]).toMatchObject({
      outlet: "The Tarn Courier",
      published: "2021-03-02T10:00:00Z",
      url: `${server.origin}/one`,
      from: { file: at("a.xml"), at: 0 },
      fetched: { address: `${server.origin}/one` },
    });
    expect(server.asked).toEqual(["GET /robots.txt", "GET /one"]);
  });

  test("falls back to the feed's text, with a problem that says why", async () => {
    const server = await serve({
      "/robots.txt": (_, response) => response.end("User-agent: *\nDisallow: /private\n"),
      "/front": '<html><body><nav><a href="/">Home</a></nav></body></html>',
    });
    const links = ["/gone", "/private/1", "/front"].map((path) => server.origin + path);
    const at = makeFolder({ "a.xml": feedOf(links) });
    const { articles, faults } = await readAll(at("a.xml"), { follow: true, allowPrivate: true });
    expect(faults).toEqual([]);
    expect(articles.map(({ text, problems }) => [text, problems.map(({ code }) => code)])).toEqual([
      ["The feed's own words.", ["http-status"]],
      ["The feed's own words.", ["robots-refused"]],
      ["The feed's own words.", ["no-article"]],
    ]);
    expect(server.asked.filter((line) => line === "GET /robots.txt")).toHaveLength(1);
    expect(server.asked).not.toContain("GET /private/1");
  });

  test("does not go to private hosts, and is a fault where the feed has no text either", async () => {
    const server = await serve({ "/one": makePage() });
    const at = makeFolder({ "a.xml": feedOf([`${server.origin}/one`], "") });
    const { articles, faults } = await readAll(at("a.xml"), { follow: true });
    expect(articles).toEqual([]);
    expect(faults.map(({ code, file, at: place }) => [code, file, place])).toEqual([
      ["address-refused", at("a.xml"), "item 1"],
    ]);
    expect(faults[0]?.message).toContain(`${server.origin}/one`);
    expect(server.asked).toEqual([]);
  });

  test("takes relative links from where the feed came, else from what it says of itself", async () => {
    const pages = { "/news/one": makePage(), "/two": makePage() };
    const server = await serve({
      ...pages,
      "/news/feed": (_, response) =>
        response.setHeader("content-type", "application/rss+xml").end(feedOf(["one", "/two"])),
    });
    const options = { follow: true, allowPrivate: true };
    const fetched = await readAll(`${server.origin}/news/feed`, options);
    expect(fetched.articles.map(({ url }) => url)).toEqual([
      `${server.origin}/news/one`,
      `${server.origin}/two`,
    ]);
    const saved = feedOf(["one", "/two"]).replace("https://courier.example/", `${server.origin}/news/`);
    const at = makeFolder({ "a.xml": saved });
    const { articles, faults } = await readAll(at("a.xml"), options);
    expect(faults).toEqual([]);
    expect(articles.map(({ url, problems }) => [url, problems])).toEqual([
      [`${server.origin}/news/one`, []],
      [`${server.origin}/two`, []],
    ]);
  });

  test("follows no link that leads to no page, and says so without promising that following helps", async () => {
    const items = ["<link>javascript:alert(1)</link>", "<guid>a-17</guid>"].map(
      (link) => `<item><title>T</title>${link}</item>`,
    );
    const at = makeFolder({ "a.xml": rss(items.join("")) });
    const { articles, faults } = await readAll(at("a.xml"), { follow: true });
    expect(articles).toEqual([]);
    expect(faults.map(({ code, at: place, message, remedy }) => [code, place, message, remedy])).toEqual(
      [1, 2].map((n) => [
        "no-article",
        `item ${n}`,
        "The item has neither text nor a link to a page",
        "Leave it out",
      ]),
    );
  });

  test.each([
    ["a server error forbids everything", 503, ["robots-refused"]],
    ["its absence allows everything", 404, []],
    ["a refusal of it allows everything", 403, []],
  ])("robots.txt: %s", async (_, status, expected) => {
    const server = await serve({
      "/robots.txt": (_, response) => response.writeHead(status).end(),
      "/one": makePage(),
    });
    const at = makeFolder({ "a.xml": feedOf([`${server.origin}/one`]) });
    const { articles } = await readAll(at("a.xml"), { follow: true, allowPrivate: true });
    expect(articles[0]?.problems.map(({ code }) => code)).toEqual(expected);
  });

  test("robots.txt is asked about the place a link leads on to, and read no further than its bound", async () => {
    const server = await serve({
      "/robots.txt": (_, response) =>
        response.end(`User-agent: onrecord\nDisallow: /secret\n${"#".repeat(2000)}\nDisallow: /\n`),
      "/one": (_, response) => response.writeHead(302, { location: "/secret" }).end(),
      "/two": makePage(),
      "/secret": makePage(),
    });
    const at = makeFolder({ "a.xml": feedOf([`${server.origin}/one`, `${server.origin}/two`]) });
    const settings = { limits: { robotsBytes: 1000 } };
    const { articles } = await readAll(at("a.xml"), { follow: true, allowPrivate: true, settings });
    expect(articles.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ["robots-refused"],
      [],
    ]);
    expect(server.asked).not.toContain("GET /secret");
  });

  test("a page that has not changed yields nothing", async () => {
    const server = await serve({
      "/one": (request, response) => {
        if (request.headers["if-none-match"] === '"v1"') response.writeHead(304).end();
        else response.setHeader("etag", '"v1"').setHeader("content-type", "text/html").end(makePage());
      },
    });
    const at = makeFolder({ "a.xml": feedOf([`${server.origin}/one`]) });
    const options = { follow: true, allowPrivate: true };
    const first = await readAll(at("a.xml"), options);
    expect(first.articles[0]?.fetched?.etag).toBe('"v1"');
    const known = (address: string) =>
      address === `${server.origin}/one` ? { etag: '"v1"', lastModified: null } : null;
    expect(await readAll(at("a.xml"), { ...options, known })).toMatchObject({ articles: [], faults: [] });
  });
});
