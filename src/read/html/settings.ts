/** Bounds on what one page may ask of the program. */
export const limits = {
  /** Characters of a page that are looked at; the fetch stops at 10 MB. */
  characters: 12_000_000,
  /** Elements kept; the largest of the development pages has under 7,000. */
  elements: 30_000,
  /** Nesting kept; browsers stop at 512 too. */
  depth: 256,
  /** Characters kept of the name of an element or attribute. */
  name: 60,
  /** Attributes kept of one element. */
  attributes: 40,
  /** Characters kept of an attribute's value, and of a meta element's content. */
  attribute: 2_000,
  contentAttribute: 8_000,
  /** Characters of text kept; the longest of the development pages has some 100,000. */
  text: 2_000_000,
  /** Steps that Readability may take, by `costOfReadability`; the largest of the development pages needs 34,000. */
  readability: 1_000_000,
  /** Characters up to which what stands beside the headline in a page's title can be the outlet's name. */
  outlet: 60,
  /** Headings looked at for the headline, and characters up to which one can be it. */
  headings: 300,
  headline: 500,
  /** JSON-LD scripts looked at. */
  dataScripts: 200,
  /** Nodes of linked data looked at. */
  dataNodes: 2_000,
  /** Characters up to which a text can be the names of authors. */
  byline: 200,
} as const;

/** Where one thing turns into another. */
export const thresholds = {
  /** Characters from which a piece of text outside links counts as running text. */
  prosePiece: 40,
  /** Running text from which a page is an article, where it says so itself and where it does not. */
  markedArticle: 50,
  article: 80,
  /** Running text below which a page that speaks of errors or log-ins is only that. */
  refusal: 500,
  /** Share of the text found that has to be running text. */
  indexProse: 0.3,
  /** Characters up to which a block can be the teaser of another article. */
  teaser: 260,
  /** Characters of words from which a block that stands twice is a repetition and not a refrain. */
  repeated: 60,
  /** Characters of running text above the headline up to which all that stands there is taken off. */
  proseAboveTitle: 600,
  /** Share of the running text that Readability finds from which the element marked as the body is taken instead. */
  markedProse: 0.8,
  /** Share of the running text around the headline below which Readability has missed the article. */
  foundProse: 0.6,
  /** Lines around the headline in which a marked time is taken for the article's. */
  timeLines: 40,
  /** Lines above and below the headline in which a written date is taken for the article's. */
  textLinesAbove: 8,
  textLinesBelow: 12,
  /** Characters up to which a line can be a date line. */
  dateLine: 160,
  /** Characters of running text from which an `<article>` around the headline is the article. */
  articleProse: 140,
  /** Blocks at the head of a body in which the headline may stand again. */
  headBlocks: 5,
  /** Characters from which a sentence at the head of a body begins the story. */
  headProse: 60,
  /** Characters below which a line above the story may be furniture. */
  headLine: 160,
  /** Characters below which a line that names another article is a pointer to it. */
  linkLine: 260,
  /** Characters up to which a block may be a call to do something. */
  callLength: 400,
  /** Characters up to which a block may be the credit of a picture. */
  creditLine: 140,
  /** Characters up to which a block at the end may be about the author. */
  tailBlock: 500,
} as const;

/** Names of meta elements that hold the date of publication, the surest first. */
export const firmDateMeta: readonly string[] = [
  "article:published_time",
  "og:article:published_time",
  "og:article:time",
  "og:published_time",
  "datepublished",
  "date-published",
  "article.published",
  "parsely-pub-date",
  "sailthru.date",
  "citation_publication_date",
  "citation_date",
  "bt:pubdate",
  "vr:published_time",
  "cxenseparse:recs:publishtime",
  "rnews:datepublished",
  "publish-date",
  "publish_date",
  "publishdate",
  "publication_date",
  "publicationdate",
  "published_time",
  "published-date",
  "published",
  "pub_date",
  "pubdate",
  "originalpublicationdate",
  "article_date_original",
  "prism.publicationdate",
  "dc.date.issued",
  "dc.date.published",
  "dcterms.issued",
];

/** Names of meta elements that may hold the date of publication, or of a change, or of the page's making. */
export const looseDateMeta: readonly string[] = [
  "date",
  "dc.date",
  "dc.date.created",
  "dcterms.date",
  "dcterms.created",
  "datecreated",
  "date_created",
  "createddate",
  "timestamp",
  "eprints.date",
];

/** How the body of an article is marked up, the surest first: schema.org, microformats, then names that publishing systems share. */
export const bodySelectors: readonly string[] = [
  "[itemprop~=articleBody], [property~=articleBody], [property='schema:articleBody']",
  ".e-content, .h-entry .entry-content, .hentry .entry-content",
  ".entry-content, .post-content, .td-post-content, .wp-block-post-content",
  ".article-body, .article__body, .articleBody, .article-body-text, #article-body, #articleBody",
  ".story-body, .story__body, .story-content, .article-content, .article__content, .article-text, .article__text",
  ".post-body, .post__body, .post__content, .node__content, .field-name-body, .field--name-body",
];
