import { PressOpenEvent } from './press-events.js';

/**
 * Tells the page before a link inside a card's shadow root is followed, in whatever way: click,
 * Enter, middle or modified click. The page may cancel.
 *
 * Links of the fallback belong to the page and are not told.
 */
export function followLink(event: Event, card: Element): void {
  // `auxclick` is also sent for the right button, which opens a menu and no link.
  if ((event as MouseEvent).button > 1) return;
  const link = event
    .composedPath()
    .find(
      (node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && node.getRootNode() === card.shadowRoot,
    );
  if (link?.href && !card.dispatchEvent(new PressOpenEvent(link.href))) event.preventDefault();
}
