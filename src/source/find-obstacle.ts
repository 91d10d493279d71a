import type { Send } from './source-request.js';
import { Address } from '../model/safe-url.js';

/**
 * What stands between a page and an origin: the page's own `policy`, `mixed` content, missing `cors`
 * headers, `unknown` where nothing says why, or nothing any more (`gone`).
 */
export type Obstacle = 'policy' | 'mixed' | 'cors' | 'unknown' | 'gone';

/** Milliseconds that a probe may take. */
const PROBE = 5000;

/** What is known of an origin, so that it is probed once. */
const found = new Map<string, Promise<Obstacle>>();

/**
 * Finds out why a request came to nothing, as exactly as a browser lets a page know: it reports every
 * such failure alike. A `no-cors` request tells a server that answers, and only does not allow
 * reading, from one that is not there; where it gets through, a second ordinary one tells that from
 * trouble that has passed. They are sent after a failure alone, and once per origin.
 */
export function findObstacle(url: string, send: Send): Promise<Obstacle> {
  const { origin } = new Address(url);
  if (isMixed(url)) return Promise.resolve('mixed');
  let obstacle = found.get(origin);
  if (!obstacle) {
    obstacle = probe(url, send);
    found.set(origin, obstacle);
    void obstacle.then((result) => {
      // A server that did not answer may answer later; the others will say the same again.
      if (result === 'unknown' || result === 'gone') found.delete(origin);
    });
  }
  return obstacle;
}

/** An https page may not ask plain http, but of its own machine. */
function isMixed(url: string): boolean {
  const { protocol, hostname } = new Address(url);
  return (
    globalThis.location?.protocol === 'https:' &&
    protocol === 'http:' &&
    !/^(?:(?:.+\.)?localhost|127\..+|\[::1\])$/.test(hostname)
  );
}

async function probe(url: string, send: Send): Promise<Obstacle> {
  const { origin } = new Address(url);
  let refused = false;
  const listen = ({ effectiveDirective, disposition, blockedURI }: SecurityPolicyViolationEvent): void => {
    refused ||= effectiveDirective === 'connect-src' && disposition === 'enforce' && blockedURI.startsWith(origin);
  };
  globalThis.document?.addEventListener('securitypolicyviolation', listen);
  try {
    if (!(await answers(url, send, 'no-cors'))) {
      // The browser queues the violation event; it comes as the next task.
      await new Promise((resolve) => setTimeout(resolve));
      return refused ? 'policy' : 'unknown';
    }
    return (await answers(url, send, 'cors')) ? 'gone' : 'cors';
  } finally {
    globalThis.document?.removeEventListener('securitypolicyviolation', listen);
  }
}

async function answers(url: string, send: Send, mode: RequestMode): Promise<boolean> {
  const probing = new AbortController();
  const timer = setTimeout(() => probing.abort(), PROBE);
  try {
    await send(url, { mode, signal: probing.signal });
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
    // The head has told all; the body is not wanted.
    probing.abort();
  }
}
