import type { Content } from './draw.js';
import { directionOf } from './language.js';
import type { Looks } from './looks.js';

/**
 * The box of a card in the one that its queries ask: its surface, and the language and direction of
 * what it holds. Looks are classes of this box, since a card never writes attributes of its own.
 */
export function frameView(
  { draw, appearance, theme }: Looks,
  kind: string,
  language: string | undefined,
  ...content: readonly Content[]
): HTMLElement {
  return draw(
    'section',
    {},
    draw(
      'article',
      { part: 'card', class: `${kind} ${appearance} theme-${theme}`, lang: language, dir: directionOf(language) },
      ...content,
    ),
  );
}
