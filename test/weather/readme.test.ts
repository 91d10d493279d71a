import { expect } from '@open-wc/testing';
import { PressQuote } from '../../src/elements/press-quote/press-quote.js';
import { withheldError } from '../../src/load/article-status.js';
import { loadArticle } from '../../src/load/load-article.js';
import { parseArticles } from '../../src/load/parse-articles.js';
import { pickEntry } from '../../src/load/pick-entry.js';
import { inertDocument } from '../../src/model/inert-document.js';
import type { PressErrorCode } from '../../src/model/press-error.js';
import { explainFailure } from '../../src/source/explain-failure.js';
import type { Obstacle } from '../../src/source/find-obstacle.js';
import { inlineScript } from '../elements/sample.js';
import { place } from '../support/place.js';
import { untilEvent } from '../support/until.js';

const SOURCE = 'https://news.example/feed.xml';

const explain = (code: PressErrorCode, obstacle?: Obstacle, response?: Response): Error =>
  explainFailure(code, { url: SOURCE, obstacle, response, cause: undefined });

const thrownBy = async (act: () => unknown): Promise<unknown> => {
  try {
    await act();
  } catch (error) {
    return error;
  }
  return expect.fail('Nothing was thrown.');
};

/** As in Node: there is no parser. */
function withoutDom(): void {
  const parser = Object.getOwnPropertyDescriptor(globalThis, 'DOMParser') as PropertyDescriptor;
  Reflect.deleteProperty(globalThis, 'DOMParser');
  try {
    inertDocument('', 'text/html');
  } finally {
    Object.defineProperty(globalThis, 'DOMParser', parser);
  }
}

/** What the code says in each case of the table, by the way that a card has to it. */
const CASES: readonly (readonly [code: PressErrorCode, say: () => unknown])[] = [
  ['bad-address', () => thrownBy(() => loadArticle('ftp://news.example/feed.xml'))],
  ['offline', () => explain('offline')],
  ['unreachable', () => explain('unreachable', 'unknown')],
  ['unreachable', () => explain('unreachable', undefined, new Response())],
  ['blocked', () => explain('unreachable', 'cors')],
  ['blocked', () => explain('unreachable', 'policy')],
  ['blocked', () => explain('unreachable', 'mixed')],
  ['timeout', () => explain('timeout')],
  ['http', () => explain('http', undefined, new Response(null, { status: 404 }))],
  ['too-large', () => explain('too-large', undefined, new Response())],
  ['unknown-format', () => thrownBy(() => parseArticles('Hello.', { url: SOURCE, contentType: 'text/plain' }))],
  ['unsupported', () => thrownBy(withoutDom)],
  ['malformed', () => thrownBy(() => parseArticles('{"@type":"NewsArticle"', { url: SOURCE }))],
  ['no-article', () => thrownBy(() => pickEntry([{}], 7, SOURCE))],
  ['no-quote', async () => {
    const card = place('press-quote', {}, inlineScript('{"@type":"NewsArticle","headline":"A"}'));
    return (await untilEvent<Event & { readonly error: unknown }>(card, 'press-error')).error;
  }],
  ['withheld', () => withheldError({ creativeWorkStatus: 'Embargoed', paragraphs: [], provenance: { fields: {}, removed: [] } })],
]; // prettier-ignore

/** The rows of the table: a row without a code is of the one before it. */
function rows(readme: string): readonly (readonly [string, string])[] {
  const table = readme.slice(readme.indexOf('| `error.code`')).split('\n\n')[0] ?? '';
  let code = '';
  return table
    .split('\n')
    .slice(2)
    .map((line) => {
      const [, first = '', message = ''] = line.split('|').map((cell) => cell.trim());
      code = first.replaceAll('`', '') || code;
      return [code, message];
    });
}

describe('the table of errors in the README', () => {
  before(() => {
    if (!customElements.get('press-quote')) customElements.define('press-quote', PressQuote);
  });

  it('says what the code says, in every case and in no other', async () => {
    const said: [string, string][] = [];
    for (const [code, say] of CASES) {
      const error = (await say()) as Error & { readonly code?: string };
      expect(error.code, error.message).to.equal(code);
      said.push([code, error.message]);
    }
    expect(rows(await (await fetch('/README.md')).text())).to.deep.equal(said);
  });
});
