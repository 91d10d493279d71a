/** The three tags. */
export const CARD_TAGS = ['press-headline', 'press-story', 'press-quote'] as const;
export type CardTag = (typeof CARD_TAGS)[number];

/** One of the three elements, once it is defined. */
export type Card = HTMLElementTagNameMap[CardTag];

/** A card as a page would write it: drawn in the preview and printed in the snippet from one value. */
export interface CardMarkup {
  readonly tag: CardTag;
  /** Attributes in their order; an empty value is a boolean one. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Words to be shown and checked, in a `blockquote`. */
  readonly claim?: string | undefined;
  /** The article inside the page, as JSON-LD. */
  readonly inline?: object | undefined;
  /** What stands there until the card is ready, and again when it fails. */
  readonly fallback?: { readonly href: string; readonly text: string } | undefined;
}

/** The element, made by the document it is for. */
export function cardElement(page: Document, { tag, attributes, claim, inline, fallback }: CardMarkup): HTMLElement {
  const card = page.createElement(tag);
  for (const [name, value] of attributes) card.setAttribute(name, value);
  if (inline) {
    const script = page.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = jsonText(inline);
    card.append(script);
  }
  if (claim) {
    const words = page.createElement('blockquote');
    words.textContent = claim;
    card.append(words);
  }
  if (fallback) {
    const link = page.createElement('a');
    link.href = fallback.href;
    link.textContent = fallback.text;
    card.append(link);
  }
  return card;
}

/** The markup that makes that element. */
export function cardHtml({ tag, attributes, claim, inline, fallback }: CardMarkup): string {
  const given = attributes.map(([name, value]) => (value === '' ? name : `${name}="${escapeHtml(value)}"`));
  const oneLine = [`<${tag}`, ...given].join(' ');
  const open = oneLine.length <= 100 ? `${oneLine}>` : `<${tag}\n  ${given.join('\n  ')}\n>`;
  const content = [
    inline && `<script type="application/ld+json">\n${indent(jsonText(inline))}\n</script>`,
    claim && `<blockquote>${escapeHtml(claim)}</blockquote>`,
    fallback && `<a href="${escapeHtml(fallback.href)}">${escapeHtml(fallback.text)}</a>`,
  ].filter(Boolean);
  if (content.length === 0) return `${open}</${tag}>`;
  return `${open}\n${indent(content.join('\n'))}\n</${tag}>`;
}

/** JSON that can stand inside a script element: no `</script`, no `<!--`. */
function jsonText(value: object): string {
  return JSON.stringify(value, null, 2).replaceAll('<', '\\u003c');
}

/** Text as it stands in markup or in a double-quoted attribute. */
export function escapeHtml(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => names[character] ?? character);
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
