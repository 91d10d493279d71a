import type { PressCard } from '../../src/elements/press-card.js';
import { until } from './until.js';

/** Every card of a page. */
export const CARDS = 'press-headline, press-story, press-quote';

/** The cards of a box, when they are drawn: all but those whose source never answers. */
export async function cardsAtRest(box: Element): Promise<readonly PressCard[]> {
  const cards = [...box.querySelectorAll<PressCard>(CARDS)];
  await Promise.all(cards.map((card) => card.updateComplete));
  const wanting = cards.filter(({ src }) => !src?.includes('never-answers'));
  await until(() => wanting.every(({ state }) => state !== 'loading'), 'all cards were drawn');
  await Promise.all(cards.map((card) => card.updateComplete));
  return cards;
}
