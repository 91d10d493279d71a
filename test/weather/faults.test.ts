import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { PressCard } from '../../src/elements/press-card.js';
import type { PressErrorCode } from '../../src/model/press-error.js';
import { hostPage } from '../support/host-page.js';
import { elsewhere, elsewhereAnew, resetRequests, seenRequests } from '../support/other-origin.js';
import { place } from '../support/place.js';
import { until } from '../support/until.js';
import { ROWS } from './fault-rows.js';
import { watchPage } from './watch-page.js';

type Page = Window & typeof globalThis & { readonly uncaught?: readonly string[] };

const FALLBACK = '<a href="/own">Our own words</a>';

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

  for (const [fault, outcome, says, status] of ROWS) {
    const expectFault = async (card: PressCard, uncaught: readonly string[] | undefined): Promise<void> => {
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
      expect(uncaught).to.deep.equal([]);
    };

    it(`press-story, ${fault}: ${outcome}`, async () => {
      const src = elsewhereAnew(`/__fault/${fault}?story`);
      await expectFault(place('press-story', { src }, FALLBACK), page.uncaught);
    });

    it(`press-headline of the built script tag, ${fault}: ${outcome}`, async () => {
      const host: Page = await hostPage('built');
      const src = elsewhereAnew(`/__fault/${fault}?headline`);
      host.document.body.innerHTML = `<press-headline src="${src}">${FALLBACK}</press-headline>`;
      await expectFault(host.document.body.firstElementChild as PressCard, host.uncaught);
    });
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
