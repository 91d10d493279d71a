import { PressError, type PressErrorCode } from '../model/press-error.js';
import type { Obstacle } from './find-obstacle.js';
import { retryAfter } from './retry-after.js';
import { Address } from '../model/safe-url.js';

/** What is known beside the code. */
interface Circumstances {
  readonly url: string;
  readonly obstacle: Obstacle | undefined;
  readonly response: Response | undefined;
  readonly cause: unknown;
}

/** The error of a failure, with what happened and what the author of the page can do about it. */
export function explainFailure(code: PressErrorCode, circumstances: Circumstances): PressError {
  const { obstacle, response, cause } = circumstances;
  const blocked = obstacle === 'policy' || obstacle === 'mixed' || obstacle === 'cors';
  return new PressError(blocked ? 'blocked' : code, sentence(code, circumstances), {
    ...(code === 'http' && { status: response?.status, retryAfter: retryAfter(response) }),
    ...(cause !== undefined && { cause }),
  });
}

function sentence(code: PressErrorCode, { url, obstacle, response }: Circumstances): string {
  const { origin, host } = new Address(url);
  switch (code) {
    case 'offline':
      return 'There is no network. The card loads by itself when it is back.';
    case 'timeout':
      return `${host} took too long: 10 seconds without a byte, or 20 seconds in all. Try again later, or ask the publisher.`;
    case 'too-large':
      return `${host} sent more than 5 MB. Use the address of one article, or of a shorter feed.`;
    case 'http':
      return refusal(response, url);
    default:
  }
  switch (obstacle) {
    case 'policy':
      return `This page's Content-Security-Policy does not let it read ${host}. Add ${origin} to its connect-src.`;
    case 'mixed':
      return `This page is on https, so that the browser does not let it read ${origin}. Use an https address in src.`;
    case 'cors':
      return (
        `${host} does not allow other pages to read ${url} (CORS). What helps, the best first: ` +
        '1. give the article as inline JSON-LD, a script of type application/ld+json inside the card; ' +
        '2. render the card when the page is built, with presscards/ssr; ' +
        '3. name a proxy of your own in the attribute proxy, such as presscards/gateway; ' +
        '4. ask the publisher to send the header Access-Control-Allow-Origin: *'
      );
    default:
      return response
        ? `The connection to ${host} broke in the middle of the answer. Try again later, or ask the publisher.`
        : `No answer came from ${host}. Check the address in src, or try again later: ${url}`;
  }
}

/** What a status says, and to whom. */
const ADVICE: Readonly<Record<number, string>> = {
  401: 'It asks for a login, which a card cannot give. Use a public address.',
  402: 'It asks for payment, which a card cannot give. Use a public address.',
  403: 'It refuses readers like this page. Use a public address, or ask the publisher.',
  404: 'Nothing is there. Check the address in src.',
  407: 'A proxy asks for a login, which a card cannot give.',
  410: 'The publisher has taken it away. Remove the card.',
  429: 'It was asked too often. Use loading="lazy", fewer sources, or a proxy that remembers.',
  451: 'It may not be shown for legal reasons. Remove the card.',
};

function refusal(response: Response | undefined, url: string): string {
  const status = response?.status ?? 0;
  const wait = retryAfter(response);
  const general =
    status >= 500
      ? 'The server of the publisher is in trouble. Try again later.'
      : 'That is no article. Check the address in src.';
  const when = !wait ? '' : ` It wants to be asked again in ${wait} seconds.`;
  return `The source answered with ${status}. ${ADVICE[status] ?? general}${when} Source: ${url}`;
}
