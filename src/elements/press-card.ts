import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { FinishArticle } from '../load/article-request.js';
import { en } from '../locales/en.js';
import type { Article, ArticleInput } from '../model/article.js';
import type { PressError } from '../model/press-error.js';
import { ArticleSource, isSameOutcome, type ArticleHost, type Outcome } from './article-source.js';
import { CardPictures } from './card-picture.js';
import { APPEARANCES, IMAGES, LOADING, THEMES } from './choices.js';
import { choice, wholeNumber } from './converters.js';
import { followLink } from './follow-link.js';
import { languageAt } from './language.js';
import { LoadedPromise } from './loaded-promise.js';
import { PressErrorEvent, PressLoadEvent, PressViewEvent } from './press-events.js';
import { renderFrame } from './render-frame.js';
import { renderLink } from './render-link.js';
import { whenSeen } from './visibility.js';

/** `idle` has nothing to load or waits to come near, `loading` waits for its article. */
export type CardState = Outcome['state'];

/** Properties that say which article is shown: a change of one is a new request. */
const REQUEST = new Set<PropertyKey | undefined>(['src', 'entry', 'article', 'proxy', 'keep']);

/** Events that follow a link: the main button and Enter send the first, other buttons the second. */
const CLICKS = ['click', 'auxclick'] as const;

/**
 * What all cards share: where their data come from, their states and their events. A card takes its
 * article from the `article` property, else from an inline script of JSON-LD, else from `src`.
 *
 * @slot - Shown until the card is ready, and again when it fails. May hold a script of type
 *   `application/ld+json` with the article as inline data.
 *
 * @fires {PressLoadEvent} press-load - An article has been drawn.
 * @fires {PressErrorEvent} press-error - There is no article to show.
 * @fires {PressOpenEvent} press-open - A link of the card is about to be followed; cancelable.
 * @fires {PressViewEvent} press-view - Half of the card was visible for one second; sent once.
 *
 * @csspart card - The card's box.
 * @csspart publisher - The newsroom's name.
 * @csspart date - A date, of publication or of the last change.
 * @csspart notice - What is said when there is nothing to show.
 *
 * @cssproperty [--press-ink=light-dark(#16181d, #eceae4)] - Colour of text. Quieter text, lines and tints derive from it.
 * @cssproperty [--press-surface=light-dark(#fff, #17191d)] - Colour of the card.
 * @cssproperty [--press-accent=light-dark(#0b5c8f, #7cc3ee)] - Colour of section, quotation marks and focus rings.
 * @cssproperty [--press-quiet=color-mix(in oklab, var(--press-ink) 68%, var(--press-surface))] - Colour of quieter text.
 * @cssproperty [--press-line=color-mix(in oklab, var(--press-ink) 15%, var(--press-surface))] - Colour of lines.
 * @cssproperty [--press-tint=color-mix(in oklab, var(--press-ink) 5%, var(--press-surface))] - Colour of tinted areas.
 * @cssproperty [--press-good=light-dark(#1d6b3a, #7fd09b)] - Colour of a good verdict.
 * @cssproperty [--press-warn=light-dark(#8a4b00, #f0b45f)] - Colour of a verdict to be looked at.
 * @cssproperty [--press-bad=light-dark(#9d1f2b, #f3919a)] - Colour of a bad verdict.
 * @cssproperty [--press-font=inherit] - Font family. Default: the page's.
 * @cssproperty [--press-size-text=1em] - Size of running text, in `em` of the page's own; at least 12 px.
 * @cssproperty [--press-size-small=0.8125em] - Size of dates, captions and sections; at least 12 px.
 * @cssproperty [--press-space=1em] - Space between the card's edge and what it holds.
 * @cssproperty [--press-radius=0.5em] - Radius of the card's corners.
 *
 * @cssstate idle - There is nothing to load, or the card waits to come near the viewport.
 * @cssstate loading - The article is on its way.
 * @cssstate ready - The article is shown.
 * @cssstate error - There is no article to show.
 */
export abstract class PressCard extends LitElement implements ArticleHost {
  static override properties: PropertyDeclarations = {
    src: {},
    entry: {},
    article: { attribute: false },
    loading: choice(LOADING),
    appearance: choice(APPEARANCES),
    theme: choice(THEMES),
    images: choice(IMAGES),
    headingLevel: { attribute: 'heading-level', ...wholeNumber(3, 2, 6) },
    target: {},
    proxy: {},
    keep: {},
    offlineCopy: { type: Boolean, attribute: 'offline-copy' },
  };

  readonly #internals = this.attachInternals();
  readonly #loaded = new LoadedPromise();
  readonly #source: ArticleSource;
  #outcome: Outcome = { state: 'idle' };
  #announced: Outcome | undefined;
  /** What a server drew; it stays until this card has something to show. */
  #serverMarkup: readonly ChildNode[] = [];
  #states: readonly string[] = [];
  #seen = false;
  #stopWatching = (): void => undefined;

  /** @internal */
  protected readonly pictures = new CardPictures(this);

  /** Address of the article, in any format presscards reads. Resolved against the document. */
  declare src: string | null;
  /** Which article, where the source lists several: its 0-based place, its id or its address. */
  declare entry: string;
  /** Ready data instead of an address. It goes through the same cleaning. */
  declare article: ArticleInput | null;
  /** `lazy` waits until the card is within 600 px of the viewport. */
  declare loading: (typeof LOADING)[number];
  /** Surface and ink: the card's own, with a line or a tint, or with `plain` the page's. */
  declare appearance: (typeof APPEARANCES)[number];
  /** `auto` follows the used `color-scheme` where the card stands. */
  declare theme: (typeof THEMES)[number];
  /** With `click`, no picture is requested until the reader asks for it. */
  declare images: (typeof IMAGES)[number];
  /** Level of the card's heading in the page's outline, 2 to 6. */
  declare headingLevel: number;
  /** Where links open, as on an `a` element. Default: the same tab. */
  declare target: string | null;
  /** Address of a proxy for the source, with `{url}` where the encoded address goes. */
  declare proxy: string | null;
  /** Names of boilerplate rules, separated by spaces, that must not remove anything here, or `all`. */
  declare keep: string;
  /** Reserved for keeping a last good copy on the reader's device; without effect in this version. */
  declare offlineCopy: boolean;

  constructor() {
    super();
    this.src = this.article = this.target = this.proxy = null;
    this.entry = '0';
    this.keep = '';
    this.loading = 'eager';
    this.appearance = 'outlined';
    this.theme = 'auto';
    this.images = 'show';
    this.headingLevel = 3;
    this.offlineCopy = false;
    this.#source = new ArticleSource(this);
  }

  /** What the card shows now. */
  get state(): CardState {
    return this.#outcome.state;
  }

  /** The last failure, while it lasts. */
  get error(): PressError | undefined {
    return this.#outcome.state === 'error' ? this.#outcome.error : undefined;
  }

  /**
   * The article of the current request. Pending while there is none; when `src` changes it settles
   * with the load that replaces the first. Rejects with the card's `PressError`; not to listen does
   * no harm.
   */
  get loaded(): Promise<Article> {
    return this.#loaded.promise;
  }

  /** Fetches `src` again, past every cache, and shows what comes instead of data given before. */
  reload(): void {
    if (this.#source.reload()) this.#loaded.renew();
  }

  /** @internal How deep the card reads its article. */
  abstract readonly finish: FinishArticle;

  /** @internal Where the article is, from `src` or from what the card holds. */
  get articleAddress(): string | null {
    return this.src;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of CLICKS) this.renderRoot.addEventListener(type, followLink);
    this.#watchView();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of CLICKS) this.renderRoot.removeEventListener(type, followLink);
    this.#stopWatching();
  }

  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    const [name, before] = change;
    if (REQUEST.has(name) && this[name as keyof this] !== before) this.#loaded.renew();
    super.requestUpdate(...change);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#serverMarkup = [...(this.#internals.shadowRoot?.childNodes ?? [])];
    return super.createRenderRoot();
  }

  protected override update(changed: PropertyValues<this>): void {
    const outcome = this.#source.outcome();
    const lack = outcome.state === 'ready' ? this.lacking(outcome.article) : undefined;
    this.#outcome = lack ? { state: 'error', error: lack } : outcome;
    super.update(changed);
    if (this.#outcome.state === 'ready' || this.#outcome.state === 'error') {
      for (const node of this.#serverMarkup) node.remove();
      this.#serverMarkup = [];
    }
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const outcome = this.#outcome;
    this.#setStates([outcome.state, ...this.extraStates]);
    if (isSameOutcome(outcome, this.#announced)) return;
    this.#announced = outcome;
    if (outcome.state === 'ready') {
      this.#loaded.resolve(outcome.article);
      this.dispatchEvent(new PressLoadEvent(outcome.article, 'current'));
      this.#watchView();
    } else if (outcome.state === 'error') {
      this.#loaded.reject(outcome.error);
      this.dispatchEvent(new PressErrorEvent(outcome.error));
    }
  }

  /** Custom states are missing in browsers older than 2024; there only the look of a state is lost. */
  #setStates(states: readonly string[]): void {
    for (const gone of this.#states) if (!states.includes(gone)) this.#internals.states?.delete(gone);
    for (const state of states) this.#internals.states?.add(state);
    this.#states = states;
  }

  #watchView(): void {
    if (this.#seen || this.state !== 'ready' || !this.isConnected) return;
    this.#stopWatching();
    this.#stopWatching = whenSeen(this, () => {
      this.#seen = true;
      this.dispatchEvent(new PressViewEvent());
    });
  }

  /** Custom states of one kind of card, beside those of all. */
  protected get extraStates(): readonly string[] {
    return [];
  }

  /** Why this card has nothing to show of an article that was read, if so. */
  protected lacking(_article: Article): PressError | undefined {
    return undefined;
  }

  /** Where the reader is sent: the article's own address, else the source's. */
  protected linkTo(article?: Article): string | undefined {
    return article?.url ?? this.#source.address;
  }

  /** The language of dates: the page's where the card stands, else the article's. */
  protected languageFor(article: Article): string | undefined {
    return languageAt(this) ?? article.inLanguage;
  }

  /** The newsroom's name, else the host's that the article is on. */
  protected publisherOf(article: Article): string | undefined {
    const address = this.linkTo(article);
    return article.publisher?.name ?? (address && new URL(address).hostname.replace(/^www\./, ''));
  }

  protected override render(): unknown {
    const outcome = this.#outcome;
    switch (outcome.state) {
      case 'idle':
      case 'loading':
        return this.#serverMarkup.length > 0 ? nothing : this.#renderPending();
      case 'ready':
        return this.renderArticle(outcome.article);
      case 'error':
        return this.#renderError();
    }
  }

  /** What the author of the page put in, or the shape of what is to come. */
  #renderPending(): unknown {
    const { expectsArticle, hasFallback } = this.#source;
    return html`<slot></slot>${expectsArticle && !hasFallback ? this.renderSkeleton() : nothing}`;
  }

  /** What the author of the page put in, and a quiet line with the way to the source. */
  #renderError(): unknown {
    const href = this.linkTo();
    const link = href && renderLink('link', href, this.target, en.readSource(new URL(href).hostname));
    return html`<slot></slot
      >${renderFrame(this, 'failed', html`<p part="notice" class="notice">${en.unavailable} ${link}</p>`)}`;
  }

  /** The empty shape of the card, in the proportions it will have. */
  protected abstract renderSkeleton(): unknown;

  protected abstract renderArticle(article: Article): unknown;
}
