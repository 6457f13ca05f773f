/** Elements without content, of those that matter to a reader. */
export const voidTags: ReadonlySet<string> = new Set(["br", "hr", "img", "meta", "link", "wbr"]);

/** Elements whose content the HTML standard takes as raw text: none of it is prose. */
export const rawTextTags: ReadonlySet<string> = new Set([
  "script",
  "style",
  "xmp",
  "iframe",
  "noembed",
  "noframes",
  "textarea",
  "plaintext",
]);

/** Void elements that carry nothing to read. */
export const emptyTags: ReadonlySet<string> = new Set([
  "area",
  "base",
  "basefont",
  "bgsound",
  "col",
  "embed",
  "frame",
  "input",
  "keygen",
  "param",
  "source",
  "track",
]);

const block =
  "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form " +
  "h1 h2 h3 h4 h5 h6 header hgroup hr legend main menu nav ol p pre search section summary table ul";

/** Elements whose opening ends an open paragraph. */
export const blockTags: ReadonlySet<string> = new Set(block.split(" "));

/** Elements that stand on lines of their own. */
export const lineTags: ReadonlySet<string> = new Set(
  `${block} body caption dd dt html li option tbody td tfoot th thead tr`.split(" "),
);

/** Elements that the closing tag of something outside them does not reach across. */
export const scopeTags: ReadonlySet<string> = new Set(["td", "th", "caption", "table", "template", "object"]);

/** What an opening tag ends, and what it does not look beyond when it searches for that. */
export const impliedEnds: ReadonlyMap<string, { ends: readonly string[]; within: readonly string[] }> =
  new Map([
    ["li", { ends: ["li"], within: ["ul", "ol", "menu", "dir"] }],
    ["dt", { ends: ["dt", "dd"], within: ["dl"] }],
    ["dd", { ends: ["dt", "dd"], within: ["dl"] }],
    ["option", { ends: ["option"], within: ["select"] }],
    ["td", { ends: ["td", "th"], within: ["tr", "table"] }],
    ["th", { ends: ["td", "th"], within: ["tr", "table"] }],
    ["tr", { ends: ["tr"], within: ["table"] }],
    ["tbody", { ends: ["tbody", "thead", "tfoot"], within: ["table"] }],
    ["thead", { ends: ["tbody", "thead", "tfoot"], within: ["table"] }],
    ["tfoot", { ends: ["tbody", "thead", "tfoot"], within: ["table"] }],
  ]);
