import type { Source } from '../model/source.js';

/** How a source is asked for. */
export interface FetchOptions {
  readonly signal?: AbortSignal | undefined;
  /** `low` is for what no reader waits for. Default: the browser's. */
  readonly priority?: RequestPriority | undefined;
  /** Past the browser's cache. Default `false`. */
  readonly fresh?: number | boolean | undefined;
  /** This is the second attempt, and the last one. Default `false`. */
  readonly again?: boolean | undefined;
}

/** Sends a request as every request of presscards is sent. Only `fetch-source` can make one. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

/** Fetches a source: `fetchSource`, for code that it loads itself. */
export type FetchSource = (url: string, options: FetchOptions) => Promise<Source>;

/** What is known of a request that gave no source. */
export interface Failure {
  readonly url: string;
  readonly options: FetchOptions;
  /** The head of the answer, if that came. */
  readonly response: Response | undefined;
  /** What the browser threw. Nothing was thrown where the answer was an error, or too large. */
  readonly cause: unknown;
  /** A limit of time has ended the request. */
  readonly late: boolean;
}
