import type { PressError } from '../model/press-error.js';
import type { SourceArticles } from './parse-source.js';
import type { ReadOptions } from './read-options.js';
import { readSource } from './read-source.js';

/** One request under way or done, and who waits for it. */
interface Flight {
  readonly result: Promise<SourceArticles>;
  readonly controller: AbortController;
  waiting: number;
  /** What is kept of it, in UTF-16 units. */
  size: number;
}

/** What a page keeps at most, in UTF-16 units, and as what each source counts at least: that makes fifty. */
const MOST_KEPT = 10_000_000;
const LEAST = MOST_KEPT / 50;

const flights = new Map<string, Flight>();

/**
 * The articles at an address: one request and one parse for all cards of the page. A failure is
 * forgotten at once, so that the next card asks again, unless the source asked for a time. The request is aborted when nobody waits for
 * it any more.
 *
 * @param from where to send the request: the address itself, or a proxy's
 */
export async function sharedArticles(from: string, { signal, ...how }: ReadOptions): Promise<SourceArticles> {
  signal?.throwIfAborted();
  const flight = (!how.fresh && flights.get(from)) || launch(from, how);
  flight.waiting += 1;
  return await new Promise<SourceArticles>((resolve, reject) => {
    const leave = (): void => {
      flight.waiting -= 1;
      if (flight.waiting === 0) {
        forget(from, flight);
        flight.controller.abort(signal?.reason);
      }
      reject(signal?.reason as Error);
    };
    signal?.addEventListener('abort', leave, { once: true });
    flight.result.then(resolve, reject).finally(() => signal?.removeEventListener('abort', leave));
  });
}

function launch(from: string, how: ReadOptions): Flight {
  const controller = new AbortController();
  const result = readSource(from, { ...how, signal: controller.signal });
  const flight = { result, controller, waiting: 0, size: LEAST };
  flights.delete(from);
  flights.set(from, flight);
  tidy();
  result.then(
    ({ source }) => {
      flight.size = Math.max(LEAST, source.text.length);
      tidy();
    },
    ({ retryAfter }: PressError) => {
      if (retryAfter) setTimeout(() => forget(from, flight), retryAfter * 1000);
      else forget(from, flight);
    },
  );
  return flight;
}

/** The oldest goes first. */
function tidy(): void {
  let kept = 0;
  for (const [from, flight] of [...flights].toReversed()) {
    kept += flight.size;
    if (kept > MOST_KEPT) flights.delete(from);
  }
}

/** Takes the flight off the list, unless a later one to the same address has its place. */
function forget(from: string, flight: Flight): void {
  if (flights.get(from) === flight) flights.delete(from);
}
