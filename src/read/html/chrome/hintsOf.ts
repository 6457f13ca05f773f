import type { PageElement } from "../dom.ts";

const sources = [
  "class",
  "id",
  "role",
  "itemprop",
  "data-testid",
  "data-component",
  "data-module",
  "data-type",
  "data-qa",
];

/** Names that page builders give to every part of a page, whatever stands in it. */
const structural =
  /^(?:elementor-(?:element|widget|section|column|container|inner|top)|et_pb_|vc_|wpb_|fl-|sqs-)/;

/** The words in an element's names, as ` related posts | sidebar `: camel case, dashes and underscores parted. */
export function hintsOf(element: PageElement): string {
  const names: string[] = [];
  for (const source of sources) {
    const value = element.getAttribute(source);
    if (value)
      names.push(
        ...value
          .slice(0, 400)
          .split(/\s+/)
          .filter((name) => !structural.test(name)),
      );
  }
  if (element.localName.includes("-")) names.push(element.localName);
  const words = names.map((name) =>
    name
      .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .join(" "),
  );
  return ` ${words.filter(Boolean).join(" | ")} `;
}
