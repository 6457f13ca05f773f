import { type Article, OnrecordError, type Problem, type Span } from "../../article/index.ts";
import { findTextPublished } from "../dates/findTextPublished.ts";
import { readIsoTime } from "../dates/readIsoTime.ts";
import { replacedProblem } from "../encoding/decodeText.ts";
import type { Input } from "../Input.ts";
import { checkLength, makeArticle, sha256 } from "../makeArticle.ts";
import type { ReadLimits } from "../settings.ts";

interface Place {
  readonly file: string;
  readonly at?: string;
}

interface JsonArticleOptions {
  readonly source: Input;
  readonly place: Place;
  /** Becomes `from.at`. */
  readonly number: number;
  readonly bytes: Uint8Array;
  /** Of the decoding. */
  readonly problems: readonly Problem[];
  readonly limits: ReadLimits;
}

type Field = "id" | "title" | "outlet" | "published" | "url" | "language" | "byline";

/** What makes a string the value of a field: its value, or what is wrong with it. */
type Rule = (value: string) => string | { readonly wrong: string };

const anyText: Rule = (value) => value;
const rules: Readonly<Record<Field, Rule>> = {
  id: (value) => (value === "" ? { wrong: "is empty" } : value),
  title: anyText,
  outlet: anyText,
  byline: anyText,
  published: anyText,
  url: (value) => (isWebAddress(value) ? value : { wrong: "is no http or https address" }),
  language: (value) => canonicalLanguage(value) ?? { wrong: "is no BCP 47 language tag" },
};

const isWebAddress = (value: string): boolean => /^https?:$/.test(URL.parse(value)?.protocol ?? "");

function canonicalLanguage(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll("_", "-"))[0] ?? null;
  } catch {
    return null;
  }
}

/** A parsed JSON value as an article; throws `json-no-article` where it has no text. */
export function readJsonArticle(
  value: unknown,
  { source, place, number, bytes, problems: decoding, limits }: JsonArticleOptions,
): Article {
  const given = textOf(value, place);
  const text = given.toWellFormed();
  const from = { file: source.file, at: number };
  checkLength(text, { from, ...(place.at ? { at: place.at } : {}), units: limits.articleUnits });
  const {
    fields: { published: stated, ...fields },
    problems,
  } = readFields(value as object);
  const published = stated ? readIsoTime(stated) : null;
  if (stated && !published) {
    problems.push({ code: "date-broken", message: "The field published is no ISO 8601 date", at: null });
  }
  if (text.trim() === "") problems.push({ code: "text-empty", message: "The text has no words", at: null });
  // Half a surrogate pair cannot be written as UTF-8: it becomes U+FFFD, and no offset moves.
  if (text !== given) problems.push(replacedProblem(text, "UTF-16"));
  return makeArticle({
    ...fields,
    text,
    ...(published
      ? { published, publishedEvidence: { method: "given", evidence: stated! } }
      : findTextPublished(text, fields)),
    from,
    bytes: sha256(bytes),
    fetched: source.fetched,
    problems: [...decoding.map((problem) => ({ ...problem, at: placeOf(text) })), ...problems],
  });
}

/** Where the first replaced byte stands, if it is in the text and not in another field. */
function placeOf(text: string): Span | null {
  const first = text.indexOf("\ufffd");
  return first < 0 ? null : [first, first + 1];
}

function textOf(value: unknown, place: Place): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new OnrecordError("json-no-article", "The JSON is not an object", place);
  }
  const text = own(value, "text");
  if (typeof text === "string") return text;
  const what = text === undefined ? "has no field text" : "has a field text that is no string";
  throw new OnrecordError("json-no-article", `The object ${what}`, place);
}

/** Only own fields count: what stands in a file can neither reach nor be a prototype. */
const own = (value: object, name: string): unknown =>
  Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;

function readFields(value: object): { fields: Partial<Record<Field, string>>; problems: Problem[] } {
  const fields: Partial<Record<Field, string>> = {};
  const problems: Problem[] = [];
  const ignore = (name: string, wrong: string) =>
    problems.push({
      code: "field-ignored",
      message: `The field ${name} ${wrong} and was left out`,
      at: null,
    });
  for (const [name, rule] of Object.entries(rules) as [Field, Rule][]) {
    const raw = own(value, name);
    if (raw === undefined || raw === null || (raw === "" && name !== "id")) continue;
    if (typeof raw !== "string") {
      ignore(name, "is no string");
      continue;
    }
    const ruled = rule(raw.toWellFormed());
    if (typeof ruled === "string") fields[name] = ruled;
    else ignore(name, ruled.wrong);
  }
  return { fields, problems };
}
