import { expect } from '@open-wc/testing';
import type { PressErrorCode } from '../../src/model/press-error.js';
import { explainFailure } from '../../src/source/explain-failure.js';
import type { Obstacle } from '../../src/source/find-obstacle.js';

const URL_ASKED = 'https://news.example/feed.xml';
const CAUSE = new TypeError('Failed to fetch');

interface Row {
  readonly title: string;
  readonly code: PressErrorCode;
  readonly obstacle?: Obstacle;
  readonly response?: Response;
  readonly expected: PressErrorCode;
  readonly says: RegExp;
}

const answer = (status: number, headers = {}): Response => new Response(null, { status, headers });

const ROWS: readonly Row[] = [
  { title: 'no network', code: 'offline', expected: 'offline', says: /no network.*by itself/ },
  { title: 'a limit of time', code: 'timeout', expected: 'timeout', says: /news\.example took too long.*10 seconds.*20 seconds/ },
  { title: 'too many bytes', code: 'too-large', response: answer(200), expected: 'too-large', says: /news\.example sent more than 5 MB.*one article/ },
  { title: 'no answer', code: 'unreachable', obstacle: 'unknown', expected: 'unreachable', says: /No answer came from news\.example.*feed\.xml/ },
  { title: 'no answer, twice, though one came between', code: 'unreachable', obstacle: 'gone', expected: 'unreachable', says: /No answer came/ },
  { title: 'half an answer', code: 'unreachable', response: answer(200), expected: 'unreachable', says: /broke in the middle/ },
  { title: "the page's policy", code: 'unreachable', obstacle: 'policy', expected: 'blocked', says: /Content-Security-Policy.*Add https:\/\/news\.example to its connect-src/ },
  { title: 'mixed content', code: 'unreachable', obstacle: 'mixed', expected: 'blocked', says: /Use an https address/ },
  { title: 'no CORS', code: 'unreachable', obstacle: 'cors', expected: 'blocked', says: /news\.example.*1\. .*inline JSON-LD.*2\. .*presscards\/ssr.*3\. .*proxy.*4\. .*Access-Control-Allow-Origin/ },
  { title: 'a redirect without a target', code: 'http', response: answer(304), expected: 'http', says: /304.*no article/ },
  { title: 'a bad request', code: 'http', response: answer(400), expected: 'http', says: /400.*Check the address/ },
  { title: 'a login', code: 'http', response: answer(401), expected: 'http', says: /401.*login/ },
  { title: 'a price', code: 'http', response: answer(402), expected: 'http', says: /402.*payment/ },
  { title: 'a refusal', code: 'http', response: answer(403), expected: 'http', says: /403.*refuses/ },
  { title: 'nothing there', code: 'http', response: answer(404), expected: 'http', says: /404.*Check the address.*feed\.xml/ },
  { title: 'something gone', code: 'http', response: answer(410), expected: 'http', says: /410.*taken it away/ },
  { title: 'too many requests', code: 'http', response: answer(429, { 'retry-after': '60' }), expected: 'http', says: /429.*too often.*in 60 seconds/ },
  { title: 'the law', code: 'http', response: answer(451), expected: 'http', says: /451.*legal/ },
  { title: 'a broken server', code: 'http', response: answer(500), expected: 'http', says: /500.*in trouble.*later/ },
  { title: 'a server at work', code: 'http', response: answer(503, { 'retry-after': '30' }), expected: 'http', says: /503.*in trouble.*in 30 seconds/ },
]; // prettier-ignore

describe('explainFailure', () => {
  for (const { title, code, obstacle, response, expected, says } of ROWS) {
    it(`says of ${title} what happened and what helps`, () => {
      const error = explainFailure(code, { url: URL_ASKED, obstacle, response, cause: CAUSE });
      expect(error.code).to.equal(expected);
      expect(error.message).to.match(says);
      expect(error.message, 'a sentence').to.match(/^[A-Zn].*[.*\w]$/s);
      expect(error.cause).to.equal(CAUSE);
      expect(error.status).to.equal(expected === 'http' ? response?.status : undefined);
    });
  }

  it('carries how long the source wants to be left alone', () => {
    const response = answer(429, { 'retry-after': '60' });
    expect(explainFailure('http', { url: URL_ASKED, obstacle: undefined, response, cause: undefined }).retryAfter).to.equal(60);
  });

  it('has no cause where nothing was thrown', () => {
    const error = explainFailure('http', { url: URL_ASKED, obstacle: undefined, response: answer(404), cause: undefined });
    expect('cause' in error).to.equal(false);
  });
}); // prettier-ignore
