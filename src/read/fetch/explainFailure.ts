import { OnrecordError } from "../../article/index.ts";

interface FailureOptions {
  readonly file: string;
  readonly host: string;
  readonly fetchMs: number;
  /** Ran out. */
  readonly deadline: AbortSignal;
  /** The user's. */
  readonly signal: AbortSignal | null;
}

const timeouts = new Set([
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
  "ETIMEDOUT",
]);

/** What went wrong with a connection, as an error of the catalogue. */
export function explainFailure(failure: unknown, { file, host, ...options }: FailureOptions): OnrecordError {
  const chain = causesOf(failure);
  const own = chain.find((cause) => cause instanceof OnrecordError);
  if (own) return new OnrecordError(own.code, own.message, { file, remedy: own.remedy, cause: own.cause });
  const details = { file, cause: failure };
  if (options.signal?.aborted) return new OnrecordError("interrupted", "The reading was stopped", details);
  const codes = chain.map((cause) => String((cause as { code?: unknown }).code ?? ""));
  const has = (...wanted: readonly string[]) => codes.some((code) => wanted.includes(code));
  if (options.deadline.aborted || codes.some((code) => timeouts.has(code))) {
    return new OnrecordError("timeout", `${host} did not answer within ${options.fetchMs / 1000} s`, details);
  }
  if (has("ENOTFOUND", "ENODATA"))
    return new OnrecordError("host-unknown", `There is no host ${host}`, details);
  if (has("EAI_AGAIN"))
    return new OnrecordError("host-unknown", `The host ${host} cannot be looked up now`, details);
  if (has("UND_ERR_HEADERS_OVERFLOW", "HPE_HEADER_OVERFLOW")) {
    return new OnrecordError("response-too-large", `${host} answered with too long a header`, details);
  }
  return new OnrecordError("network", describe(codes, { host, message: String(chain.at(-1)) }), details);
}

function describe(codes: readonly string[], { host, message }: { host: string; message: string }): string {
  if (codes.includes("ECONNREFUSED")) return `${host} refused the connection`;
  if (codes.some((code) => /^(Z_|ERR_BROTLI|ERR_ZSTD|ZSTD_)/.test(code)))
    return `The answer of ${host} cannot be unpacked`;
  if (codes.some((code) => /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL/.test(code))) {
    return `No safe connection to ${host} could be made (${codes.find(Boolean)})`;
  }
  if (codes.some((code) => code === "UND_ERR_SOCKET" || code === "ECONNRESET" || code === "EPIPE"))
    return `${host} closed the connection before the answer was whole`;
  return `The connection to ${host} failed (${codes.find(Boolean) || message})`;
}

function causesOf(failure: unknown): object[] {
  const chain: object[] = [];
  const add = (cause: unknown) => {
    if (typeof cause !== "object" || cause === null || chain.includes(cause) || chain.length > 20) return;
    chain.push(cause);
    if (cause instanceof AggregateError) cause.errors.forEach(add);
    add((cause as { cause?: unknown }).cause);
  };
  add(failure);
  return chain;
}
