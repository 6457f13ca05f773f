import type { Fetched } from "../../article/index.ts";
import type { Validators } from "../ReadOptions.ts";
import type { ReadLimits } from "../settings.ts";
import { type LookUp, lookUpPublic } from "./lookUpPublic.ts";
import { openRobots } from "./openRobots.ts";

/** What came from an address. */
export interface Answer {
  readonly bytes: Uint8Array;
  readonly mediaType: string | null;
  readonly charset: string | null;
  readonly fetched: Fetched;
}

/** Fetches an address; null where it has not changed since the validators that are known. */
export type Fetch = (
  address: string,
  options?: { readonly honourRobots?: boolean },
) => Promise<Answer | null>;

export interface FetchOptions {
  readonly limits: ReadLimits;
  readonly allowPrivate: boolean;
  readonly signal: AbortSignal | null;
  readonly known: ((address: string) => Validators | null) | null;
  readonly lookUp: LookUp;
}

/**
 * Everything that a run takes from the network comes through this one function; `close` ends its
 * connections. The library is loaded with the first address, since most runs read files only.
 */
export function openFetch(options: FetchOptions): { fetch: Fetch; close: () => Promise<void> } {
  let client: ReturnType<typeof openClient> | null = null;
  return {
    fetch: async (address, { honourRobots = false } = {}) => {
      client ??= openClient(options);
      const { fetchAddress, dispatcher, askRobots } = await client;
      const mayAsk = honourRobots ? askRobots : null;
      return fetchAddress(address, { ...options, dispatcher, mayAsk, excess: "refuse" });
    },
    close: async () => (await client)?.dispatcher.destroy(),
  };
}

async function openClient(options: FetchOptions) {
  const { limits } = options;
  const [{ Agent }, { fetchAddress }] = await Promise.all([import("undici"), import("./fetchAddress.ts")]);
  const dispatcher = new Agent({
    connect: { lookup: lookUpPublic(options), timeout: limits.fetchMs },
    headersTimeout: limits.fetchMs,
    bodyTimeout: limits.fetchMs,
    maxHeaderSize: limits.responseHeaderBytes,
    // Else a host that has both kinds of address is tried at its first only.
    autoSelectFamily: true,
  });
  const robotsLimits = { ...limits, responseBytes: limits.robotsBytes };
  const plain = { ...options, limits: robotsLimits, known: null, dispatcher, mayAsk: null } as const;
  const fetchRobots = (address: string) => fetchAddress(address, { ...plain, excess: "cut" });
  return { fetchAddress, dispatcher, askRobots: openRobots({ limits, fetchRobots }) };
}
