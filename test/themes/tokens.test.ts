import { expect } from '@open-wc/testing';
import Color from 'colorjs.io';
import '../../src/define/press-quote.js';
import type { PressCard } from '../../src/elements/press-card.js';
import { articles } from '../../stories/articles.js';
import { cardsAtRest } from '../support/cards-at-rest.js';

type Colours = Readonly<Record<string, { readonly $value?: { readonly hex: string } }>>;

describe('tokens.json', () => {
  for (const scheme of ['light', 'dark']) {
    it(`has the colours that cards have on a ${scheme} page`, async () => {
      const tokens = (await (await fetch('/src/themes/tokens.json')).json()) as Readonly<Record<string, Colours>>;
      const box = document.body.appendChild(document.createElement('main'));
      box.style.colorScheme = scheme;
      const card = document.createElement('press-quote') as PressCard;
      card.article = articles.harbour;
      box.append(card);
      await cardsAtRest(box);
      const probe = document.createElement('i');
      card.shadowRoot?.querySelector('[part=card]')?.append(probe);

      const colours = Object.entries(tokens[scheme] ?? {}).flatMap(([name, { $value }]) =>
        $value ? [[name, $value.hex] as const] : [],
      );
      expect(colours).to.have.length.above(8);
      for (const [name, hex] of colours) {
        probe.style.color = `var(--_${name})`;
        expect(
          new Color(getComputedStyle(probe).color).to('srgb').toString({ format: 'hex', collapse: false }),
          name,
        ).to.equal(hex);
      }
      box.remove();
    });
  }
});
