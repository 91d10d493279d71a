import { expect } from '@open-wc/testing';
import type { PressCard } from '../../src/elements/press-card.js';
import { fetchTable } from '../support/fetch-table.js';
import { until } from '../support/until.js';

const CARDS = [
  ['press-headline', ''],
  ['press-headline', 'stack'],
  ['press-headline', 'row'],
  ['press-headline', 'text'],
  ['press-headline', 'cover'],
  ['press-story', ''],
  ['press-quote', ''],
  ['press-quote', 'pull'],
] as const;

const WIDTHS = [200, 320, 640, 1024];

/** A card whose source never answers, so that it stays as its skeleton. */
function cardOf(tag: string, layout: string): HTMLElement {
  const card = document.createElement(tag);
  if (layout) card.setAttribute('layout', layout);
  card.setAttribute('src', '/never.json');
  // Or those below the window would be measured by a guess.
  card.style.contentVisibility = 'visible';
  return card;
}

describe('the page’s own sheet', () => {
  it('reserves the box that the skeleton of an empty tag will have', async () => {
    const network = fetchTable({ '/never.json': () => new Promise<Response>(() => undefined) });
    const sheet = document.head.appendChild(document.createElement('link'));
    sheet.rel = 'stylesheet';
    const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve));
    sheet.href = '/src/elements/page.css';
    await loaded;

    const boxes = WIDTHS.flatMap((width) =>
      CARDS.map(([tag, layout]) => {
        const box = document.body.appendChild(document.createElement('div'));
        box.style.width = `${width}px`;
        const card = box.appendChild(cardOf(tag, layout));
        return { name: `${tag} ${layout} ${width}`, box, card: card as PressCard };
      }),
    );
    const heights = (): readonly string[] =>
      boxes.map(({ name, card }) => `${name}: ${Math.round(card.getBoundingClientRect().height)}`);
    const reserved = heights();
    await import('../../src/define/all.js');
    await Promise.all(boxes.map(({ card }) => card.updateComplete));
    // The looks of a cover come with the first of its kind.
    await import('../../src/elements/press-headline/cover.styles.js');
    await new Promise(requestAnimationFrame);

    expect(boxes.every(({ card }) => card.state === 'loading')).to.equal(true);
    expect(heights()).to.deep.equal(reserved);
    // In a line of text there is nothing to reserve, and the line goes on.
    const line = document.body.appendChild(document.createElement('p'));
    const quote = line.appendChild(cardOf('press-quote', 'inline'));
    await until(() => getComputedStyle(quote).display === 'inline', 'an inline quotation stands in its line');

    line.remove();
    for (const { box } of boxes) box.remove();
    sheet.remove();
    network.restore();
  });
});
