import { PressError } from '../model/press-error.js';

type Send = (url: string, init?: RequestInit) => Promise<Response>;

/** What stands in the way of an origin, found out once. */
const obstacles = new Map<string, Promise<'policy' | 'cors' | 'unknown'>>();

/**
 * Why a request came to nothing, as exactly as a browser lets a page know. Browsers report every
 * such failure alike; a `no-cors` request tells a server that answers, and only does not allow
 * reading, from one that is not there. It is sent after a failure alone, and once per origin.
 */
export async function explainFailure(url: string, cause: unknown, send: Send): Promise<PressError> {
  const { origin, host } = new URL(url);
  if (!(globalThis.navigator?.onLine ?? true)) {
    return new PressError(
      'offline',
      'There is no network. The card loads when it is back and the page is shown again.',
      { cause },
    );
  }
  let obstacle = obstacles.get(origin);
  if (!obstacle) obstacles.set(origin, (obstacle = findObstacle(url, send)));
  switch (await obstacle) {
    case 'policy':
      return new PressError(
        'blocked',
        `This page's Content-Security-Policy does not let it read ${host}. Add ${origin} to connect-src.`,
        { cause },
      );
    case 'cors':
      return new PressError(
        'blocked',
        `${host} does not allow other pages to read this address. Give the article as inline JSON-LD, render the card when the page is built, use the proxy attribute, or ask the publisher for the header Access-Control-Allow-Origin.`,
        { cause },
      );
    case 'unknown':
      obstacles.delete(origin);
      return new PressError(
        'unreachable',
        `No answer came from ${host}. Check the address in src, or try again later.`,
        {
          cause,
        },
      );
  }
}

async function findObstacle(url: string, send: Send): Promise<'policy' | 'cors' | 'unknown'> {
  let refused = false;
  const listen = ({ effectiveDirective }: SecurityPolicyViolationEvent): void => {
    refused ||= effectiveDirective === 'connect-src';
  };
  globalThis.document?.addEventListener('securitypolicyviolation', listen);
  try {
    await send(url, { mode: 'no-cors', signal: AbortSignal.timeout(5000) });
    return 'cors';
  } catch {
    // The browser queues the violation event; it comes as the next task.
    await new Promise((resolve) => setTimeout(resolve));
    return refused ? 'policy' : 'unknown';
  } finally {
    globalThis.document?.removeEventListener('securitypolicyviolation', listen);
  }
}
