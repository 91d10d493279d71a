import { ElementRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import type { ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import type { ArticleInput } from '../model/article.js';
import { attributeOf, writtenAttributes, type CardAttributes } from './card-attributes.js';
import { drawCard, type DrawnCard } from './draw-card.js';
import { markupOf } from './markup-of.js';
import { attributesOnPage, lightContent, rootContent } from './render-card.js';
import { CARDS, type CardTag } from './server-cards.js';
import { serverDom } from './server-dom.js';

/**
 * The cards in templates that `@lit-labs/ssr` renders:
 * `render(template, { elementRenderers: [PressCardRenderer] })`, with `presscards/define` imported.
 */
export class PressCardRenderer extends ElementRenderer {
  readonly #attributes = new Map<string, string>();
  #article: ArticleInput | undefined;
  #drawn: Promise<DrawnCard> | undefined;

  static override matchesClass(_class: typeof HTMLElement, tagName: string): boolean {
    return Object.hasOwn(CARDS, tagName);
  }

  get #tag(): CardTag {
    return this.tagName as CardTag;
  }

  /** Drawn once, when the first of its parts is written and everything has been set. */
  #draw(): Promise<DrawnCard> {
    return (this.#drawn ??= drawCard(this.#tag, { attributes: this.#attributes, article: this.#article }));
  }

  override setProperty(name: string, value: unknown): void {
    if (name === 'article') {
      this.#article = (value as ArticleInput | null) ?? undefined;
      return;
    }
    const attribute = attributeOf(CARDS[this.#tag].element, name);
    if (!attribute) return;
    const written = writtenAttributes({ [attribute]: value as CardAttributes[string] }).get(attribute);
    if (written === undefined) this.#attributes.delete(attribute);
    else this.#attributes.set(attribute, written);
  }

  override setAttribute(name: string, value: string): void {
    this.#attributes.set(name, value);
  }

  override renderAttributes(): ThunkedRenderResult {
    return [
      async () => {
        const [{ document }, drawn] = await Promise.all([serverDom(), this.#draw()]);
        const bare = document.createElement('i');
        for (const [name, value] of attributesOnPage(this.#attributes, drawn)) bare.setAttribute(name, value);
        // `<i a="b"></i>`: what stands between the name and the first end of the tag.
        return markupOf(document, [bare]).slice(2, -5);
      },
    ];
  }

  override renderShadow(): ThunkedRenderResult {
    return [async () => this.#write((document, drawn) => rootContent(document, this.#tag, {}, drawn))];
  }

  override renderLight(): ThunkedRenderResult {
    return [async () => this.#write((document, drawn) => lightContent(document, drawn))];
  }

  async #write(content: (document: Document, drawn: DrawnCard) => Node[]): Promise<string> {
    const [{ document }, drawn] = await Promise.all([serverDom(), this.#draw()]);
    return markupOf(document, content(document, drawn));
  }
}
