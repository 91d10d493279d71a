import { expect } from '@open-wc/testing';
import Color from 'colorjs.io';
import '../../src/define/all.js';
import type { PressCard } from '../../src/elements/press-card.js';
import { articles } from '../../stories/articles.js';
import { cardsAtRest } from '../support/cards-at-rest.js';

/** WCAG 2.2, 1.4.3: text that is not large. */
const LEAST = 4.5;

const THEMES = ['none', 'newspaper', 'magazine', 'plain'];
const SCHEMES = ['light', 'dark'];
const APPEARANCES = ['outlined', 'filled'];

/** Brand colours as they come, many of them too light or too dark for text, and how the recipe makes them readable. */
const BRANDS = ['#ffcc00', '#ff5a1f', '#e4002b', '#ff2e88', '#7a1fa2', '#2b00ff', '#0090ff', '#00c2b2', '#37c837'];
const readable = (brand: string): string =>
  `light-dark(oklch(from ${brand} min(l, 0.5) c h), oklch(from ${brand} max(l, 0.75) c h))`;

/** Every kind of text that a card shows, by part, or by the private colour of a verdict. */
const TEXTS = '[part]:not([part=card], [part=picture], [part=body]), [part=body] p, [part=body] a';
const VERDICTS = ['--_good', '--_warn', '--_bad'];

async function themeSheet(theme: string): Promise<string> {
  return theme === 'none' ? '' : (await fetch(`/src/themes/${theme}.css`)).text();
}

/** The cards, drawn in a scheme and an appearance, with tokens set on the page. */
async function drawCards(box: HTMLElement, scheme: string, appearance: string): Promise<readonly PressCard[]> {
  box.style.colorScheme = scheme;
  const cards = ['press-headline', 'press-story', 'press-quote'].map((tag) => {
    const card = document.createElement(tag) as PressCard;
    Object.assign(card, { article: articles.harbour, appearance });
    return card;
  });
  box.replaceChildren(...cards);
  return cardsAtRest(box);
}

/** Texts whose colour is too near to the card's, in words. */
function faintTexts(card: PressCard): string[] {
  const frame = card.shadowRoot?.querySelector<HTMLElement>('[part=card]');
  if (!frame) return [`${card.localName} is not drawn`];
  const ground = new Color(getComputedStyle(frame).backgroundColor);
  const probes = card.localName === 'press-quote' ? VERDICTS.map((name) => probe(frame, name)) : [];
  const texts = [...frame.querySelectorAll<HTMLElement>(TEXTS), ...probes];
  return texts.flatMap((text) => {
    const contrast = new Color(getComputedStyle(text).color).contrastWCAG21(ground);
    return contrast >= LEAST ? [] : [`${card.localName} ${text.getAttribute('part') ?? text.title}: ${contrast}`];
  });
}

function probe(frame: HTMLElement, name: string): HTMLElement {
  const made = document.createElement('i');
  made.title = name;
  made.style.color = `var(${name})`;
  return frame.appendChild(made);
}

describe('contrast', () => {
  const sheet = document.createElement('style');
  const box = document.createElement('main');
  before(() => {
    document.head.append(sheet);
    document.body.append(box);
  });
  after(() => {
    sheet.remove();
    box.remove();
  });

  for (const theme of THEMES) {
    for (const scheme of SCHEMES) {
      for (const appearance of APPEARANCES) {
        it(`is enough in the theme ${theme}, ${scheme}, ${appearance}`, async () => {
          sheet.textContent = await themeSheet(theme);
          const cards = await drawCards(box, scheme, appearance);
          expect(cards.flatMap(faintTexts)).to.deep.equal([]);
        });
      }
    }
  }

  for (const brand of BRANDS) {
    it(`is enough with the brand colour ${brand} by the recipe`, async () => {
      sheet.textContent = `:root { --press-accent: ${readable(brand)}; }`;
      for (const scheme of SCHEMES) {
        for (const appearance of APPEARANCES) {
          const cards = await drawCards(box, scheme, appearance);
          expect(cards.flatMap(faintTexts), `${scheme}, ${appearance}`).to.deep.equal([]);
        }
      }
    });
  }

  it('is found wanting where it is', async () => {
    sheet.textContent = ':root { --press-accent: #ffcc00; }';
    const cards = await drawCards(box, 'light', 'outlined');
    expect(cards.flatMap(faintTexts).join()).to.match(/press-headline section: 1\.\d/);
  });
});
