const MARKS = /^[\s"'“”„‟«»‘’‚‹›「」]+|[\s"'“”„‟«»‘’‚‹›「」]+$/g;

/**
 * The words of the claim in a card's light DOM: its first `blockquote`, without attribution and the
 * marks around the words. Undefined where there is none, or none with words.
 */
export function readClaim(card: Element): string | undefined {
  const words = quoteIn(card)?.cloneNode(true) as Element | undefined;
  for (const attribution of words?.querySelectorAll('cite, footer') ?? []) attribution.remove();
  return (words?.textContent ?? '').replace(/\s+/g, ' ').replace(MARKS, '') || undefined;
}

/** The address that the author of the page gives for the claim, or null. */
export function readCite(card: Element): string | null {
  return quoteIn(card)?.getAttribute('cite') ?? null;
}

function quoteIn(card: Element): Element | undefined {
  return [...card.children].find(({ localName }) => localName === 'blockquote');
}
