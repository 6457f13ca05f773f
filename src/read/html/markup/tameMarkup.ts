import { type QuoteType, Tokenizer } from "htmlparser2";
import { limits } from "../settings.ts";
import { openElements } from "./openElements.ts";
import { emptyTags, rawTextTags, voidTags } from "./tags.ts";

/** A page made safe to build a tree from. */
export interface TamedMarkup {
  /** Balanced markup of bounded depth and size, without scripts, styles or comments. */
  readonly markup: string;
  /** The content of each JSON-LD script, as it stood. */
  readonly jsonLd: readonly string[];
}

const keptAttributes = new Set(
  (
    "id class itemprop itemtype itemscope property name content rel href role hidden style datetime title lang xml:lang " +
    "pubdate typeof http-equiv"
  ).split(" "),
);
const isKept = (name: string) =>
  keptAttributes.has(name) || name.startsWith("aria-") || (name.startsWith("data-") && name.length < 40);

const escapeText = (text: string) => text.replaceAll("<", "&lt;");
const tagName = /^[a-z][a-z0-9:_-]{0,40}$/;

/** Rewrites hostile or broken markup as what a browser would make of it, in one pass and linear time. */
export function tameMarkup(source: string): TamedMarkup {
  const html = source.slice(0, limits.characters).replaceAll("\0", "");
  const head: string[] = [];
  const body: string[] = [];
  const jsonLd: string[] = [];
  let documentAttributes = "";
  let inBody = false;
  let titles = 0;
  let count = 0;
  let raw: string | null = null;
  let isLinkedData = false;
  let inTitle = false;
  let name = "";
  let attributes = new Map<string, string>();
  let attribute = "";
  let valueParts = "";
  const stack = openElements((markup) => body.push(markup));

  const written = () => {
    let all = "";
    for (const [key, value] of attributes) {
      const cut =
        key === "content" ? value.slice(0, limits.contentAttribute) : value.slice(0, limits.attribute);
      all += ` ${key}="${cut.replaceAll('"', "&quot;").replaceAll("<", "&lt;")}"`;
    }
    return all;
  };
  const openTag = (isSelfClosing: boolean) => {
    if (rawTextTags.has(name)) {
      if (isSelfClosing) return;
      raw = name;
      isLinkedData = name === "script" && /ld\+json/i.test(attributes.get("type") ?? "");
      if (isLinkedData) jsonLd.push("");
      return;
    }
    if (name === "html") {
      documentAttributes ||= written();
      return;
    }
    if (name === "title" && titles++ === 0 && !inBody) {
      inTitle = true;
      return;
    }
    if (name === "head" || name === "title" || emptyTags.has(name) || !tagName.test(name)) return;
    if (name === "body") {
      inBody = true;
      return;
    }
    if (count++ > limits.elements) return;
    if (name === "meta" || name === "link") {
      (inBody && attributes.has("itemprop") ? body : head).push(`<${name}${written()}>`);
      return;
    }
    if (voidTags.has(name)) {
      if (name === "hr") stack.open("hr");
      body.push(`<${name}${written()}>`);
      if (name === "hr") stack.close("hr");
      return;
    }
    if (name !== "noscript") inBody = true;
    const at = body.length;
    if (stack.open(name)) body.push(`<${name}${written()}>`);
    else if (body.length === at) body.push(" ");
    if (isSelfClosing && name.includes(":")) stack.close(name);
  };

  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase();
        attributes = new Map();
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        valueParts = "";
      },
      onattribdata(start, end) {
        valueParts += html.slice(start, Math.min(end, start + limits.contentAttribute));
      },
      onattribentity() {},
      onattribend(_quote: QuoteType) {
        const wanted = isKept(attribute) || (name === "script" && attribute === "type");
        if (wanted && !attributes.has(attribute) && attributes.size < limits.attributes)
          attributes.set(attribute, valueParts);
      },
      onopentagend() {
        openTag(false);
      },
      onselfclosingtag() {
        openTag(true);
      },
      onclosetag(start, end) {
        const closed = html.slice(start, end).toLowerCase();
        if (raw !== null) {
          if (closed === raw) raw = null;
          return;
        }
        if (closed === "title") inTitle = false;
        else if (closed === "br") body.push("<br>");
        else if (closed === "p" || tagName.test(closed)) stack.close(closed);
      },
      ontext(start, end) {
        const text = html.slice(start, end);
        if (raw !== null) {
          if (isLinkedData) jsonLd[jsonLd.length - 1] += text;
        } else if (inTitle) head.push(`<title>${escapeText(text)}</title>`);
        else if (count <= limits.elements) body.push(escapeText(text));
      },
      ontextentity() {},
      oncomment() {},
      oncdata() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {
        stack.closeAll();
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  const markup =
    `<!doctype html><html${documentAttributes}><head>${head.join("")}</head>` +
    `<body>${body.join("")}</body></html>`;
  return { markup, jsonLd };
}
