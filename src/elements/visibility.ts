import { PressViewEvent } from './press-events.js';

/** How much of a card, or of the viewport, counts as seen, and for how long in milliseconds. */
const SHARE = 0.5;
const TIME = 1000;

/** Who is told that a card has come near. */
const waiting = new WeakMap<Element, { cameNear(): void }>();

/** Cards that are in view, with what ends the wait, and those that were in view for long enough. */
const inView = new WeakMap<Element, number>();
const seen = new WeakSet<Element>();

let near: IntersectionObserver | undefined;
let view: IntersectionObserver | undefined;

/**
 * Tells once, when the element comes within 600 px of the viewport. One observer serves all cards;
 * where a page has taken it away, every card is near.
 */
export function watchNear(card: Element, whom: { cameNear(): void }): void {
  if (!globalThis.IntersectionObserver) return queueMicrotask(() => whom.cameNear());
  near ??= new IntersectionObserver(
    (entries, observer) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        waiting.get(target)?.cameNear();
      }
    },
    { rootMargin: '600px' },
  );
  waiting.set(card, whom);
  near.observe(card);
}

/** Sends `press-view` once, when half of the card, or half of the viewport filled by it, was visible for a second. */
export function watchView(card: Element): void {
  if (!globalThis.IntersectionObserver) return;
  view ??= new IntersectionObserver(
    (entries, observer) => {
      for (const { target, intersectionRatio, intersectionRect, rootBounds } of entries) {
        if (intersectionRatio >= SHARE || intersectionRect.height >= (rootBounds?.height ?? Infinity) * SHARE) {
          if (inView.has(target)) continue;
          const tell = (): void => {
            observer.unobserve(target);
            seen.add(target);
            target.dispatchEvent(new PressViewEvent());
          };
          inView.set(target, window.setTimeout(tell, TIME));
        } else {
          leave(target);
        }
      }
    },
    { threshold: [0, 0.1, 0.2, 0.3, 0.4, SHARE, 0.75, 1] },
  );
  if (!seen.has(card)) view.observe(card);
}

/** Ends the watches of a card that is taken out of the page. */
export function unwatch(card: Element): void {
  near?.unobserve(card);
  view?.unobserve(card);
  leave(card);
}

function leave(card: Element): void {
  clearTimeout(inView.get(card));
  inView.delete(card);
}
