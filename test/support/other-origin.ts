import { otherOrigin } from 'virtual:other-origin';

export { otherOrigin };

/** A request as the other origin saw it. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** `open` while it is being answered, `abandoned` when the client left first. */
  readonly outcome: 'open' | 'answered' | 'abandoned';
}

/** The address on the other origin: `elsewhere('/demo/articles/story.json')`. */
export function elsewhere(path: string): string {
  return otherOrigin + path;
}

let hosts = 0;

/**
 * The same by a host name that no test had before, for what a page remembers of an origin: browsers
 * keep every name under `localhost` on this machine.
 *
 * @see https://w3c.github.io/webappsec-secure-contexts/#localhost
 */
export function elsewhereAnew(path: string): string {
  return otherOrigin.replace('127.0.0.1', `newsroom-${(hosts += 1)}.localhost`) + path;
}

/** What was asked of the other origin since the last reset, preflights (`OPTIONS`) among it. */
export async function seenRequests(): Promise<SeenRequest[]> {
  return read('/__requests');
}

/** Forgets the requests seen so far; gives them one last time. */
export async function resetRequests(): Promise<SeenRequest[]> {
  return read('/__reset');
}

async function read(path: string): Promise<SeenRequest[]> {
  const response = await realFetch(elsewhere(path));
  return (await response.json()) as SeenRequest[];
}

/** Taken before a fetch table can stand in its place. */
const realFetch = globalThis.fetch.bind(globalThis);
