import { AsyncIterReader, WARCParser, type WARCRecord } from "warcio";
import { OnrecordError } from "../../article/index.ts";
import { addPlace } from "../addPlace.ts";
import { archivePieceBytes, type ReadLimits } from "../settings.ts";

/** One record of a WARC file that was asked for. */
export interface ArchiveRecord {
  /** Counted from 0 over all records of the file. */
  readonly index: number;
  /** Headers, without the block. */
  readonly header: WARCRecord;
  /** Null where it is larger than the limit. */
  readonly block: Uint8Array | null;
}

interface ArchiveOptions {
  readonly file: string;
  readonly limits: ReadLimits;
  readonly isWanted: (header: WARCRecord) => boolean;
  readonly onFault: (fault: OnrecordError) => void;
}

const decoder = new TextDecoder("latin1");
const isBlank = (line: Uint8Array) => line.every((byte) => byte === 0x0d || byte === 0x0a);
const beginsRecord = (line: Uint8Array) => decoder.decode(line.subarray(0, 5)) === "WARC/";

/**
 * The records of an unpacked WARC stream, one in memory at a time. Where bytes are no record it says
 * so and goes on at the next that begins like one; an archive cut short throws `archive-broken`.
 * Sizes are checked here since the library reads headers without bound.
 */
export async function* readArchiveRecords(
  bytes: AsyncIterable<Uint8Array>,
  options: ArchiveOptions,
): AsyncGenerator<ArchiveRecord> {
  const source = cutPieces(bytes);
  const reader = new AsyncIterReader({ [Symbol.asyncIterator]: () => ({ next: () => source.next() }) }, null);
  try {
    for (let index = 0; ; index++) {
      const firstLine = await findRecord(reader, { ...options, index });
      if (firstLine === null) return;
      const record = await readRecord(reader, { ...options, index, firstLine });
      if (record) yield record;
    }
  } finally {
    await source.return(undefined);
  }
}

const broken = (message: string, { file, index, cause }: { file: string; index: number; cause?: unknown }) =>
  new OnrecordError("archive-broken", message, { file, at: `record ${index + 1}`, cause });

async function* cutPieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += archivePieceBytes)
      yield chunk.subarray(at, at + archivePieceBytes);
  }
}

/** The first line of the next record; null at the end. */
async function findRecord(
  reader: AsyncIterReader,
  { file, index, limits, onFault }: ArchiveOptions & { index: number },
): Promise<Uint8Array | null> {
  let isReported = false;
  for (let passed = 0; passed < limits.rubbishLines; passed++) {
    const line = await readSafely(reader, limits.recordHeaderBytes, { file, index });
    if (line === null || beginsRecord(line)) return line;
    if (isBlank(line) || isReported) continue;
    const place = reader.getReadOffset() - line.length;
    onFault(broken(`What stands at byte ${place} of the unpacked archive is no record`, { file, index }));
    isReported = true;
  }
  throw broken(`No record begins within ${limits.rubbishLines} lines`, { file, index });
}

async function readRecord(
  reader: AsyncIterReader,
  {
    file,
    index,
    firstLine,
    limits,
    isWanted,
    onFault,
  }: ArchiveOptions & { index: number; firstLine: Uint8Array },
): Promise<ArchiveRecord | null> {
  const header = await readHeader(reader, { file, index, firstLine, limits });
  const length = Number(header.warcHeader("Content-Length") ?? Number.NaN);
  if (!Number.isSafeInteger(length) || length < 0) {
    onFault(broken("The record does not say how long it is", { file, index }));
    return null;
  }
  const isKept = isWanted(header) && length <= limits.recordBytes;
  const block = isKept ? await take(() => reader.readSize(length), { file, index }) : null;
  const size = block ? block.length : await take(() => reader.skipSize(length), { file, index });
  if (size < length) {
    throw broken(`The archive is cut: ${size} of ${length} bytes of the record are there`, { file, index });
  }
  return isWanted(header) ? { index, header, block } : null;
}

async function readHeader(
  reader: AsyncIterReader,
  {
    file,
    index,
    firstLine,
    limits,
  }: { file: string; index: number; firstLine: Uint8Array; limits: ReadLimits },
): Promise<WARCRecord> {
  const lines: Uint8Array[] = [firstLine];
  let size = firstLine.length;
  for (;;) {
    const line = await readSafely(reader, limits.recordHeaderBytes, { file, index });
    if (line === null) throw broken("The archive is cut inside the header of the record", { file, index });
    size += line.length;
    if (size > limits.recordHeaderBytes)
      throw broken("The header of the record is too long", { file, index });
    lines.push(line);
    if (isBlank(line)) break;
  }
  const header = await WARCParser.parse([Buffer.concat(lines)], { parseHttp: false });
  if (!header) throw broken("The header of the record cannot be read", { file, index });
  return header;
}

const readSafely = (reader: AsyncIterReader, limit: number, place: { file: string; index: number }) =>
  take(() => reader.readlineRaw(limit), place);

/** Errors of the unpacker come up wherever the stream is read. */
async function take<T>(read: () => Promise<T>, place: { file: string; index: number }): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof OnrecordError) throw addPlace(cause, `record ${place.index + 1}`);
    throw broken("The archive is cut or its packed data is damaged", { ...place, cause });
  }
}
