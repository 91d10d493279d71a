import type { Content } from './draw.js';
import type { Looks } from './looks.js';

/** A link of a card, or its content alone where there is no address. */
export function linkView(
  { draw, target }: Looks,
  part: string,
  href: string | undefined,
  ...content: readonly Content[]
): HTMLElement {
  return draw(
    href ? 'a' : 'span',
    { part, href, ...(href && target !== null && { target, rel: relOf(target) }) },
    ...content,
  );
}

/** A page that a link opens beside this one must not get hold of it. */
export function relOf(target: string): string | undefined {
  return target === '_self' ? undefined : 'noopener';
}
