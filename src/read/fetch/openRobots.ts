import robotsParser from "robots-parser";
import { OnrecordError } from "../../article/index.ts";
import { type ReadLimits, robotsName } from "../settings.ts";
import type { Answer } from "./openFetch.ts";

// The package is CommonJS whose types say otherwise: what is imported is the function itself.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

type Verdict = (address: string) => boolean;

interface RobotsOptions {
  readonly limits: ReadLimits;
  readonly fetchRobots: (address: string) => Promise<Answer | null>;
}

/**
 * Asks each site's robots.txt once in a run. As RFC 9309 has it: one that is not there (4xx, or
 * redirects without end) allows everything, one that cannot be had (5xx, no connection) forbids everything.
 */
export function openRobots({ limits, fetchRobots }: RobotsOptions): (url: URL) => Promise<void> {
  const verdicts = new Map<string, Promise<Verdict>>();
  const verdictOf = (origin: string): Promise<Verdict> => {
    const kept = verdicts.get(origin);
    if (kept) return kept;
    const verdict = readVerdict(`${origin}/robots.txt`, fetchRobots);
    // An interrupted question must not become the answer for the rest of the run.
    verdict.catch(() => verdicts.delete(origin));
    verdicts.set(origin, verdict);
    if (verdicts.size > limits.robotsKept) verdicts.delete(verdicts.keys().next().value!);
    return verdict;
  };
  return async (url) => {
    const isAllowed = await verdictOf(url.origin);
    if (isAllowed(url.href)) return;
    throw new OnrecordError(
      "robots-refused",
      `The robots.txt of ${url.host} does not allow ${url.pathname}`,
      {
        file: url.href,
      },
    );
  };
}

async function readVerdict(
  address: string,
  fetchRobots: (address: string) => Promise<Answer | null>,
): Promise<Verdict> {
  try {
    const answer = await fetchRobots(address);
    const robots = parseRobots(address, answer ? new TextDecoder().decode(answer.bytes) : "");
    return (asked) => robots.isAllowed(asked, robotsName) !== false;
  } catch (error) {
    if (!(error instanceof OnrecordError) || error.code === "interrupted") throw error;
    const status = error.code === "http-status" ? Number(error.cause) : 0;
    const isAbsent = (status >= 400 && status < 500) || error.code === "redirect-loop";
    return () => isAbsent;
  }
}
