import { changing, publishing } from "./dateLabels.ts";
import { findDayOrder } from "./findDayOrder.ts";
import type { Published } from "./Published.ts";
import { readWrittenDates, type WrittenContext, type WrittenDate } from "./readWrittenDates.ts";
import { headBounds } from "./settings.ts";
import { isWeekday } from "./weekdayNames.ts";

/** A piece of a line with one date in it. */
interface DatedPiece {
  readonly day: string;
  readonly evidence: string;
  readonly before: string;
  readonly after: string;
  /** Whether it is, or belongs to, the first line: a headline may name the day of what it tells of. */
  readonly isFirstLine: boolean;
}

const separator = /\s*[|·•;]\s*|\t+| {3,}/;
const markup = /^[#>*_\s]+|[*_\s]+$/g;
const clock =
  /\bT?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?(?:Z|[A-Z]{2,4}|[+-]\d{2}:?\d{2}))?(?!\w)|\b\d{1,2}\s?[ap]\.?m\.?(?!\w)/giu;
const joining = /^(?:on|at|the|of|for|immediate|am|um|uhr|den|der|le|la|à|el|il|alle|ore|em|às|op|om|de)$/iu;

const capitalised = String.raw`\p{Lu}[\p{L}\p{M}.'’/-]*`;
const agency = String.raw`\([^()]{1,40}\)|\/[^/]{1,40}\/`;
/** `KESTREL BAY, Tarn (Northern Wire), ` and ` (Northern Wire) – `: place and agency around the date of a dateline. */
const beforeDate = new RegExp(
  String.raw`^(?<city>${capitalised}(?: ${capitalised}){0,4})(?:, ?[\p{L}\p{M}.'’ -]{2,30})?\s?(?<agency>${agency})?[,:]?\s*\(?$`,
  "u",
);
const afterDate = new RegExp(String.raw`^\)?,?\s?(?<agency>${agency})?\s?(?:[-–—―]{1,2}|:)(?:\s|$)`, "u");
const author = /^[\s,]*(?:(?:by|von|par|por|de|di|door)\s|\()/iu;
const small = /^(?:by|of|the|and|for|in|von|van|der|par|por|de|del|la|le|di|da|door|af|av|y|et|und)$/iu;

/**
 * The day of publication from the head of a text, where it stands there as such: on a line that is a
 * date and no more, after a word such as “Published”, at the end of a line of outlet or author, or in
 * a dateline before the first sentence. Null where the head names none, or several that count alike.
 */
export function readHeadDate(
  text: string,
  { language = null, url = null }: { readonly language?: string | null; readonly url?: string | null } = {},
): Published | null {
  const head = text.slice(0, headBounds.units);
  const pieces = datedPieces(head, { language, order: findDayOrder(head, { language, url }) });
  const labelled = pieces.filter((piece) => isLabelled(piece));
  return (
    theOnly(labelled) ??
    (labelled.length > 0
      ? null
      : theOnly(pieces.filter((p) => isAlone(p) || isSignature(p) || isDateline(p))))
  );
}

function theOnly(pieces: readonly DatedPiece[]): Published | null {
  const [first] = pieces;
  if (!first || pieces.some(({ day }) => day !== first.day)) return null;
  return { published: first.day, publishedEvidence: { method: "text", evidence: first.evidence } };
}

function datedPieces(head: string, context: WrittenContext): readonly DatedPiece[] {
  const lines = head
    .split(/\r\n|[\r\n]/)
    .filter((line) => line.trim() !== "")
    .slice(0, headBounds.lines);
  return lines.flatMap((line, number) =>
    line
      .slice(0, headBounds.line)
      .split(separator)
      .flatMap((piece) => {
        const [date] = readWrittenDates(piece, context);
        return date && !changing.test(piece.slice(0, date.begin)) ? [cut(piece, date, number === 0)] : [];
      }),
  );
}

function cut(piece: string, { begin, end, day }: WrittenDate, isFirstLine: boolean): DatedPiece {
  return {
    day,
    evidence: piece.slice(begin, end),
    before: piece.slice(0, begin).replace(markup, ""),
    after: piece.slice(end).replace(markup, ""),
    isFirstLine,
  };
}

/** The words that are neither clock time nor day of the week nor join those to the date. */
const furtherWords = (text: string): readonly string[] =>
  text
    .replace(clock, " ")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "" && !isWeekday(word) && !joining.test(word));

const isAlone = ({ before, after }: DatedPiece) =>
  furtherWords(before).length === 0 && furtherWords(after).length === 0;

function isLabelled({ before, after }: DatedPiece): boolean {
  if (!publishing.test(before) || furtherWords(before.replace(publishing, " ")).length > 0) return false;
  const isName = author.test(after) && after.length <= headBounds.signature;
  return isName || furtherWords(after).length === 0;
}

/** `The Harbour Post, 9 May 2025`: an outlet or an author, then the date. */
function isSignature({ before, after, isFirstLine }: DatedPiece): boolean {
  if (isFirstLine || before.length > headBounds.signature || !/[,–—-]\s*$/.test(before)) return false;
  const words = before.split(/[\s,–—-]+/).filter((word) => word !== "");
  const isName = words.every((word) => /^[\p{Lu}\p{N}&"“'’(]/u.test(word) || small.test(word));
  return isName && furtherWords(after).length === 0;
}

/** `KESTREL BAY, 12 May 2025 —`: the place in capitals unless an agency stands with it. */
function isDateline({ before, after }: DatedPiece): boolean {
  const [head, tail] = [beforeDate.exec(before), afterDate.exec(after)];
  if (!head || !tail) return false;
  return (
    /^\P{Ll}{2,}$/u.test(head.groups!.city!) || Boolean(head.groups!.agency) || Boolean(tail.groups!.agency)
  );
}
