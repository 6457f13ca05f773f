import { Agent } from "undici";
import type { Fetched } from "../../article/index.ts";
import type { Validators } from "../ReadOptions.ts";
import type { ReadLimits } from "../settings.ts";
import { fetchAddress } from "./fetchAddress.ts";
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

/** Everything that a run takes from the network comes through this one function; `close` ends its connections. */
export function openFetch(options: FetchOptions): { fetch: Fetch; close: () => Promise<void> } {
  const { limits } = options;
  let agent: Agent | null = null;
  const dispatcher = () => {
    agent ??= new Agent({
      connect: { lookup: lookUpPublic(options), timeout: limits.fetchMs },
      headersTimeout: limits.fetchMs,
      bodyTimeout: limits.fetchMs,
      maxHeaderSize: limits.responseHeaderBytes,
      // Else a host that has both kinds of address is tried at its first only.
      autoSelectFamily: true,
    });
    return agent;
  };
  const askRobots = openRobots({
    limits,
    fetchRobots: (address) =>
      fetchAddress(address, {
        ...options,
        limits: { ...limits, responseBytes: limits.robotsBytes },
        known: null,
        dispatcher: dispatcher(),
        mayAsk: null,
        excess: "cut",
      }),
  });
  return {
    fetch: (address, { honourRobots = false } = {}) =>
      fetchAddress(address, {
        ...options,
        dispatcher: dispatcher(),
        mayAsk: honourRobots ? askRobots : null,
        excess: "refuse",
      }),
    close: async () => agent?.destroy(),
  };
}
