import type { CSSResultGroup } from '@lit/reactive-element';
import { CARDS, type CardTag } from './server-cards.js';

const texts = new Map<CardTag, string>();

/** The one constant style of a kind of card: the same for every article and every attribute. */
export function cardStyle(tag: CardTag): string {
  let text = texts.get(tag);
  if (text === undefined) {
    const { element, rare } = CARDS[tag];
    text = [flatten(element.styles), ...rare.map(({ styles, host }) => scoped(styles.cssText, host))]
      .join('\n')
      .replace(/\/\*.*?\*\//gs, '')
      // With it, the first layout takes a card for its placeholder, and then moves what is below. Cards that are
      // in place remember their size, so that nothing moves when their own sheet says it.
      .replace(/content-visibility: auto;/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    texts.set(tag, text);
  }
  return text;
}

function flatten(styles: CSSResultGroup): string {
  if (Array.isArray(styles)) return styles.map(flatten).join('\n');
  return 'cssText' in styles ? styles.cssText : '';
}

/** A rare sheet stands beside all others here, so that what it says of the host is said of some hosts only. */
function scoped(text: string, host: string | undefined): string {
  return host ? text.replaceAll(/:host(?!\()/g, `:host(${host})`) : text;
}

/**
 * What a Content-Security-Policy names to allow the style of a kind of card: `'sha256-…'`, quotes
 * included, for its `style-src`. It changes with the version of presscards and with nothing else.
 */
export async function styleHash(tag: CardTag): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(cardStyle(tag)));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
