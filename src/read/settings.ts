const MiB = 1024 * 1024;

/** The bounds of what is read; tests set smaller ones so that they need not wait. */
export interface ReadLimits {
  readonly articleUnits: number;
  readonly documentBytes: number;
  readonly lineBytes: number;
  readonly jsonBytes: number;
  readonly recordBytes: number;
  readonly recordHeaderBytes: number;
  readonly rubbishLines: number;
  readonly responseBytes: number;
  readonly responseHeaderBytes: number;
  readonly robotsBytes: number;
  readonly robotsKept: number;
  readonly fetchMs: number;
  readonly redirects: number;
  readonly codings: number;
}

export const readLimits: ReadLimits = {
  /** UTF-16 units of text in one article: 300,000 words, a long book; no news article comes near. */
  articleUnits: 2_000_000,
  /** A text, a page or a feed: what is allowed from the network, so that saved copies read the same. */
  documentBytes: 10 * MiB,
  /** A line of JSON: `articleUnits` all written as \uXXXX (12 MB), and room for the other fields. */
  lineBytes: 16 * MiB,
  /** A whole JSON file, which unlike JSON lines must be held in memory at once. */
  jsonBytes: 64 * MiB,
  /** The block of one archive record: as a page, with its HTTP header. */
  recordBytes: 11 * MiB,
  /** Header of an archive record or of the HTTP response in it; servers allow 8 to 64 KiB. */
  recordHeaderBytes: 256 * 1024,
  /** Lines passed over in search of the next record where an archive is damaged. */
  rubbishLines: 100_000,
  /** Decoded bytes of one answer from the network. */
  responseBytes: 10 * MiB,
  /** All header lines of one answer; Node's own server allows 16 KiB. */
  responseHeaderBytes: 64 * 1024,
  /** RFC 9309, 2.5: a parser reads at least 500 KiB of robots.txt; what follows is not read. */
  robotsBytes: 500 * 1024,
  /** Hosts whose robots.txt is remembered in one run. */
  robotsKept: 1000,
  /** From the first look-up to the last byte, redirects included. */
  fetchMs: 30_000,
  redirects: 5,
  /** Content codings laid over one another; one is usual. */
  codings: 3,
};

/** Bytes looked at to tell the format: an HTML or feed element may come after long comments. */
export const sniffBytes = 16 * 1024;

/** Bytes searched for a declared encoding: HTML asks for 1024, real pages put it later. */
export const declarationBytes = 4096;

/** Bytes given to the guess of an encoding: more makes it slower, not better. */
export const guessBytes = 64 * 1024;

/** Share of control characters from which on bytes are no text: an occasional stray one is forgiven. */
export const controlShare = 0.01;

/** Packed bytes given to the unpacker at once: at gzip's 1:1032 at most 17 MB come out. */
export const unpackBytes = 16 * 1024;

/** Bytes given to the archive reader at once: for each line it copies what is left of them. */
export const archivePieceBytes = 4096;

/** How the program names itself to servers, and the name looked for in robots.txt. */
export const userAgent = "onrecord (+https://www.npmjs.com/package/onrecord)";
export const robotsName = "onrecord";

/** Files that lie beside articles in a folder and never are one. Given by name they are still tried. */
export const besideArticles: ReadonlySet<string> = new Set(
  (
    "css js mjs cjs ts map wasm json5 lock png jpg jpeg jpe gif webp avif svg ico bmp tif tiff heic " +
    "woff woff2 ttf otf eot mp3 m4a ogg oga wav flac mp4 m4v webm mov avi mkv swf " +
    "db db-wal db-shm db-journal sqlite sqlite3 exe dll so dylib bak tmp part crdownload"
  ).split(" "),
);

/** Fields of front matter that hold the day of publication, the surest first. */
export const frontMatterDates: readonly string[] = [
  "published",
  "date_published",
  "date-published",
  "datepublished",
  "publishdate",
  "publish_date",
  "pubdate",
  "date",
];

/**
 * Whole characters beyond ASCII for each broken one from which broken UTF-8 is still UTF-8. Names of currencies
 * in 22 legacy encodings, read as UTF-8, have at most 0.26.
 */
export const wholePerBroken = 1;
