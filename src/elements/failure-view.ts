import { publisherOf } from './article-place.js';
import { fillIn } from '../locales/fill-in.js';
import { frameView } from './frame-view.js';
import { linkView } from './link-view.js';
import type { Looks } from './looks.js';

/** What stands under the fallback of a card that has no article: a quiet line with the way to the source. */
export function failureView(looks: Looks): HTMLElement {
  const { draw, address, words } = looks;
  const publisher = publisherOf({}, looks);
  return frameView(
    looks,
    'failed',
    undefined,
    draw(
      'p',
      { part: 'notice' },
      words && `${words.unavailable} `,
      publisher && linkView(looks, 'link', address, words ? fillIn(words.readSource, publisher) : publisher),
    ),
  );
}
