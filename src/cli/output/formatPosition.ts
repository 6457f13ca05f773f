import type { Position, PositionSide } from "../../record/index.ts";
import { cellLines, doubtfulBelow } from "../settings.ts";
import type { TableLayout } from "./formatStatements.ts";
import { layOutRows } from "./layOutRows.ts";
import { neutraliseLine } from "./neutralise.ts";
import { toStatementRow } from "./toStatementRow.ts";

const leads = { accusation: "accusation", demand: "demand", claim: "claim" } as const;

function chooseColumns(width: number) {
  const [lead, said] = [12, Math.min(Math.max(Math.floor(width * 0.13), 8), 18)];
  const who = Math.min(Math.max(Math.floor(width * 0.24), 12), 36);
  return [{ width: lead }, { width: who }, { width: said }, { width: width - 2 - lead - who - said - 3 * 2 }];
}

function formatSide(lead: string, side: PositionSide, { width, paint }: TableLayout): string {
  const { name, words, confidence } = side;
  const speaker = { entity: "", name, description: null, kind: "unnamed", how: "name", confidence } as const;
  const row = toStatementRow({ speaker, unknownSpeaker: null, confidence }, words);
  const [who, said, what] = [row.who, row.said, row.what].map((text) =>
    text.slice(0, width * 8).toWellFormed(),
  );
  const cells = [paint("dim", lead), paint("cyan", who!), paint("yellow", said!), what!];
  const lines = layOutRows([cells], { columns: chooseColumns(width), lines: cellLines })
    .trimEnd()
    .split("\n");
  const mark = row.isDoubtful ? paint("yellow", "?") : " ";
  return lines.map((line, i) => `${i === 0 ? mark : " "} ${line}\n`).join("");
}

/** One position: what is claimed, then what is answered with the words that say so, or that nobody answers. */
export function formatPosition({ kind, claim, answers }: Position, layout: TableLayout): string {
  const { paint } = layout;
  const first =
    claim === null
      ? `  ${paint("dim", "claim         not in the article")}\n`
      : formatSide(leads[kind], claim, layout);
  const reply = kind === "demand" ? "  refused" : "  denied";
  const rest = answers.map(
    (answer) =>
      formatSide(answer.linkConfidence < doubtfulBelow ? `${reply}?` : reply, answer, layout) +
      formatEvidence(answer.evidence, layout),
  );
  return [first, ...(rest.length > 0 ? rest : [`    ${paint("dim", "unanswered")}\n`])].join("");
}

function formatEvidence(evidence: string, { width, paint }: TableLayout): string {
  const words = neutraliseLine(evidence.slice(0, width * 8).toWellFormed());
  if (words === "") return "";
  return layOutRows([["", paint("dim", `↳ “${words}”`)]], {
    columns: [{ width: 12 }, { width: width - 14 }],
  });
}
