import { fillIn } from '../locales/fill-in.js';
import { publisherOf } from './article-place.js';
import { linkView } from './link-view.js';
import type { Looks } from './looks.js';

/**
 * What a card without its article says, in the frame of one: a quiet line with the way to the source.
 *
 * @param sentence what is said instead of the usual
 */
export function failureView(looks: Looks, frame: HTMLElement, sentence?: string): HTMLElement {
  const { draw, address, words } = looks;
  const publisher = publisherOf({}, looks);
  const said = sentence ?? words?.unavailable;
  frame.firstElementChild?.appendChild(
    draw(
      'p',
      { part: 'notice' },
      said && `${said} `,
      publisher && linkView(looks, 'link', address, words ? fillIn(words.readSource, publisher) : publisher),
    ),
  );
  return frame;
}
