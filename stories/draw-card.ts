import { html, nothing, type TemplateResult } from 'lit';
import { directive, Directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';
import type { PressCard } from '../src/elements/press-card.js';
import type { ArticleInput } from '../src/model/article.js';
import { articles, type ArticleName } from './articles.js';

/**
 * The args of a story. What is not listed here is an attribute of the card, by its own name, so that
 * the controls are those of the manifest and the shown code is what a page would have.
 */
export interface CardArgs {
  /** Sets the `article` property to one of the sample articles. */
  readonly article?: ArticleName | undefined;
  /** Puts one of the sample articles into the card as inline JSON-LD. */
  readonly inline?: ArticleName | undefined;
  /** Words of a `blockquote` inside the card. */
  readonly claim?: string | undefined;
  /** Text of a paragraph inside the card. */
  readonly fallback?: string | undefined;
  /** Attributes by name, and listeners that Storybook's actions panel adds, like `onPressLoad`. */
  readonly [name: string]: string | number | boolean | Listener | undefined;
}

type Listener = (event: Event) => void;

/** Draws a card with what a story puts into it. */
export function drawCard(tag: CardTag, { article, inline, claim, fallback, ...rest }: CardArgs): TemplateResult {
  return CARDS[tag](apply(rest, article && articles[article]), [
    inline ? inlineData(inline) : nothing,
    claim ? html`<blockquote>${claim}</blockquote>` : nothing,
    fallback ? html`<p>${fallback}</p>` : nothing,
  ]);
}

export type CardTag = 'press-headline' | 'press-story' | 'press-quote';

/** The one place where the stories write a card's markup. */
const CARDS: Readonly<Record<CardTag, (given: DirectiveResult, content: unknown) => TemplateResult>> = {
  'press-headline': (given, content) => html`<press-headline ${given}>${content}</press-headline>`,
  'press-story': (given, content) => html`<press-story ${given}>${content}</press-story>`,
  'press-quote': (given, content) => html`<press-quote ${given}>${content}</press-quote>`,
};

type Rest = Omit<CardArgs, 'article' | 'inline' | 'claim' | 'fallback'>;

/** Sets what is given and takes away what no longer is, as a control that is emptied expects. */
class Apply extends Directive {
  readonly #names = new Set<string>();
  readonly #listeners = new Map<string, Listener>();

  override render(_rest: Rest, _article: ArticleInput | undefined): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [rest, article]: Parameters<this['render']>): typeof nothing {
    for (const name of Object.keys(rest)) this.#names.add(name);
    for (const name of this.#names) {
      const value = rest[name] ?? '';
      if (typeof value === 'function') this.#listen(element, eventOf(name), value);
      else if (value === '' || value === false) element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : String(value));
    }
    (element as PressCard).article = article ?? null;
    return nothing;
  }

  #listen(element: Element, type: string, listener: Listener): void {
    const before = this.#listeners.get(type);
    if (before) element.removeEventListener(type, before);
    element.addEventListener(type, listener);
    this.#listeners.set(type, listener);
  }
}

/** `onPressLoad` is Storybook's name for a listener of `press-load`. */
function eventOf(name: string): string {
  return name
    .replace(/^on/, '')
    .replace(/(?!^)[A-Z]/g, '-$&')
    .toLowerCase();
}

const apply = directive(Apply);

function inlineData(name: ArticleName): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...articles[name] });
  return script;
}
