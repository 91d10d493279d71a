/**
 * Why the gateway did not pass a source on. The set is closed: a new code is a new minor version.
 *
 * - `not-found`: the request is for another path than the gateway's
 * - `method`: only GET, HEAD and OPTIONS are answered
 * - `bad-address`: `url` is missing, too long, or not an https address on the default port
 * - `not-allowed`: the host is not on the list, or it is a private address
 * - `redirect`: the source redirects too often or to a place that is not allowed
 * - `source`: the source answered with an error
 * - `not-an-article`: the source is of a media type that no article comes in
 * - `too-large`: the source is larger than the gateway passes on
 * - `timeout`: the source took too long
 * - `unreachable`: no answer came
 * - `busy`: the gateway is waiting for too many sources already
 */
export type GatewayErrorCode =
  | 'not-found'
  | 'method'
  | 'bad-address'
  | 'not-allowed'
  | 'redirect'
  | 'source'
  | 'not-an-article'
  | 'too-large'
  | 'timeout'
  | 'unreachable'
  | 'busy';

/** The status of the answer for each code; `source` passes a 4xx of the source on. */
const STATUS: Readonly<Record<GatewayErrorCode, number>> = {
  'not-found': 404,
  method: 405,
  'bad-address': 400,
  'not-allowed': 403,
  redirect: 502,
  source: 502,
  'not-an-article': 502,
  'too-large': 502,
  timeout: 504,
  unreachable: 502,
  busy: 503,
};

/** A request that is refused, in words for the person who runs the gateway or writes the page. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  readonly code: GatewayErrorCode;
  /** The HTTP status of the gateway's answer. */
  readonly status: number;

  constructor(code: GatewayErrorCode, message: string, status = STATUS[code]) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** What a failed fetch or read means, so that nothing leaves the gateway in another shape. */
export function toGatewayError(error: unknown, host: string): GatewayError {
  if (error instanceof GatewayError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'TimeoutError' || name === 'AbortError') {
    return new GatewayError('timeout', `${host} took too long to answer. Try again later.`);
  }
  return new GatewayError('unreachable', `${host} could not be reached. Check the address, or try again later.`);
}
