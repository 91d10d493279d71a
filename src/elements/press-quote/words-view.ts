import type { Difference } from '../../model/quotation.js';
import type { Content } from '../draw.js';
import type { Looks } from '../looks.js';

/** The words of a quotation; what differs from the source is marked for the eye and said for the ear. */
export function wordsView(differences: readonly Difference[], { draw, words }: Looks): readonly Content[] {
  const hidden = (text: string): HTMLElement => draw('span', { class: 'hidden' }, text);
  return differences.flatMap(({ kind, text }, index) => [
    // A stop stands at its word.
    index > 0 && !/^[.,;:!?…]/.test(text) ? ' ' : undefined,
    kind === 'same'
      ? text
      : kind === 'removed'
        ? draw('del', {}, hidden(`[${words?.inSource} `), text, hidden(']'))
        : draw('ins', {}, hidden(`[${words?.here} `), text, hidden(']')),
  ]);
}
