import { cardElement, type Card, type CardMarkup } from '../site/card-markup.js';
import type { Surface } from './state.js';

/** What is to be seen. */
export interface Shown {
  readonly card: CardMarkup;
  readonly tokens: readonly (readonly [name: string, value: string])[];
  readonly surface: Surface;
}

const COLUMN = '.place[data-width="400"] > .card';

/** Parts of a card whose change needs a new element; the rest is set on the one that stands there. */
const contentOf = ({ tag, claim, inline, fallback }: CardMarkup): string =>
  JSON.stringify([tag, claim, inline, fallback]);

/**
 * The page in a frame that shows the card: apart from the builder's own page and its sheet, at three
 * widths, and unseen in both schemes and before it has loaded, to be measured.
 */
export class Preview {
  readonly #page: Promise<Document>;
  #content = '';
  #document: Document | undefined;

  /** @param settled called when a card has changed: its state, or its size */
  constructor(frame: HTMLIFrameElement, settled: () => void) {
    this.#page = loaded(frame).then((page) => {
      this.#document = page;
      for (const type of ['press-load', 'press-error'] as const) page.addEventListener(type, settled);
      return page;
    });
  }

  async show({ card, tokens, surface }: Shown): Promise<void> {
    const page = await this.#page;
    page.documentElement.className = surface;
    for (const place of page.querySelectorAll<HTMLElement>('.place > .card, .probe')) setTokens(place, tokens);
    const content = contentOf(card);
    const isNew = content !== this.#content;
    this.#content = content;
    for (const place of page.querySelectorAll<HTMLElement>('.place > .card, .probe')) {
      const markup = probeMarkup(place.id, card);
      const element = place.firstElementChild;
      // The one that waits is made anew: a change of what it waits for shows nothing.
      if (isNew || !element || place.id === 'waiting') place.replaceChildren(cardElement(page, markup));
      else setAttributes(element, markup.attributes);
    }
  }

  /** What the card has drawn of its article; undefined until then. */
  get view(): Element | undefined {
    const card = this.#document?.querySelector(COLUMN)?.firstElementChild as Card | null | undefined;
    return card?.state === 'ready' ? (card.shadowRoot?.querySelector('[part~=card]') ?? undefined) : undefined;
  }

  /** The card at a width, or one of the measured ones. */
  async card(place: 'light' | 'dark' | 'waiting' | 'column'): Promise<Card | undefined> {
    const page = await this.#page;
    const box = page.querySelector(place === 'column' ? COLUMN : `#${place}`);
    return (box?.firstElementChild as Card | null) ?? undefined;
  }
}

/** The unseen cards: one in each scheme, and one that is never near enough to load. */
function probeMarkup(id: string, card: CardMarkup): CardMarkup {
  if (id !== 'waiting') return card;
  return { ...card, attributes: [...card.attributes.filter(([name]) => name !== 'loading'), ['loading', 'lazy']] };
}

function setAttributes(element: Element, attributes: CardMarkup['attributes']): void {
  const wanted = new Map(attributes);
  for (const { name } of Array.from(element.attributes)) if (!wanted.has(name)) element.removeAttribute(name);
  for (const [name, value] of wanted) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function setTokens({ style }: HTMLElement, tokens: Shown['tokens']): void {
  const wanted = new Map(tokens);
  for (const name of Array.from(style)) if (!wanted.has(name)) style.removeProperty(name);
  for (const [name, value] of wanted) style.setProperty(name, value);
}

function loaded(frame: HTMLIFrameElement): Promise<Document> {
  return new Promise((resolve) => {
    const look = (): void => {
      const page = frame.contentDocument;
      // Before its own page comes, a frame holds an empty one.
      if (page?.readyState === 'complete' && page.querySelector('.probe')) resolve(page);
    };
    frame.addEventListener('load', look);
    look();
  });
}
