import { html, nothing, type LitElement } from 'lit';
import { en } from '../locales/en.js';
import type { Image } from '../model/article.js';
import { IMAGES } from './choices.js';
import { oneOf } from './one-of.js';

/** The card, as far as its pictures are concerned. */
interface PictureHost extends LitElement {
  readonly images: string;
}

/** Which pictures a card shows: none that the reader has not asked for, and none that is broken. */
export class CardPictures {
  readonly #host: PictureHost;
  readonly #broken = new Set<string>();
  #asked = false;

  constructor(host: PictureHost) {
    this.#host = host;
  }

  /** Whether pictures are requested now. */
  get shown(): boolean {
    const images = oneOf(IMAGES, this.#host.images);
    return images === 'show' || (images === 'click' && this.#asked);
  }

  /** The picture, the button that asks for it, or nothing; `sizes` as on an `img` element. */
  render(image: Image | undefined, sizes: string): unknown {
    if (!image || this.#broken.has(image.url) || oneOf(IMAGES, this.#host.images) === 'none') return nothing;
    if (!this.shown) {
      return html`<button part="picture" class="picture ask" type="button" @click=${this.#ask}>
        <span>${en.showPicture}</span>${image.alt ? html`<span class="quiet">${image.alt}</span>` : nothing}
      </button>`;
    }
    return html`<img
      part="picture"
      class="picture"
      src=${image.url}
      srcset=${image.srcset ?? nothing}
      sizes=${image.srcset ? sizes : nothing}
      alt=${image.alt ?? ''}
      width=${image.width ?? nothing}
      height=${image.height ?? nothing}
      loading="lazy"
      decoding="async"
      referrerpolicy="strict-origin"
      @error=${() => this.#hide(image.url)}
    />`;
  }

  readonly #ask = (): void => {
    this.#asked = true;
    this.#host.requestUpdate();
  };

  #hide(url: string): void {
    this.#broken.add(url);
    this.#host.requestUpdate();
  }
}
