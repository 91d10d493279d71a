/** Ranges that are not the public internet, as `[first address, bits of the prefix]`. */
const PRIVATE_IPV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/** Names that lead into the machine or its own network. */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|localdomain|internal|home\.arpa)$/;

/**
 * Whether a host is a literal address, or a name, of a private network.
 *
 * @param hostname as the URL parser leaves it: it has already made `0x7f.1`, `017700000001` and
 *   `2130706433` into `127.0.0.1`, and shortened IPv6
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry/
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry/
 */
export function isPrivateAddress(hostname: string): boolean {
  if (hostname.startsWith('[')) return isPrivateIpv6(hostname.slice(1, -1));
  const name = hostname.replace(/\.$/, '');
  const address = ipv4(name);
  if (address !== undefined) {
    return PRIVATE_IPV4.some(([first, bits]) => (address ^ ipv4(first)!) >>> (32 - bits) === 0);
  }
  // A name without a dot is looked up in the machine's own network.
  return !name.includes('.') || PRIVATE_NAME.test(name);
}

function ipv4(text: string): number | undefined {
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) return undefined;
  return text.split('.').reduce((sum, part) => ((sum << 8) | Number(part)) >>> 0, 0);
}

/**
 * Only global unicast, 2000::/3, is public. Of that, the ranges that carry an IPv4 address inside
 * (2002::/16, Teredo in 2001::/23) and the one for documentation are not.
 */
function isPrivateIpv6(address: string): boolean {
  const [first = 0, second = 0] = address.split(':').map((part) => Number.parseInt(part || '0', 16));
  if (address.startsWith(':') || first < 0x2000 || first > 0x3fff) return true;
  return first === 0x2002 || (first === 0x2001 && (second < 0x200 || second === 0xdb8)) || first === 0x3fff;
}
