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
  readonly [attribute: string]: string | number | boolean | undefined;
}

/** Draws a card with what a story puts into it. */
export function drawCard(tag: CardTag, { article, inline, claim, fallback, ...attributes }: CardArgs): TemplateResult {
  const given = apply(attributes, article && articles[article]);
  if (!inline && !claim && !fallback) return EMPTY[tag](given);
  return FILLED[tag](
    given,
    html`${inline ? inlineData(inline) : nothing}${claim ? html`<blockquote>${claim}</blockquote>` : nothing}${
      fallback ? html`<p>${fallback}</p>` : nothing
    }`,
  );
}

export type CardTag = 'press-headline' | 'press-story' | 'press-quote';

/** The one place where the stories write a card's markup: as a page does that puts nothing into it. */
const EMPTY: Readonly<Record<CardTag, (given: DirectiveResult) => TemplateResult>> = {
  'press-headline': (given) => html`<press-headline ${given}></press-headline>`,
  'press-story': (given) => html`<press-story ${given}></press-story>`,
  'press-quote': (given) => html`<press-quote ${given}></press-quote>`,
};

/** And as one does that fills it. */
const FILLED: Readonly<Record<CardTag, (given: DirectiveResult, content: TemplateResult) => TemplateResult>> = {
  'press-headline': (given, content) => html`<press-headline ${given}>${content}</press-headline>`,
  'press-story': (given, content) => html`<press-story ${given}>${content}</press-story>`,
  'press-quote': (given, content) => html`<press-quote ${given}>${content}</press-quote>`,
};

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Sets what is given and takes away what no longer is, as a control that is emptied expects. */
class Apply extends Directive {
  readonly #names = new Set<string>();

  override render(_attributes: Attributes, _article: ArticleInput | undefined): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [attributes, article]: Parameters<this['render']>): typeof nothing {
    for (const name of Object.keys(attributes)) this.#names.add(name);
    for (const name of this.#names) {
      const value = attributes[name] ?? '';
      if (value === '' || value === false) element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : String(value));
    }
    (element as PressCard).article = article ?? null;
    return nothing;
  }
}

const apply = directive(Apply);

function inlineData(name: ArticleName): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...articles[name] });
  return script;
}
