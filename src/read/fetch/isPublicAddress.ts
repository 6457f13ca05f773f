import ipaddr from "ipaddr.js";

const globalUnicast = ipaddr.IPv6.parseCIDR("2000::/3");
const translated = ipaddr.IPv6.parseCIDR("64:ff9b::/96");

/**
 * Whether an IP address belongs to a public host. An IPv6 address that only wraps an IPv4 address
 * (mapped, or translated by NAT64) is judged by the one inside.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.split("%", 1)[0]!;
  if (!ipaddr.isValid(bare)) return false;
  const parsed = ipaddr.parse(bare);
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === "unicast";
  if (parsed.isIPv4MappedAddress()) return parsed.toIPv4Address().range() === "unicast";
  if (parsed.match(translated)) {
    return new ipaddr.IPv4(parsed.toByteArray().slice(12)).range() === "unicast";
  }
  return parsed.range() === "unicast" && parsed.match(globalUnicast);
}
