import type { Published } from "../../dates/Published.ts";
import { readMachineDate } from "../../dates/readMachineDate.ts";
import { thresholds } from "../settings.ts";
import type { DateFinder } from "./DateFinder.ts";
import type { MarkedTime, PageLine } from "./readLines.ts";

const publishing =
  /\b(?:date published|datepublished|published|publish|entry date|post date|pubdate|created)\b/;
const changing = /\b(?:updated|modified|date modified|datemodified|last modified)\b/;
const changingText = /\b(?:updated|modified|aktualisiert|mis à jour|actualizado|atualizado|aggiornato)\b/i;

/** Times marked up as such: first those that say they are of publication, then those nearest below the headline. */
export const fromTime: DateFinder = ({ lines, language }) => {
  const times = lines.flatMap((line) => line.times.map((time) => ({ time, line })));
  const isChange = ({ time, line }: { time: MarkedTime; line: PageLine }) =>
    changing.test(time.hints) ||
    (line.times.length === 1 && changingText.test(line.text) && !/publi|posted/i.test(line.text));
  const kept = times.filter((one) => !isChange(one));
  const said = kept.filter(({ time }) => publishing.test(time.hints));
  const near = kept.filter(({ line }) => Math.abs(line.distance) <= thresholds.timeLines);
  for (const { time } of [...byDistance(said), ...byDistance(near)]) {
    const candidate = read(time, language);
    if (candidate) return candidate;
  }
  return null;
};

const byDistance = <T extends { line: PageLine }>(times: readonly T[]) =>
  times.toSorted((a, b) => Math.abs(a.line.distance) - Math.abs(b.line.distance));

function read(time: MarkedTime, language: string | null): Published | null {
  const published = readMachineDate(time.value, { language });
  return published === null
    ? null
    : { published, publishedEvidence: { method: "time", evidence: time.value } };
}
