/**
 * Why a card has no article to show. The set is closed: a new code is a new minor version.
 *
 * - `bad-address`: `src` is present but empty, or not an http(s) address
 * - `offline`: the browser says it has no network
 * - `unreachable`: no answer came, and nothing says why
 * - `blocked`: the page's policy (CSP) or the source's missing CORS header stands in the way
 * - `timeout`: the source took too long
 * - `http`: the source answered with an error; see `status`
 * - `too-large`: the answer is larger than a card reads
 * - `unknown-format`: the answer is in no format the cards read
 * - `unsupported`: the format cannot be read here, for example HTML without a DOM
 * - `malformed`: the format is known, the document is broken beyond repair
 * - `no-article`: the source has no article, or not the entry that was asked for
 * - `no-quote`: the article has no quotation, or none that fits
 * - `withheld`: the publisher has embargoed or cancelled the article
 */
export type PressErrorCode =
  | 'bad-address'
  | 'offline'
  | 'unreachable'
  | 'blocked'
  | 'timeout'
  | 'http'
  | 'too-large'
  | 'unknown-format'
  | 'unsupported'
  | 'malformed'
  | 'no-article'
  | 'no-quote'
  | 'withheld';

/** What else is known about a failure. */
export interface PressErrorDetails {
  /** The HTTP status, for the code `http`. */
  readonly status?: number | undefined;
  /** For how many seconds the source does not want to be asked again, for the code `http`. */
  readonly retryAfter?: number | undefined;
  /** The error underneath, where there was one. */
  readonly cause?: unknown;
}

/**
 * The one error that presscards reports: `message` says in plain words what happened and what the
 * author of the page can do about it; `code` is for programs.
 */
export class PressError extends Error {
  /** Tells it from other errors where classes of two copies of presscards meet. */
  override readonly name = 'PressError';
  /** Why there is no article to show, for programs. */
  readonly code: PressErrorCode;
  /** The HTTP status that the source answered with, for the code `http` alone. */
  readonly status: number | undefined;
  /** For how many seconds the source does not want to be asked again, where it says so with the code `http`. */
  readonly retryAfter: number | undefined;

  constructor(code: PressErrorCode, message: string, details: PressErrorDetails = {}) {
    super(message, 'cause' in details ? { cause: details.cause } : undefined);
    this.code = code;
    this.status = details.status;
    this.retryAfter = details.retryAfter;
  }
}

/** Any thrown value as a `PressError`, so that nothing a source sends passes a card in another shape. */
export function toPressError(error: unknown): PressError {
  if (error instanceof PressError) return error;
  const words = error instanceof Error ? error.message : 'its text could not be understood';
  // Code that is loaded when it is needed may not come; every engine says so with this word.
  const lack = (globalThis.navigator?.onLine ?? true) ? 'unreachable' : 'offline';
  const code = /module/.test(words) ? lack : 'malformed';
  return new PressError(code, `The article could not be read: ${words}`, { cause: error });
}
