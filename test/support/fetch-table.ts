/** What a source answers: a response, or a function that makes one, now or when a promise settles. */
export type Answer = Response | ((request: Request) => Response | Promise<Response>);

/** A request that was made while the table stood in for the network. */
export interface Call {
  readonly url: string;
  readonly headers: Headers;
  readonly signal: AbortSignal;
  /** Method, credentials, referrer policy and the rest. */
  readonly request: Request;
}

export interface FetchTable {
  /** Every request, in order, those not in the table too. */
  readonly calls: readonly Call[];
  /** Adds or replaces answers. */
  set(table: Readonly<Record<string, Answer>>): void;
  /** Gives the real network back. */
  restore(): void;
}

/**
 * Puts a table in the place of the network. A key is a whole URL, or a path with its query, which
 * then stands for that path on any host. A request that is not in the table fails with an error that
 * names it, and says so in the console too, because a card rightly turns errors into a quiet note.
 */
export function fetchTable(table: Readonly<Record<string, Answer>>): FetchTable {
  const real = globalThis.fetch;
  const calls: Call[] = [];
  const answers = new Map(Object.entries(table));

  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    // The caller's own signal where there is one: a Request only ever holds a follower of it.
    const signal = init?.signal ?? request.signal;
    // What is aborted before it starts never reaches a network.
    if (!signal.aborted) calls.push({ url: request.url, headers: request.headers, signal, request });
    return unlessAborted(signal, () => answer(request, answers));
  };

  return {
    calls,
    set: (more) => Object.entries(more).forEach(([key, value]) => answers.set(key, value)),
    restore: () => {
      globalThis.fetch = real;
    },
  };
}

async function answer(request: Request, answers: Map<string, Answer>): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const found = answers.get(request.url) ?? answers.get(pathname + search);
  if (!found) throw notInTable(request, answers);
  const response = typeof found === 'function' ? await found(request) : found.clone();
  return at(request.url, response);
}

/** Only the network gives a response its address, and readers of relative links need it. */
function at(url: string, response: Response): Response {
  return response.url ? response : Object.defineProperty(response, 'url', { value: url });
}

/** As fetch does: an abort rejects at once, whatever the answer is waiting for. */
function unlessAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(signal.reason as Error);
    if (signal.aborted) return leave();
    signal.addEventListener('abort', leave, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', leave));
  });
}

function notInTable(request: Request, answers: Map<string, Answer>): Error {
  const known = [...answers.keys()].join(', ') || 'nothing';
  const message = `${request.method} ${request.url} is not in the fetch table, which has ${known}`;
  console.error(message);
  return new Error(message);
}
