import type { SourceArticles } from './parse-source.js';
import type { ReadOptions } from './read-options.js';
import { readSource } from './read-source.js';

/** One request under way or done, and who waits for it. */
interface Flight {
  readonly result: Promise<SourceArticles>;
  readonly controller: AbortController;
  waiting: number;
}

/** Sources that a page keeps at most; the oldest goes first. */
const MOST_SOURCES = 50;

const flights = new Map<string, Flight>();

/**
 * The articles at an address: one request and one parse for all cards of the page. A failure is
 * forgotten at once, so that the next card asks again. The request is aborted when nobody waits for
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
  const flight = { result, controller, waiting: 0 };
  flights.delete(from);
  flights.set(from, flight);
  const [oldest] = flights.keys();
  if (oldest && flights.size > MOST_SOURCES) flights.delete(oldest);
  result.catch(() => forget(from, flight));
  return flight;
}

/** Takes the flight off the list, unless a later one to the same address has its place. */
function forget(from: string, flight: Flight): void {
  if (flights.get(from) === flight) flights.delete(from);
}
