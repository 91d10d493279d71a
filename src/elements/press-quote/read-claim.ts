/** Words that the author of the page wants shown and checked. */
export interface Claim {
  /** The words, without the marks around them. */
  readonly text: string;
  /** The address that the author gives for them. */
  readonly cite: string | null;
}

const MARKS = /^[\s"'“”„‟«»‘’‚‹›「」]+|[\s"'“”„‟«»‘’‚‹›「」]+$/g;

/** The claim in a card's light DOM: its first `blockquote` with text, without attribution and marks. */
export function readClaim(card: Element): Claim | undefined {
  const quote = [...card.children].find((child) => child.localName === 'blockquote');
  if (!quote) return undefined;
  const words = quote.cloneNode(true) as Element;
  for (const attribution of words.querySelectorAll('cite, footer')) attribution.remove();
  const text = (words.textContent ?? '').replace(/\s+/g, ' ').replace(MARKS, '');
  return text ? { text, cite: quote.getAttribute('cite') } : undefined;
}
