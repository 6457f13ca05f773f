import wrapAnsi from "wrap-ansi";
import type { Attribution, Reading } from "../../article/index.ts";
import { formatLegend, marksOf } from "./formatLegend.ts";
import type { TableLayout } from "./formatStatements.ts";
import { layOutRows } from "./layOutRows.ts";
import { brackets, colours, markText } from "./markText.ts";
import { neutraliseLine } from "./neutralise.ts";
import { confidenceOf, takeWords, toStatementRow } from "./toStatementRow.ts";

/** Title, outlet, day with its evidence, byline, address and file: what is known of them. */
function formatHead(reading: Reading, { width, paint }: TableLayout): string {
  const { title, outlet, published, publishedEvidence, byline, url, from, id } = reading;
  const facts = [
    ["outlet", outlet],
    ["byline", byline],
    ["published", published && publishedEvidence ? `${published} (${publishedEvidence.method})` : published],
    ["url", url],
    ["file", from.at > 0 ? `${from.file}, item ${from.at + 1}` : from.file],
    ["id", id],
  ] as const;
  const rows = facts.flatMap(([name, value]) => (value === null ? [] : [[name, neutraliseLine(value)]]));
  const head = title === null ? "" : `${paint("bold", wrapAnsi(neutraliseLine(title), width))}\n`;
  return head + rows.map(([name, value]) => `${paint("dim", name!.padEnd(9))}  ${value}\n`).join("");
}

function formatKey({ paint }: TableLayout): string {
  const signs = (["source", "cue", "content"] as const).map((role) =>
    paint.isPlain ? `${brackets[role][0]}${role}${brackets[role][1]}` : paint(colours[role], role),
  );
  return `${signs.join(" ")}  ${paint("dim", "the small number is the statement's")}\n`;
}

/** What the record knows of a statement beside its words, where it is known. */
function describeKind(attribution: Attribution): string {
  const { manner, type, addressees, stance, hedged, negated, within, when } = attribution;
  const names = addressees.flatMap(({ name }) => (name === null ? [] : [neutraliseLine(name)]));
  const day = when === null ? null : when.from === when.to ? when.from : `${when.from}/${when.to}`;
  const facts = [
    manner,
    type === "communication" ? null : type,
    stance,
    names.length === 0 ? null : `to ${names.join(", ")}`,
    hedged ? "hedged" : null,
    negated ? "negated" : null,
    within === null ? null : `in ${within}`,
    day,
  ];
  return facts.filter((fact) => fact !== null).join(", ");
}

function formatList(reading: Reading, { width }: TableLayout): string {
  const rows = reading.attributions.map((attribution) => {
    const { who, said, isDoubtful } = toStatementRow(attribution, takeWords(reading.text, attribution));
    const sure = `${isDoubtful ? "? " : ""}${Math.round(confidenceOf(attribution) * 100)} %`;
    return [attribution.id, who, said, describeKind(attribution), sure];
  });
  const [id, said, sure] = [5, Math.min(Math.max(Math.floor(width * 0.15), 9), 18), 7];
  const who = Math.min(Math.floor(width * 0.35), 40);
  const kind = width - id - said - sure - who - 4 * 2;
  const columns = [{ width: id }, { width: who }, { width: said }, { width: kind }];
  return layOutRows(rows, { columns: [...columns, { width: sure, align: "right" }] });
}

function formatProblems({ problems }: Reading, { paint }: TableLayout): string {
  return problems
    .map(
      ({ code, message }) => `${paint("yellow", "!")} ${neutraliseLine(message)} [${neutraliseLine(code)}]\n`,
    )
    .join("");
}

/** An article for reading: its head, its text with the statements marked, and a list of them. */
export function formatArticle(reading: Reading, layout: TableLayout): string {
  const { width, paint } = layout;
  const { text, attributions } = reading;
  const marked = markText(text, attributions, paint)
    .split("\n")
    .map((line) => wrapAnsi(line, width, { hard: true }))
    .join("\n");
  const rows = attributions.map((a) => toStatementRow(a, takeWords(text, a)));
  const list =
    attributions.length === 0 ? "No statements\n" : formatKey(layout) + formatList(reading, layout);
  const parts = [formatHead(reading, layout), `${marked.trimEnd()}\n`, list, formatProblems(reading, layout)];
  return parts.filter((part) => part.trim() !== "").join("\n") + formatLegend(marksOf(rows), paint);
}
