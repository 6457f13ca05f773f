import ipaddr from "ipaddr.js";
import { OnrecordError } from "../../article/index.ts";
import { showName } from "../showName.ts";
import { isPublicAddress } from "./isPublicAddress.ts";

interface CheckOptions {
  readonly allowPrivate: boolean;
  /** The address that the user gave, for errors. */
  readonly file: string;
  /** What the address is resolved against. */
  readonly base?: URL;
}

/**
 * An address that may be asked, or `address-refused`: http or https, no password, no IP address
 * that is not public. Names are checked where they are looked up.
 */
export function checkAddress(address: string, { allowPrivate, file, base }: CheckOptions): URL {
  const subject = base ? `It leads on to ${showName(address)}, which` : "It";
  const refuse = (why: string, details: { remedy?: string } = { remedy: "Give an http or https address" }) =>
    new OnrecordError("address-refused", `${subject} ${why}`, { file, ...details });
  const url = URL.parse(address, base?.href);
  if (!url) throw refuse("is no address");
  if (url.protocol !== "http:" && url.protocol !== "https:") throw refuse("is not an http or https address");
  if (url.username || url.password) {
    throw refuse("holds a user name or password", { remedy: "Download it and give the file" });
  }
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (!allowPrivate && ipaddr.isValid(host) && !isPublicAddress(host))
    throw refuse("is not a public host", {});
  url.hash = "";
  return url;
}
