import { neutraliseLine } from "./neutralise.ts";

/** `name  value`, a line each, the values below each other. */
export function formatFacts(facts: readonly (readonly [name: string, value: string])[]): string {
  const width = Math.max(0, ...facts.map(([name]) => name.length));
  return facts
    .map(([name, value]) => `${name.padEnd(width)}  ${neutraliseLine(value)}`.trimEnd())
    .join("\n")
    .concat("\n");
}
