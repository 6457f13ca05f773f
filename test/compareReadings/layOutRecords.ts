import type { ArticleRecord } from "./ArticleRecord.ts";

function layOutField([key, value]: [string, unknown]): string {
  if (!Array.isArray(value) || value.length === 0)
    return `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  const lines = value.map((one) => `      ${JSON.stringify(one)}`).join(",\n");
  return `    ${JSON.stringify(key)}: [\n${lines}\n    ]`;
}

/** JSON with one attribution, entity, event or denial a line. */
export function layOutRecords(records: readonly ArticleRecord[]): string {
  const blocks = records.map((record) => `  {\n${Object.entries(record).map(layOutField).join(",\n")}\n  }`);
  return `[\n${blocks.join(",\n")}\n]\n`;
}
