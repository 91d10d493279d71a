import type { PressErrorCode } from '../model/press-error.js';
import type { Source } from '../model/source.js';
import { explainFailure } from './explain-failure.js';
import { findObstacle } from './find-obstacle.js';
import { retryAfter } from './retry-after.js';
import type { Failure, FetchSource, Send } from './source-request.js';

/** Seconds that a card waits at most when a source asks it to come back later. */
const PATIENCE = 3;

/** Milliseconds before a second attempt, at least and at most, so that not all readers come back at once. */
const SOONEST = 300;
const LATEST = 900;

/**
 * What is done after a failure: a second attempt where it is likely to help, else an error that says
 * as exactly as a browser lets a page know what stood in the way.
 *
 * @throws {PressError} `offline`, `blocked`, `unreachable`, `timeout`, `http`, `too-large`
 * @throws the signal's reason when aborted
 */
export async function recoverSource(failure: Failure, send: Send, fetchSource: FetchSource): Promise<Source> {
  const { url, options, response, cause } = failure;
  const again = (): Promise<Source> => fetchSource(url, { ...options, again: true });
  const code = codeOf(failure);
  if (!options.again && isPassing(code, response)) {
    await pause((retryAfter(response) ?? 0) * 1000 + SOONEST + Math.random() * (LATEST - SOONEST), options.signal);
    return await again();
  }
  const obstacle = code === 'unreachable' && !response ? await findObstacle(url, send) : undefined;
  options.signal?.throwIfAborted();
  if (obstacle === 'gone' && !options.again) return await again();
  throw explainFailure(code, { url, obstacle, response, cause });
}

function codeOf({ response, cause, late }: Failure): PressErrorCode {
  if (late) return 'timeout';
  if (response && !response.ok) return 'http';
  if (response && cause === undefined) return 'too-large';
  return (globalThis.navigator?.onLine ?? true) ? 'unreachable' : 'offline';
}

/** Trouble of the moment: of the server's own making, a connection that broke, or a short wait that is asked for. */
function isPassing(code: PressErrorCode, response: Response | undefined): boolean {
  const wait = retryAfter(response);
  if (wait !== undefined && wait > PATIENCE) return false;
  if (code === 'http') return response!.status >= 500 || wait !== undefined;
  return code === 'unreachable' && response !== undefined;
}

/** Waits, unless it is given up. */
async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  let stop = (): void => undefined;
  try {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      stop = () => {
        clearTimeout(timer);
        resolve();
      };
      signal?.addEventListener('abort', stop);
    });
  } finally {
    signal?.removeEventListener('abort', stop);
  }
  signal?.throwIfAborted();
}
