import { Tokenizer } from "htmlparser2";
import { limits } from "../settings.ts";

/** What a page's markup is made of, in order. */
export interface MarkupHandler {
  open(name: string, attributes: ReadonlyMap<string, string>, isSelfClosing: boolean): void;
  close(name: string): void;
  /** Text with its character references resolved, in pieces of any length. */
  text(text: string): void;
}

const keptAttributes = new Set(
  (
    "id class itemprop itemtype itemscope property name content rel href role hidden style datetime title lang " +
    "xml:lang pubdate typeof http-equiv type"
  ).split(" "),
);
const isKept = (name: string) =>
  keptAttributes.has(name) || name.startsWith("aria-") || (name.startsWith("data-") && name.length < 40);

const ignore = () => {};

/** Parts markup into tags and text; names come in lower case, of attributes only those that say something about an article. */
export function tokenizeMarkup(html: string, handler: MarkupHandler): void {
  let name = "";
  let attributes = new Map<string, string>();
  let attribute = "";
  let value = "";
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname(start, end) {
        name = html.slice(start, Math.min(end, start + limits.name)).toLowerCase();
        attributes = new Map();
      },
      onattribname(start, end) {
        attribute = html.slice(start, Math.min(end, start + limits.name)).toLowerCase();
        value = "";
      },
      onattribdata(start, end) {
        const most = attribute === "content" ? limits.contentAttribute : limits.attribute;
        value += html.slice(start, Math.min(end, start + most - value.length));
      },
      onattribentity(codepoint) {
        if (value.length < limits.attribute) value += String.fromCodePoint(codepoint);
      },
      onattribend() {
        if (isKept(attribute) && !attributes.has(attribute) && attributes.size < limits.attributes)
          attributes.set(attribute, value);
      },
      onopentagend: () => handler.open(name, attributes, false),
      onselfclosingtag: () => handler.open(name, attributes, true),
      onclosetag: (start, end) =>
        handler.close(html.slice(start, Math.min(end, start + limits.name)).toLowerCase()),
      ontext: (start, end) => handler.text(html.slice(start, end)),
      ontextentity: (codepoint) => handler.text(String.fromCodePoint(codepoint)),
      oncomment: ignore,
      oncdata: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
