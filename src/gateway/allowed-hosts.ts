import { GatewayError } from './gateway-error.js';
import { isPrivateAddress } from './private-address.js';

/** Characters of the longest address that is passed on. */
const LONGEST = 2_000;

/** The hosts that a gateway may ask. */
export interface AllowedHosts {
  /**
   * The address, where it may be asked; `base` resolves what a redirect names.
   *
   * @throws {GatewayError} `bad-address`, `not-allowed`
   */
  check(address: string, base?: URL): URL;
}

/**
 * Reads the list of hosts: names, each exact or, as `*.news.example`, for everything below one.
 *
 * @throws {TypeError} for an empty list or an entry that is no public host name: a gateway without
 *   a list would fetch whatever anybody asks it to
 */
export function allowedHosts(hosts: readonly string[]): AllowedHosts {
  if (!Array.isArray(hosts) || hosts.length === 0) {
    throw new TypeError("articleGateway needs the hosts it may ask: articleGateway({ hosts: ['news.example'] })");
  }
  const exact = new Set<string>();
  const suffixes: string[] = [];
  for (const host of hosts) {
    const [, star, name] = /^(\*\.)?([^*]+)$/.exec(host) ?? [];
    const hostname = name && readHostname(name);
    if (!hostname) {
      throw new TypeError(
        `articleGateway: ${JSON.stringify(host)} is not a public host name. ` +
          `Write names without scheme, port or path: 'news.example', or '*.news.example' for every name below it.`,
      );
    }
    if (star) suffixes.push(`.${hostname}`);
    else exact.add(hostname);
  }
  const allows = (hostname: string): boolean =>
    exact.has(hostname) || suffixes.some((suffix) => hostname.endsWith(suffix));
  return { check: (address, base) => checkAddress(address, base, allows) };
}

/** A host name as the URL parser writes it (lower case, Punycode), or undefined where it is none, or a private one. */
function readHostname(name: string): string | undefined {
  const parsed = tryParse(`https://${name}/`);
  if (!parsed || parsed.port || parsed.pathname !== '/' || parsed.search || parsed.hash || parsed.username) {
    return undefined;
  }
  return /[/:?#@]/.test(name.replace(/^\[.*\]$/, '')) || isPrivateAddress(parsed.hostname)
    ? undefined
    : parsed.hostname.replace(/\.$/, '');
}

function tryParse(address: string, base?: URL): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

function checkAddress(address: string, base: URL | undefined, allows: (hostname: string) => boolean): URL {
  const url = address.length > LONGEST ? undefined : tryParse(address, base);
  if (!url) {
    throw new GatewayError('bad-address', `url has to be an absolute address of at most ${LONGEST} characters.`);
  }
  // The parser leaves the port empty where it is the scheme's own.
  if (url.protocol !== 'https:' || url.port) {
    throw new GatewayError('bad-address', 'Only https addresses on the default port are passed on.');
  }
  if (url.username || url.password) {
    throw new GatewayError('bad-address', 'An address with a user name or password is not passed on.');
  }
  url.hash = '';
  const hostname = url.hostname.replace(/\.$/, '');
  if (isPrivateAddress(hostname)) {
    throw new GatewayError('not-allowed', `${hostname} is not on the public internet.`);
  }
  if (!allows(hostname)) {
    throw new GatewayError('not-allowed', `${hostname} is not on this gateway's list of hosts.`);
  }
  return url;
}
