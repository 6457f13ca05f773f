import type { CommandContext } from "../CommandContext.ts";
import { choosePaint } from "./choosePaint.ts";
import type { TableLayout } from "./formatStatements.ts";
import { outputWidth } from "./outputWidth.ts";

/** The layout of tables for where the output goes. */
export function openLayout(context: CommandContext): TableLayout {
  return { width: outputWidth(context), paint: choosePaint(context.stdout, context.env) };
}
