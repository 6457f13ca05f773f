import type { CommandContext } from "../CommandContext.ts";
import { defaultWidth, leastWidth } from "../settings.ts";

/** Columns to lay a table out in: COLUMNS, else the terminal's, else the default. */
export function outputWidth({ env, stdout }: Pick<CommandContext, "env" | "stdout">): number {
  const given = Number(env.COLUMNS);
  const width = Number.isInteger(given) && given > 0 ? given : stdout.columns || defaultWidth;
  return Math.max(width, leastWidth);
}
