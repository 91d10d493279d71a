import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { PressErrorCode } from '../../src/model/press-error.js';
import { elsewhere, elsewhereAnew, resetRequests, seenRequests } from '../support/other-origin.js';
import { place } from '../support/place.js';
import { until } from '../support/until.js';
import { watchPage } from './watch-page.js';

/** What a card makes of a fault: the article, or an error with its code, and words of its sentence. */
type Row = readonly [fault: string, outcome: 'ready' | PressErrorCode, says?: RegExp, status?: number];

/** Every fault of `faults.mjs`. */
const ROWS: readonly Row[] = [
  ['no-content', 'no-article', /empty document/],
  ['reset-content', 'no-article', /empty document/],
  ['partial-content', 'malformed', /broken/],
  ['multiple-choices', 'http', /no article/, 300],
  ['not-modified', 'http', /no article/, 304],
  ['bad-request', 'http', /Check the address/, 400],
  ['unauthorized', 'http', /login/, 401],
  ['payment-required', 'http', /payment/, 402],
  ['forbidden', 'http', /refuses/, 403],
  ['not-found', 'http', /Nothing is there/, 404],
  ['not-found-article', 'http', /Nothing is there/, 404],
  ['gone', 'http', /taken it away/, 410],
  ['uri-too-long', 'http', /Check the address/, 414],
  ['too-many-requests', 'http', /too often/, 429],
  ['too-many-for-a-minute', 'http', /in 60 seconds/, 429],
  ['too-many-for-a-moment', 'ready'],
  ['too-many-until-a-date', 'http', /in 86400 seconds/, 429],
  ['legal', 'http', /legal/, 451],
  ['server-error', 'http', /in trouble/, 500],
  ['server-error-once', 'ready'],
  ['bad-gateway', 'http', /in trouble/, 502],
  ['unavailable', 'http', /in 120 seconds/, 503],
  ['unavailable-until-a-date', 'http', /in 86400 seconds/, 503],
  ['gateway-timeout', 'http', /in trouble/, 504],
  ['origin-down', 'http', /in trouble/, 522],

  ['reset', 'unreachable', /No answer/],
  ['reset-once', 'ready'],
  ['cut-chunked', 'unreachable', /in the middle/],
  ['cut-with-length', 'unreachable', /in the middle/],
  ['cut-once', 'ready'],
  ['no-http', 'unreachable', /No answer/],
  ['closed-at-once', 'unreachable', /No answer/],
  ['length-too-long', 'unreachable', /in the middle/],
  ['length-too-short', 'malformed', /broken/],
  ['length-twice', 'unreachable', /No answer/],
  ['bad-chunk', 'unreachable', /in the middle/],
  ['header-flood', 'unreachable', /No answer/],
  ['many-headers', 'ready'],
  ['cookies', 'ready'],
  ['attachment', 'ready'],
  ['early-hints', 'ready'],

  ['gzip-bomb', 'too-large', /5 MB/],
  ['gzip-cut', 'malformed', /broken/],
  ['gzip-none', 'unreachable', /in the middle/],
  ['gzip-twice', 'ready'],
  ['packing-unknown', 'ready'],

  ['redirect-loop', 'unreachable', /No answer/],
  ['redirect-chain', 'unreachable', /No answer/],
  ['redirect-nowhere', 'http', /no article/, 302],
  ['redirect-home', 'ready'],
  ['redirect-to-data', 'unreachable', /No answer/],
  ['redirect-to-script', 'unreachable', /No answer/],
  ['redirect-to-ftp', 'unreachable', /No answer/],
  ['redirect-without-cors', 'blocked', /inline JSON-LD.*presscards\/ssr.*proxy.*Access-Control-Allow-Origin/],
  ['redirect-to-login', 'no-article', /asks for a login/],

  ['no-cors', 'blocked', /inline JSON-LD.*presscards\/ssr.*proxy.*Access-Control-Allow-Origin/],
  ['cors-for-another', 'blocked', /Access-Control-Allow-Origin/],
  ['cors-twice', 'blocked', /Access-Control-Allow-Origin/],
  ['cors-null', 'blocked', /Access-Control-Allow-Origin/],
  ['error-without-cors', 'blocked', /Access-Control-Allow-Origin/],

  ['article', 'ready'],
  ['empty', 'no-article', /empty document/],
  ['blank', 'no-article', /empty document/],
  ['mark-alone', 'no-article', /empty document/],
  ['fifty-megabytes', 'too-large', /5 MB/],
  ['endless', 'too-large', /5 MB/],
  ['deep-json', 'unknown-format', /no format/],
  ['deep-json-ld', 'ready'],
  ['deep-json-objects', 'no-article', /neither headline nor text/],
  ['deep-xml', 'unknown-format', /no format/],
  ['deep-feed', 'malformed', /too deep/],
  ['deep-page', 'malformed', /too deep/],
  ['long-feed', 'ready'],

  ['type-html', 'ready'],
  ['type-picture', 'ready'],
  ['type-none', 'ready'],
  ['type-nonsense', 'ready'],
  ['feed-as-text', 'ready'],
  ['feed-as-html', 'ready'],
  ['bom-json', 'ready'],
  ['bom-twice', 'ready'],
  ['bom-feed', 'ready'],
  ['utf-16', 'ready'],
  ['wrong-charset', 'ready', /Café/],
  ['unknown-charset', 'ready'],
  ['old-charset', 'ready', /Café/],
  ['old-charset-unsaid', 'ready', /Café/],

  ['truncated', 'malformed', /broken/],
  ['trailing-comma', 'malformed', /broken/],
  ['not-a-number', 'malformed', /broken/],
  ['json-lines', 'malformed', /broken/],
  ['json-with-callback', 'unknown-format', /no format/],
  ['json-behind-guard', 'unknown-format', /no format/],
  ['json-behind-warning', 'no-article', /error page: Warning/],
  ['json-null', 'unknown-format', /no format/],
  ['json-text', 'unknown-format', /no format/],
  ['json-list', 'no-article', /empty document/],
  ['json-nulls', 'unknown-format', /no format/],
  ['json-strange', 'unknown-format', /no format/],
  ['wordpress-error', 'unknown-format', /no format/],
  ['article-of-nothing', 'no-article', /neither headline nor text/],
  ['article-of-wrong-types', 'no-article', /neither headline nor text/],
  ['text', 'unknown-format', /no format/],
  ['script', 'unknown-format', /no format/],
  ['picture', 'unknown-format', /no format/],
  ['pdf', 'unknown-format', /no format/],
  ['page-empty', 'no-article', /neither headline nor text/],
  ['page-of-error', 'no-article', /error page: 404 Not Found/],
  ['page-of-php', 'no-article', /error page: Fatal error/],
  ['login-page', 'no-article', /asks for a login/],
  ['challenge-page', 'no-article', /checks who reads it/],
  ['feed-empty', 'no-article', /no (?:entries|article)/],
  ['feed-of-nothing', 'no-article', /no (?:entries|article)/],
  ['feed-of-guids', 'no-article', /neither headline nor text/],
  ['feed-twice', 'ready'],
  ['feed-behind-blank-lines', 'ready'],
  ['feed-behind-junk', 'ready'],
  ['feed-cut', 'ready'],
  ['feed-of-entities', 'ready'],
  ['feed-of-files', 'ready'],
  ['sitemap', 'unknown-format', /no format/],
  ['opml', 'no-article', /neither headline nor text/],
  ['svg', 'unknown-format', /no format/],
];

/** Codes of the addresses that no request is sent for. */
const ADDRESSES: readonly (readonly [title: string, src: string, code: PressErrorCode])[] = [
  ['nothing', '', 'bad-address'],
  ['spaces', '   ', 'bad-address'],
  ['data', 'data:application/ld+json,{"@type":"NewsArticle","headline":"A"}', 'bad-address'],
  ['a blob', 'blob:https://news.example/0b2f', 'bad-address'],
  ['ftp', 'ftp://news.example/a.json', 'bad-address'],
  ['a file', 'file:///etc/hosts', 'bad-address'],
  ['a script', 'javascript:alert(1)', 'bad-address'],
  ['a page of the browser', 'about:blank', 'bad-address'],
  ['mail', 'mailto:desk@news.example', 'bad-address'],
  ['a place on this page', '#article', 'bad-address'],
  ['no host', 'https://', 'bad-address'],
  ['a host that is none', 'https://news<example/', 'bad-address'],
  ['a port that there is not', 'https://news.example:99999/', 'bad-address'],
  ['half an address of IPv6', 'http://[::1/', 'bad-address'],
]; // prettier-ignore

describe('a card and a source on a bad day', () => {
  const page = watchPage();

  it('knows every fault there is', async () => {
    const names = (await (await fetch(elsewhere('/__fault/'))).json()) as string[];
    expect(ROWS.map(([fault]) => fault)).to.deep.equal(names);
  });

  for (const tag of ['press-headline', 'press-story'] as const) {
    for (const [fault, outcome, says, status] of ROWS) {
      it(`${tag}, ${fault}: ${outcome}`, async () => {
        const card = place(tag, { src: elsewhereAnew(`/__fault/${fault}?${tag}`) }, '<a href="/own">Our own words</a>');
        await until(() => card.state === 'ready' || card.state === 'error', 'the card was drawn');
        await card.updateComplete;
        const seen = card.shadowRoot?.textContent ?? '';
        expect(card.error?.code ?? card.state, card.error?.message).to.equal(outcome);
        expect(card.error?.status).to.equal(status);
        expect(card.error?.message ?? seen).to.match(says ?? /ferry/);
        expect(card.shadowRoot?.querySelector('[part~=card]'), 'never an empty box').to.not.equal(null);
        if (card.error) {
          expect(card.shadowRoot?.querySelector('slot'), 'the fallback').to.not.equal(null);
          expect(card.shadowRoot?.querySelector('a')?.href, 'the way to the source').to.contain(`/__fault/${fault}`);
          expect(seen, 'nothing of what is told the author').to.not.contain(card.error.message.slice(0, 30));
        }
        expect(page.uncaught).to.deep.equal([]);
      });
    }
  }

  for (const [title, src, code] of ADDRESSES) {
    it(`with ${title} as its address: ${code}, and nobody is asked`, async () => {
      await resetRequests();
      const card = place('press-headline', { src });
      await until(() => card.state === 'error', 'the card was drawn');
      expect(card.error?.code).to.equal(code);
      expect(card.shadowRoot?.querySelector('[part~=card] a')).to.equal(null);
      expect(await seenRequests()).to.deep.equal([]);
      expect(page.uncaught).to.deep.equal([]);
    });
  }

  for (const [title, change] of [
    ['spaces around it', (src: string) => `  ${src}\n`],
    ['spaces in it', (src: string) => `${src}?a b`],
    ['a name and a password', (src: string) => src.replace('://', '://reader:secret@')],
    ['a place in it', (src: string) => `${src}#comments`],
    ['percent signs that stand for nothing', (src: string) => `${src}?100%&%zz`],
    ['letters of the world', (src: string) => `${src}?гавань=ü`],
    ['two thousand letters', (src: string) => `${src}?${'x'.repeat(2000)}`],
  ] as const) {
    it(`with an address with ${title}: ready`, async () => {
      const card = place('press-headline', { src: change(elsewhereAnew('/__fault/article')) });
      await until(() => card.state === 'ready' || card.state === 'error', 'the card was drawn');
      expect(card.error?.message ?? card.state).to.equal('ready');
      expect(page.uncaught).to.deep.equal([]);
    });
  }

  for (const [title, entry] of [
    ['past the end', '7'],
    ['past all numbers', '99999999999999999999'],
    ['below zero', '-1'],
    ['of another name', 'https://news.example/other'],
  ] as const) {
    it(`and an entry ${title}: no-article`, async () => {
      const card = place('press-headline', { src: elsewhereAnew('/__fault/feed-twice'), entry });
      await until(() => card.state === 'error', 'the card was drawn');
      expect(card.error?.code).to.equal('no-article');
      expect(card.error?.message).to.contain('entry').and.contain(entry);
    });
  }
});
