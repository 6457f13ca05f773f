import { styleText } from "node:util";
import type { CommandContext, OutputStream } from "../CommandContext.ts";

export type Style = "bold" | "dim" | "underline" | "red" | "green" | "yellow" | "cyan";

/** Puts text in a colour, or leaves it as it is where there are no colours. */
export interface Paint {
  (style: Style | readonly Style[], text: string): string;
  readonly isPlain: boolean;
}

const plain: Paint = Object.assign((_: unknown, text: string) => text, { isPlain: true });
const coloured: Paint = Object.assign(
  (style: Style | readonly Style[], text: string) =>
    text === ""
      ? ""
      : styleText(typeof style === "string" ? style : [...style], text, { validateStream: false }),
  { isPlain: false },
);

/** Colours only on a terminal that can show them; NO_COLOR and FORCE_COLOR decide before that. */
export function choosePaint(stream: OutputStream, env: CommandContext["env"]): Paint {
  if (env.NO_COLOR) return plain;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== "0") return coloured;
  return stream.isTTY === true && env.TERM !== "dumb" ? coloured : plain;
}
