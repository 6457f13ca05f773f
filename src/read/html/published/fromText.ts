import { changing, publishing } from "../../dates/dateLabels.ts";
import { findDayOrder } from "../../dates/findDayOrder.ts";
import type { Published } from "../../dates/Published.ts";
import { readWrittenDates, type WrittenContext } from "../../dates/readWrittenDates.ts";
import { isSentence } from "../blocks/isSentence.ts";
import { thresholds } from "../settings.ts";
import type { DateFinder, DateSources } from "./DateFinder.ts";
import type { PageLine } from "./readLines.ts";

const copyright = /©|\(c\)|copyright/i;

/** A date written on a short line near the headline; a line that says “published” goes before the others. */
export const fromHeadText: DateFinder = (sources) => {
  const near = sources.allLines.filter(
    ({ distance }) => distance >= -thresholds.textLinesAbove && distance <= thresholds.textLinesBelow,
  );
  const dated = datedLines(near, sources);
  return (dated.find(({ line }) => publishing.test(line.text)) ?? nearest(dated))?.candidate ?? null;
};

/** A date on a short line anywhere that says “published”, or the only day that such lines name. */
export const fromAnyText: DateFinder = (sources) => {
  const dated = datedLines(sources.lines, sources);
  const said = dated.find(({ line }) => publishing.test(line.text));
  if (said) return said.candidate;
  return new Set(dated.map(({ candidate }) => candidate.published)).size === 1 ? dated[0]!.candidate : null;
};

interface DatedLine {
  readonly line: PageLine;
  readonly candidate: Published;
}

function datedLines(lines: readonly PageLine[], sources: DateSources): readonly DatedLine[] {
  const context: WrittenContext = { language: sources.language, order: orderOf(sources) };
  return lines.flatMap((line) => {
    if (line.text.length > thresholds.dateLine || copyright.test(line.text) || isProse(line.text)) return [];
    const dates = readWrittenDates(line.text, context).filter(
      (date) => !changing.test(line.text.slice(Math.max(0, date.begin - 30), date.begin)),
    );
    const first = dates[0];
    if (!first) return [];
    const evidence = line.text.slice(first.begin, first.end);
    return [
      { line, candidate: { published: first.day, publishedEvidence: { method: "text" as const, evidence } } },
    ];
  });
}

const isProse = (text: string) => text.length > thresholds.headProse && isSentence(text);

const orderOf = ({ lines, language, url }: DateSources) =>
  findDayOrder(lines.map((line) => line.text).join("\n"), { language, url });

const nearest = (dated: readonly DatedLine[]) =>
  dated.toSorted((a, b) => Math.abs(a.line.distance) - Math.abs(b.line.distance))[0];
