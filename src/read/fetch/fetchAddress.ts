import { type Dispatcher, request } from "undici";
import { OnrecordError } from "../../article/index.ts";
import { userAgent } from "../settings.ts";
import { showName } from "../showName.ts";
import { throwIfAborted } from "../throwIfAborted.ts";
import { checkAddress } from "./checkAddress.ts";
import { acceptedCodings, decodeContent } from "./decodeContent.ts";
import { explainFailure } from "./explainFailure.ts";
import type { Answer, FetchOptions } from "./openFetch.ts";
import { parseMediaType } from "./parseMediaType.ts";

interface AddressOptions extends Omit<FetchOptions, "lookUp"> {
  readonly dispatcher: Dispatcher;
  /** Asked before each request; throws where it may not be made. */
  readonly mayAsk: ((url: URL) => Promise<void>) | null;
  /** What becomes of an answer that is too large. */
  readonly excess: "refuse" | "cut";
}

type Response = Dispatcher.ResponseData;

/**
 * Asks an address and follows where it leads, checking each step like the first. Null for 304.
 * Throws `address-refused`, `host-unknown`, `network`, `timeout`, `http-status`, `redirect-loop`,
 * `response-too-large`, `robots-refused`, `interrupted`.
 */
export async function fetchAddress(address: string, options: AddressOptions): Promise<Answer | null> {
  const { limits, allowPrivate, signal, mayAsk } = options;
  const file = showName(address);
  const deadline = AbortSignal.timeout(limits.fetchMs);
  const steps: string[] = [];
  let url = checkAddress(address, { allowPrivate, file });
  for (;;) {
    throwIfAborted(signal);
    await mayAsk?.(url);
    steps.push(url.href);
    const failed = (failure: unknown) =>
      explainFailure(failure, { file, host: url.host, fetchMs: limits.fetchMs, deadline, signal });
    const response = await ask(url, { ...options, deadline }).catch((failure) => {
      throw failed(failure);
    });
    const next = readRedirect(response);
    if (next === null)
      return await readAnswer(response, { ...options, url, file }).catch((failure) => {
        throw failed(failure);
      });
    discard(response);
    url = checkAddress(next, { allowPrivate, file, base: url });
    checkSteps(steps, { next: url.href, most: limits.redirects, file });
  }
}

function ask(url: URL, { dispatcher, deadline, signal, known }: AddressOptions & { deadline: AbortSignal }) {
  const validators = known?.(url.href) ?? null;
  return request(url, {
    dispatcher,
    signal: signal ? AbortSignal.any([deadline, signal]) : deadline,
    headers: {
      "user-agent": userAgent,
      accept: "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5",
      "accept-encoding": acceptedCodings,
      ...(validators?.etag ? { "if-none-match": validators.etag } : {}),
      ...(validators?.lastModified ? { "if-modified-since": validators.lastModified } : {}),
    },
  });
}

const headerOf = ({ headers }: Response, name: string): string | null => {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
};

const readRedirect = (response: Response): string | null =>
  [301, 302, 303, 307, 308].includes(response.statusCode) ? headerOf(response, "location") : null;

function checkSteps(
  steps: readonly string[],
  { next, most, file }: { next: string; most: number; file: string },
): void {
  const begin = steps.indexOf(next);
  if (begin >= 0) {
    const circle = [...steps.slice(begin), next].map(showName).join(" → ");
    throw new OnrecordError("redirect-loop", `The address leads in a circle: ${circle}`, { file });
  }
  if (steps.length > most) {
    throw new OnrecordError("redirect-loop", `The address leads on more than ${most} times`, { file });
  }
}

/** Gives a body up that nobody reads, so that its connection is freed. */
function discard({ body }: Response): void {
  body.on("error", () => {}).destroy();
}

async function readAnswer(
  response: Response,
  { url, file, limits, known, excess }: AddressOptions & { url: URL; file: string },
): Promise<Answer | null> {
  const status = response.statusCode;
  if (status === 304 && known?.(url.href)) {
    discard(response);
    return null;
  }
  if (status < 200 || status > 299) {
    discard(response);
    throw new OnrecordError("http-status", `The server answered ${status}`, {
      file,
      cause: status,
      ...remedyFor(status),
    });
  }
  const length = Number(headerOf(response, "content-length"));
  if (length > limits.responseBytes && excess === "refuse") {
    discard(response);
    throw new OnrecordError("response-too-large", `The answer has ${length} bytes`, { file });
  }
  const coding = headerOf(response, "content-encoding");
  const bytes = await decodeContent(response.body, { coding, limits, file, excess });
  return {
    bytes,
    ...parseMediaType(headerOf(response, "content-type")),
    fetched: {
      at: new Date().toISOString(),
      address: url.href,
      etag: headerOf(response, "etag"),
      lastModified: headerOf(response, "last-modified"),
    },
  };
}

function remedyFor(status: number): { remedy?: string } {
  if (status === 429 || status >= 500) return { remedy: "Try again later" };
  if (status === 401 || status === 402 || status === 403) {
    return { remedy: "Save the page by hand, where you may read it, and give the file" };
  }
  return {};
}
