/**
 * Entry of the script tag. It loads the code of a tag when the page has one: at once for an eager
 * card, near the viewport for a lazy one. A page without cards pays for this file alone.
 */

/** Tags that are still to be loaded; each goes when its import has begun. */
const tags: Record<string, () => Promise<unknown>> = {
  'press-headline': () => import('../define/press-headline.js'),
  'press-story': () => import('../define/press-story.js'),
  'press-quote': () => import('../define/press-quote.js'),
};

const SELECTOR = Object.keys(tags).join();

const ignore = (): void => undefined;

/**
 * Loads the code of a card's tag; a failed import is tried once more. A card with an address is going
 * to ask for the code that fetches: that comes beside it, and not behind it.
 */
const load = (card: Element): void => {
  const start = tags[card.localName];
  delete tags[card.localName];
  start?.().catch(start).catch(ignore);
  if (start && card.hasAttribute('src')) import('../elements/article-task.js').catch(ignore);
};

// Pages take observers away: then every card is near, and those that come later are not seen.
const { IntersectionObserver, MutationObserver } = globalThis as Partial<typeof globalThis>;

const near =
  IntersectionObserver &&
  new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near?.unobserve(target);
        load(target);
      }
    },
    { rootMargin: '600px' },
  );

const see = (card: Element): void => {
  if (!tags[card.localName]) return;
  if (near && card.getAttribute('loading') === 'lazy') near.observe(card);
  else load(card);
};

/** Also loads the code of cards inside a shadow root, which the document does not show. */
export const observe = (root: Document | ShadowRoot): void => {
  // Not the document's own: an element called so would stand in for it.
  const methods = Object.getPrototypeOf(root) as ParentNode;
  const look = (): void => methods.querySelectorAll.call(root, SELECTOR).forEach(see);
  if (MutationObserver) new MutationObserver(look).observe(root, { childList: true, subtree: true });
  look();
};

observe(document);
