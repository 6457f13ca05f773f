/** Paragraphs of an invented report, long enough to count as an article. */
export const paragraphs = [
  "The harbour minister of Velmara, Oda Brenning, said on Tuesday that the northern port would stay closed until the storm damage had been measured, and that no date could be given before the engineers had done their work.",
  "“We will not send a single ship through a channel we have not sounded,” Brenning told reporters at the customs house in Tarn Quay, adding that the pilots' guild had agreed to wait.",
  "Shipowners were less patient. The Velmaran Chamber of Commerce warned that every week of closure would cost the island about four million crowns, and its chairman, Pell Anvers, asked the government to open the eastern berths at once.",
  "A spokesman for the neighbouring republic of Sorrenga denied that its dredgers had been refused entry, saying that no request had ever been made and that the vessels were at work elsewhere.",
];

interface PageParts {
  readonly title?: string;
  readonly head?: string;
  readonly body?: readonly string[];
}

/** A page as a news site would serve it. */
export function makePage({
  title = "Port of Tarn Quay stays closed",
  head = "",
  body = paragraphs,
}: PageParts = {}): string {
  return `<!doctype html>
<html lang="en">
<head><title>${title}</title>${head}</head>
<body>
<nav><a href="/">Home</a> <a href="/islands">Islands</a> <a href="/sea">Sea</a></nav>
<main><article><h1>${title}</h1>
${body.map((text) => `<p>${text}</p>`).join("\n")}
</article></main>
<footer><a href="/about">About the Tarn Courier</a></footer>
</body></html>`;
}
