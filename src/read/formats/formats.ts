import type { Format } from "./Format.ts";
import { feedFormat } from "./feedFormat.ts";
import { htmlFormat } from "./htmlFormat.ts";
import { jsonFormat } from "./jsonFormat.ts";
import { textFormat } from "./textFormat.ts";
import { warcFormat } from "./warcFormat.ts";

/**
 * Every format, in the order in which they are asked; text takes what no other wants. The libraries
 * of a format are loaded when it is first read, since they cost more to load than most files to read.
 */
export const formats: readonly Format[] = [warcFormat, feedFormat, htmlFormat, jsonFormat, textFormat];
