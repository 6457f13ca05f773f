import { type ErrorCode, errorCodes } from "./errorCodes.ts";

/** Where a fault lies and what led to it. */
export interface ErrorDetails {
  /** The file, address or record, as the user gave it. */
  readonly file?: string;
  /** The place inside it, in words: `line 3`, `record 12`, `byte 4096`. */
  readonly at?: string;
  /** What to do about it, where the catalogue's remedy can be made more exact. */
  readonly remedy?: string;
  readonly cause?: unknown;
}

/** The one error type: a code from the catalogue, what happened, where, and the remedy. */
export class OnrecordError extends Error {
  readonly code: ErrorCode;
  readonly file: string | null;
  readonly at: string | null;
  readonly remedy: string;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = "OnrecordError";
    this.code = code;
    this.file = details.file ?? null;
    this.at = details.at ?? null;
    this.remedy = details.remedy ?? errorCodes[code].remedy;
  }

  /** One line: `file, place: what happened. Remedy. [code]` */
  toLine(): string {
    const place = [this.file, this.at].filter(Boolean).join(", ");
    return `${place ? `${place}: ` : ""}${this.message}. ${this.remedy}. [${this.code}]`.replace(/\s+/g, " ");
  }
}
