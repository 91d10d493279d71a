/**
 * What the other origin answers under `/__...`: the sources of a bad day, one
 * per line of the table. Each takes the response, the URL and the request.
 */
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerFault } from '../weather/faults.mjs';

const PLAIN = { 'content-type': 'text/plain; charset=utf-8' };
const CHUNK = Buffer.alloc(64 * 1024, ' ');

/** A name that ends in a slash is the beginning of a path. */
export const answers = {
  /** `/__fault/<name>`, see `test/weather/faults.mjs`. */
  '/__fault/': answerFault,

  /** `/__status/404`, with any header as a query field: `?retry-after=1`. */
  '/__status/': (response, url) => {
    response.writeHead(Number(rest(url, '/__status/')), {
      ...PLAIN,
      ...Object.fromEntries(url.searchParams),
    });
    response.end('An answer made for a test.');
  },

  /** Never answers; ends when the client leaves or the server closes. */
  '/__hang': () => {},

  /** Sends the head and a first byte, then a byte now and then, for ever. */
  '/__drip': async (response) => {
    response.writeHead(200, PLAIN);
    while (!response.closed && response.writable) {
      response.write(' ');
      await sleep(100, undefined, { ref: false });
    }
  },

  /** `/__big?bytes=N`: so many spaces, without a length, as fast as the client reads; `&status=404` */
  '/__big': (response, url) => {
    response.writeHead(Number(url.searchParams.get('status') ?? 200), {
      'content-type': url.searchParams.get('type') ?? PLAIN['content-type'],
    });
    // A client that leaves early is the point of some tests, not an error.
    return pipeline(spaces(Number(url.searchParams.get('bytes'))), response).catch(() => {});
  },

  /** Promises more than it sends, then breaks the connection. */
  '/__cut': (response) => {
    response.writeHead(200, { ...PLAIN, 'content-length': '1000' });
    response.write('{"cut":', () => response.destroy());
  },

  '/__redirect-loop': (response) => redirect(response, '/__redirect-loop'),

  /** `/__redirect?to=/demo/article.json` */
  '/__redirect': (response, url) => redirect(response, url.searchParams.get('to') ?? '/'),

  /** The headers of the request, as JSON. */
  '/__headers': (response, _url, request) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(request.headers));
  },
};

/** The answer whose name the path is or begins with. */
export function answerFor(pathname) {
  const name = Object.keys(answers).find((key) => pathname === key || (key.endsWith('/') && pathname.startsWith(key)));
  return answers[name];
}

function rest(url, name) {
  return url.pathname.slice(name.length);
}

function redirect(response, location) {
  response.writeHead(302, { location });
  response.end();
}

function* spaces(bytes) {
  for (let left = bytes; left > 0; left -= CHUNK.length) yield CHUNK.subarray(0, left);
}
