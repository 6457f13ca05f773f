import { createReadStream } from "node:fs";
import { addAbortSignal, type Readable } from "node:stream";
import { OnrecordError } from "../../article/index.ts";
import { peekBytes } from "../bytes/peekBytes.ts";
import { isGzip, ungzip } from "../bytes/ungzip.ts";
import type { Input } from "../Input.ts";
import type { Run } from "../Run.ts";
import { showName } from "../showName.ts";
import { throwIfAborted } from "../throwIfAborted.ts";
import { explainFileError } from "./explainFileError.ts";
import type { Source } from "./Source.ts";

interface OpenOptions {
  readonly run: Run;
  readonly stdin: Readable;
  /** Told of each piece of packed bytes as it comes. */
  readonly onBytes: (count: number) => void;
}

/** Opens a source as an input; null where an address has not changed since it was last fetched. */
export async function openSource(
  source: Source,
  { run, stdin, onBytes }: OpenOptions,
): Promise<Input | null> {
  const { file, kind } = source;
  if (kind === "address") {
    const answer = await run.fetch(file);
    if (answer === null) return null;
    onBytes(answer.bytes.length);
    return {
      file,
      name: nameOf(new URL(answer.fetched.address).pathname),
      bytes: await unpack(once(answer.bytes), file),
      mediaType: answer.mediaType,
      charset: answer.charset,
      url: answer.fetched.address,
      fetched: answer.fetched,
    };
  }
  const bytes =
    kind === "stdin" ? readStream(stdin, { file, run, onBytes }) : readFile(file, { run, onBytes });
  const name = kind === "stdin" ? "" : nameOf(file);
  return {
    file,
    name,
    bytes: await unpack(bytes, file),
    mediaType: null,
    charset: null,
    url: null,
    fetched: null,
  };
}

const nameOf = (path: string): string =>
  path
    .slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1)
    .toLowerCase()
    .replace(/\.gz$/, "");

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function readFile(path: string, { run, onBytes }: Omit<OpenOptions, "stdin">): AsyncGenerator<Uint8Array> {
  return readStream(createReadStream(path), { file: path, run, onBytes });
}

async function* readStream(
  stream: Readable,
  { file, run, onBytes }: Omit<OpenOptions, "stdin"> & { file: string },
): AsyncGenerator<Uint8Array> {
  if (run.signal) addAbortSignal(run.signal, stream);
  try {
    for await (const chunk of stream) {
      const bytes: Uint8Array = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
      onBytes(bytes.length);
      yield bytes;
    }
  } catch (error) {
    throwIfAborted(run.signal);
    throw explainFileError(error, file);
  }
}

/** Takes gzip off, whatever the name says. */
async function unpack(source: AsyncIterable<Uint8Array>, file: string): Promise<AsyncIterable<Uint8Array>> {
  const { head, bytes } = await peekBytes(source, { atLeast: 3 });
  return isGzip(head) ? explainUnpacking(ungzip(bytes), file) : bytes;
}

async function* explainUnpacking(
  unpacked: AsyncGenerator<Uint8Array>,
  file: string,
): AsyncGenerator<Uint8Array> {
  try {
    yield* unpacked;
  } catch (cause) {
    if (cause instanceof OnrecordError) throw cause;
    throw new OnrecordError("archive-broken", "The gzip data is cut or damaged", {
      file: showName(file),
      cause,
    });
  }
}
