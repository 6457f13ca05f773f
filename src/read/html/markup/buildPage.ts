import { emptyDocument, type PageDocument, type PageElement } from "../dom.ts";
import { limits } from "../settings.ts";
import { openElements } from "./openElements.ts";
import { emptyTags, rawTextTags, voidTags } from "./tags.ts";
import { tokenizeMarkup } from "./tokenizeMarkup.ts";

/** The tree of a page, and what its scripts hold of data. */
export interface Page {
  /** Of bounded depth and size, without scripts, styles or comments. */
  readonly document: PageDocument;
  /** The content of each JSON-LD script, as it stood. */
  readonly jsonLd: readonly string[];
  /** Whether the page is larger than is kept of a page, so that its end is missing. */
  readonly isCut: boolean;
}

type Attributes = ReadonlyMap<string, string>;

const tagName = /^[a-z][a-z0-9:_-]*$/;

/** Builds about the tree that a browser would make of a page, however broken or hostile, in one pass and linear time; nothing in it runs. */
export function buildPage(source: string): Page {
  const document = emptyDocument();
  const tree = treeBuilder(document);
  const jsonLd: string[] = [];
  /** The element whose content is raw text, while that lasts, and whether the text is linked data. */
  let raw: { readonly name: string; readonly isLinkedData: boolean } | null = null;

  tokenizeMarkup(source.slice(0, limits.characters).replaceAll("\0", ""), {
    open(name, attributes, isSelfClosing) {
      if (!rawTextTags.has(name)) {
        tree.open(name, attributes, isSelfClosing);
        return;
      }
      if (isSelfClosing && name !== "script") return;
      raw = { name, isLinkedData: name === "script" && /ld\+json/i.test(attributes.get("type") ?? "") };
      if (raw.isLinkedData) jsonLd.push("");
    },
    close(name) {
      if (raw === null) tree.close(name);
      else if (raw.name === name) raw = null;
    },
    text(text) {
      if (raw === null) tree.text(text);
      else if (raw.isLinkedData && jsonLd.length <= limits.dataScripts) jsonLd[jsonLd.length - 1] += text;
    },
  });
  tree.finish();
  return { document, jsonLd, isCut: source.length > limits.characters || tree.isCut() };
}

/** Adds to a document's head and body, whatever order the page puts its tags in. */
function treeBuilder(document: PageDocument) {
  const { head, body } = document;
  let at: PageElement = body;
  const stack = openElements(() => {
    flush();
    at = at.parentNode ?? body;
  });
  let pending: string[] = [];
  let title: string[] | null = null;
  let isTitleRead = false;
  let isInBody = false;
  let [elements, characters] = [0, 0];
  let isCut = false;

  function flush() {
    if (pending.length > 0) at.appendChild(document.createTextNode(pending.join("")));
    pending = [];
  }
  const create = (name: string, attributes: Attributes) => {
    elements++;
    const element = document.createElement(name);
    for (const [key, value] of attributes) element.setAttribute(key, value);
    return element;
  };
  const openInBody = (name: string, attributes: Attributes, isSelfClosing: boolean) => {
    if (name === "hr") stack.closeParagraph();
    const isKept = voidTags.has(name) || stack.open(name);
    flush();
    if (!isKept) return;
    const element = create(name, attributes);
    at.appendChild(element);
    if (voidTags.has(name)) return;
    at = element;
    if (isSelfClosing && name.includes(":")) stack.close(name);
  };
  return {
    open(name: string, attributes: Attributes, isSelfClosing: boolean) {
      if (name === "html") {
        for (const [key, value] of attributes) document.documentElement.setAttribute(key, value);
      } else if (name === "body") isInBody = true;
      else if (name === "title" && !isTitleRead) title = [];
      else if (name === "head" || name === "title" || emptyTags.has(name) || !tagName.test(name)) return;
      else if (elements > limits.elements) isCut = true;
      else if ((name === "meta" || name === "link") && !(isInBody && attributes.has("itemprop")))
        head.appendChild(create(name, attributes));
      else openInBody(name, attributes, isSelfClosing);
    },
    close(name: string) {
      if (name === "title") endTitle();
      else if (name === "br") openInBody("br", new Map(), false);
      else stack.close(name);
    },
    text(text: string) {
      if (title !== null) title.push(text);
      else if (elements <= limits.elements && characters < limits.text) {
        pending.push(text.slice(0, limits.text - characters));
        characters += text.length;
        isCut ||= characters > limits.text;
      } else if (text.trim() !== "") isCut = true;
    },
    isCut: () => isCut,
    finish() {
      endTitle();
      flush();
    },
  };

  function endTitle() {
    if (title === null) return;
    const element = document.createElement("title");
    element.appendChild(document.createTextNode(title.join("").slice(0, limits.attribute)));
    head.appendChild(element);
    [title, isTitleRead] = [null, true];
  }
}
