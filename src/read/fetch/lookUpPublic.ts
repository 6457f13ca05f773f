import { type LookupAddress, lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { OnrecordError } from "../../article/index.ts";
import { isPublicAddress } from "./isPublicAddress.ts";

/** Looks a host name up: all its addresses. */
export type LookUp = (
  name: string,
  callback: (error: NodeJS.ErrnoException | null, addresses: readonly LookupAddress[]) => void,
) => void;

export const systemLookUp: LookUp = (name, callback) => lookup(name, { all: true }, callback);

/**
 * The look-up that connections are made with: a name's public addresses only. The connection is made
 * to the very addresses checked here, so a name that answers differently the next time gains nothing.
 */
export function lookUpPublic({
  lookUp,
  allowPrivate,
}: {
  lookUp: LookUp;
  allowPrivate: boolean;
}): LookupFunction {
  return (name, options, callback) => {
    lookUp(name, (error, all) => {
      if (error) return callback(error, []);
      const family = options.family === "IPv4" ? 4 : options.family === "IPv6" ? 6 : (options.family ?? 0);
      const fitting = all.filter((found) => family === 0 || found.family === family);
      const allowed = fitting.filter(({ address }) => allowPrivate || isPublicAddress(address));
      const first = allowed[0];
      if (!first) return callback(refusal(name, fitting), []);
      if (options.all) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
}

function refusal(name: string, found: readonly LookupAddress[]): Error {
  if (found.length === 0) return new OnrecordError("host-unknown", `The host ${name} has no address`);
  return new OnrecordError("address-refused", `The host ${name} is not public: it is ${found[0]!.address}`);
}
