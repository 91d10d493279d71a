import { expect } from '@open-wc/testing';
import type { PressCard } from '../../src/elements/press-card.js';
import { ATTACKS } from '../sanitize/attacks.js';
import { hostPage } from '../support/host-page.js';
import { elsewhere } from '../support/other-origin.js';
import { until } from '../support/until.js';
import { dangers, unclean } from './invariants.js';

type Page = Window & typeof globalThis & { reports?: string[]; uncaught?: string[]; executions?: string[] };

/** A card on the strict page, which reads its source from the table in the place of the network. */
async function cardOn(page: Page, tag: string, body: string, type = 'application/json'): Promise<PressCard> {
  page.fetch = async () => new page.Response(body, { headers: { 'content-type': type } });
  const card = page.document.createElement(tag) as PressCard;
  card.setAttribute('src', elsewhere(`/source-${(sources += 1)}.json`));
  card.setAttribute('extent', 'full');
  page.document.body.append(card);
  await until(() => card.state === 'ready' || card.state === 'error', 'the card came to an end');
  await card.updateComplete;
  return card;
}
let sources = 0;

const post = (body: string): string =>
  JSON.stringify({ title: { rendered: 'Boats' }, link: 'https://news.example/a', content: { rendered: body } });

async function settled(page: Page): Promise<PressCard[]> {
  const cards = [...page.document.querySelectorAll<PressCard>('press-headline, press-story, press-quote')];
  await until(() => cards.every(({ state }) => state === 'ready' || state === 'error'), 'the cards came to an end');
  return cards;
}

describe('a strict page', () => {
  it('is told nothing of a body with 1,000 style attributes', async () => {
    const page: Page = await hostPage('strict');
    await settled(page);
    const markup = `<style>p { color: red }</style>${'<p style="color: red" onclick="a()">Boats lie in the harbour.</p>'.repeat(1000)}`;
    const card = await cardOn(page, 'press-story', post(markup));
    expect(card.shadowRoot?.querySelectorAll('[part~=body] p')).to.have.length(1000);
    expect(page.reports).to.deep.equal([]);
    expect(page.uncaught).to.deep.equal([]);
  });

  it('is told nothing of a whole page with 1,000 of them, and what its style hides stays hidden', async () => {
    const page: Page = await hostPage('strict');
    await settled(page);
    const style = '<style>p { color: red }</style>';
    const paragraph = '<p style="color: red" onclick="a()">Boats lie in the harbour, and the town waits for snow.</p>';
    const hidden = '<p style="display: none">Nobody reads this line, which the page hides from its readers.</p>';
    const markup = `<!doctype html><html lang="en" style="a" onclick="b()"><head><title>Boats</title>${style}</head><body onload="a()"><article><h1>Boats</h1>${paragraph.repeat(500)}${hidden}${paragraph.repeat(500)}</article></body></html>`;
    const card = await cardOn(page, 'press-story', markup, 'text/html');
    expect(card.state).to.equal('ready');
    expect(card.shadowRoot?.querySelectorAll('[part~=body] p')).to.have.length(1000);
    expect(card.shadowRoot?.textContent).to.not.include('Nobody');
    expect(page.reports).to.deep.equal([]);
    expect(page.uncaught).to.deep.equal([]);
  });

  it('runs nothing of any hostile body, though it may be told of it', async () => {
    const page: Page = await hostPage('strict');
    await settled(page);
    page.executions = [];
    Object.assign(page, { executed: () => page.executions?.push('executed') });
    for (const { attacks } of ATTACKS) {
      for (const { title, payload } of attacks) {
        const card = await cardOn(page, 'press-story', post(`${payload}<p>Boats</p>`));
        expect([...unclean(card), ...dangers(card)], title).to.deep.equal([]);
        card.remove();
      }
    }
    expect(page.executions).to.deep.equal([]);
    expect(page.uncaught).to.deep.equal([]);
  }).timeout(60_000);
});

describe('trusted-types, as the README has it', () => {
  it('presscards alone is enough where no other copy is on the page', async () => {
    const cards = await settled(await hostPage('strict'));
    expect(cards.map(({ state }) => state)).to.deep.equal(['ready', 'ready', 'ready']);
  });

  it("'allow-duplicates' lets a second presscards and another Lit in", async () => {
    const page: Page = await hostPage('safety/duplicates');
    const cards = await settled(page);
    expect(cards.map(({ state, error }) => error?.message ?? state)).to.deep.equal(['ready', 'ready', 'ready']);
    expect(page.reports).to.deep.equal([]);
    expect(page.uncaught).to.deep.equal([]);
    expect(page.document.querySelector('another-lit')?.textContent).to.equal('Drawn by another Lit');
  });
});
