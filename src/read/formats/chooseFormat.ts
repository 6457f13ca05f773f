import type { Format, Head } from "./Format.ts";
import { formats } from "./formats.ts";

/**
 * The format of an input. Content that can be nothing else beats the name, so that a wrong ending
 * does no harm; then the server's word, the ending, a likely content, and last plain text.
 */
export function chooseFormat(
  head: Head,
  { name, mediaType }: { name: string; mediaType: string | null },
): Format {
  const ending = /\.([a-z0-9]+)$/.exec(name)?.[1] ?? "";
  const recognitions = formats.map((format) => ({ format, recognition: format.recognise(head) }));
  return (
    recognitions.find(({ recognition }) => recognition === "surely")?.format ??
    formats.find(({ mediaTypes }) => mediaType !== null && mediaTypes.includes(mediaType)) ??
    formats.find(({ endings }) => endings.includes(ending)) ??
    recognitions.find(({ recognition }) => recognition === "perhaps")?.format ??
    formats.at(-1)!
  );
}
