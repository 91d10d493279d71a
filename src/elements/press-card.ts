import { ReactiveElement, type PropertyDeclarations, type PropertyValues } from '@lit/reactive-element';
import type { FinishArticle } from '../load/article-request.js';
import type { Article, ArticleInput } from '../model/article.js';
import { PressError } from '../model/press-error.js';
import { IDLE, isSameOutcome, LOADING, type CardState, type Outcome } from './card-outcome.js';
import { loadUncommon } from './load-uncommon.js';
import { accessorOf, choice, flag, text, textOr, wholeNumber, type CardProperty } from './card-property.js';
import { CardNeeds } from './card-needs.js';
import { CardSource } from './card-source.js';
import { wordsAtHand } from './card-words.js';
import { drawIn } from './draw.js';
import { failureView } from './failure-view.js';
import { frameView } from './frame-view.js';
import { languageAt } from './language.js';
import { LoadedArticle } from './loaded-article.js';
import { APPEARANCES, IMAGES, LOADING_TIMES, THEMES, type Looks } from './looks.js';
import { PressErrorEvent, PressLoadEvent, PressOpenEvent } from './press-events.js';
import type { LoadSheet } from './rare-sheet.js';
import type { SourceHost } from './source-host.js';
import { unwatch, watchView } from './visibility.js';

/** Properties that say which article is shown and not how: a change of one is a new request. */
const REQUEST: ReadonlySet<PropertyKey | undefined> = new Set(['src', 'entry', 'article', 'proxy', 'keep']);

/** How many cards are drawn at once wherever they stand; more than that seldom fit into a window. */
const EARLY = 8;
let made = 0;

/** What a card listens to inside: links that are followed, pictures that are asked for or do not load, panels. */
const EVENTS = ['click', 'auxclick', 'error', 'toggle'] as const;

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
 * @cssproperty [--press-accent=light-dark(#0b5c8f, #7cc3ee)] - Colour of section, quotation marks, links in a text and focus rings.
 * @cssproperty [--press-quiet=color-mix(in oklab, var(--press-ink) 68%, var(--press-surface))] - Colour of quieter text.
 * @cssproperty [--press-line=color-mix(in oklab, var(--press-ink) 15%, var(--press-surface))] - Colour of lines.
 * @cssproperty [--press-tint=color-mix(in oklab, var(--press-ink) 6%, var(--press-surface))] - Colour of tinted areas.
 * @cssproperty [--press-font=inherit] - Font family. Default: the page's.
 * @cssproperty [--press-font-headline=inherit] - Font family of headlines and quotations. Default: the card's.
 * @cssproperty [--press-font-small=inherit] - Font family of sections, dates, captions. Default: the card's.
 * @cssproperty [--press-size-text=1em] - Size of running text, in `em` of the page's own; at least 12 px.
 * @cssproperty [--press-size-small=0.8125em] - Size of sections, dates, captions; at least 12 px.
 * @cssproperty [--press-space=clamp(0.75em, 0.5em + 1.6cqi, 1.25em)] - Space between the card's edge and what it holds; `cqi` is a hundredth of the card's width.
 * @cssproperty [--press-border=1px] - Width of the line around the card; one to four widths, as of `border-width`.
 * @cssproperty [--press-radius=0.5em] - Radius of the card's corners; those of pictures are smaller.
 * @cssproperty [--press-elevation=0] - How far the card floats above the page: the length of its shadow, which has as much room around the card.
 *
 * @cssstate idle - There is nothing to load, or the card waits to come near the viewport.
 * @cssstate loading - The article is on its way.
 * @cssstate ready - The article is shown.
 * @cssstate error - There is no article to show.
 * @cssstate early - The card is one of the first of the page, and is laid out at once, wherever it stands.
 * @cssstate stale - A copy from the reader's device is shown, since the source is in trouble.
 * @cssstate updated - The article has changed since the page embedded it.
 * @cssstate corrected - The newsroom has corrected the article.
 * @cssstate retracted - The newsroom has withdrawn the article; its headline is shown, and a notice.
 */
export abstract class PressCard extends ReactiveElement implements SourceHost, Looks {
  static override properties: PropertyDeclarations = {
    src: text,
    entry: textOr('0'),
    article: { attribute: false, ...text },
    loading: choice(LOADING_TIMES),
    appearance: choice(APPEARANCES),
    theme: choice(THEMES),
    images: choice(IMAGES),
    headingLevel: { attribute: 'heading-level', ...wholeNumber(3, 2, 6) },
    target: text,
    proxy: text,
    keep: textOr(''),
    offlineCopy: { attribute: 'offline-copy', ...flag },
  };

  /** Defaults are read and never set: a list of a thousand cards sets thousands of properties less. */
  protected static override finalize(): void {
    if (Object.hasOwn(this, 'finalized')) return;
    const own = Object.hasOwn(this, 'properties') ? (this.properties as Readonly<Record<string, CardProperty>>) : {};
    // What a page adds to `Object.prototype` is no option of a property.
    const options = Object.entries(own).map(([name, one]) => [name, { __proto__: null, ...one, noAccessor: true }]);
    this.properties = Object.fromEntries(options) as PropertyDeclarations;
    super.finalize();
    for (const [name, one] of Object.entries(own)) Object.defineProperty(this.prototype, name, accessorOf(name, one));
  }

  readonly #internals = this.attachInternals?.() as ElementInternals | undefined;
  readonly #source = new CardSource(this);
  #outcome = IDLE;
  #drawn: Outcome | undefined;
  #announced: Outcome | undefined;
  /** Whether what the root holds was drawn by a server: it stays until this card has something to show. */
  #isServed = false;
  readonly #loaded = new LoadedArticle();
  readonly #needs = new CardNeeds(this);
  #waiting: Promise<unknown> | undefined;
  #hasAsked = false;
  /** One of the first of the page, which stand where the reader begins: their size is not to be guessed. */
  readonly #isEarly = made++ < EARLY;
  #heal: (() => void) | undefined;
  /** What the reader is told of a failure instead of the usual. */
  #excuse: { readonly of: PressError; readonly sentence: string } | undefined;

  /** Address of the article, in any format presscards reads. Resolved against the document. */
  declare src: string | null;
  /** Which article, where the source lists several: its 0-based place, its id or its address. */
  declare entry: string;
  /** Ready data instead of an address. It goes through the same cleaning. */
  declare article: ArticleInput | null;
  /** `lazy` waits until the card is within 600 px of the viewport. */
  declare loading: (typeof LOADING_TIMES)[number];
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
  /** Keep a last good copy on the reader's device, to be shown with its date when the source is in trouble. */
  declare offlineCopy: boolean;

  /** What the card shows now. */
  get state(): CardState {
    return this.#outcome.state;
  }

  /** The last failure, while it lasts. */
  get error(): PressError | undefined {
    return this.#outcome.error;
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

  /** @internal */
  get address(): string | undefined {
    return this.#source.address;
  }

  /** @internal */
  get language(): string | undefined {
    return languageAt(this) ?? this.#outcome.article?.inLanguage;
  }

  /** @internal */
  get now(): number {
    return Date.now();
  }

  /** @internal */
  get isServed(): boolean {
    return this.#isServed;
  }

  /** @internal */
  get words(): Looks['words'] {
    return wordsAtHand(this.language);
  }

  /** @internal */
  get pictures(): (typeof IMAGES)[number] {
    return this.#hasAsked && this.images === 'click' ? 'show' : this.images;
  }

  /** @internal */
  get draw(): Looks['draw'] {
    return drawIn(this.ownerDocument);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#source.connected();
    for (const type of EVENTS) this.renderRoot.addEventListener(type, this, true);
    if (this.#announced?.article) watchView(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#source.disconnected();
    for (const type of EVENTS) this.renderRoot.removeEventListener(type, this, true);
    this.#hopeFor(false);
    unwatch(this);
  }

  override requestUpdate(...change: Parameters<ReactiveElement['requestUpdate']>): void {
    const [name, before] = change;
    if (REQUEST.has(name) && this[name as keyof this] !== before) this.#loaded.renew();
    super.requestUpdate(...change);
  }

  /** @internal One listener for all that happens inside. What is slotted belongs to the page. */
  handleEvent(event: Event): void {
    const target = event.target as Element;
    if (target.getRootNode() !== this.renderRoot) return;
    if (event.type === 'error' && target.matches('img')) this.withoutPicture(target);
    // `auxclick` is also sent for the right button, which opens a menu and no link.
    const href = (event as MouseEvent).button < 2 && target.closest('a')?.href;
    // However it is followed: by click, by Enter, in another tab. The page may cancel.
    if (href && !this.dispatchEvent(new PressOpenEvent(href))) event.preventDefault();
    if (event.type === 'click' && target.closest('button[part=picture]')) {
      this.#hasAsked = true;
      this.redraw();
    }
  }

  /** The picture could not be loaded, and nothing is shown in its place. */
  protected withoutPicture(picture: Element): void {
    picture.closest('[part=card]')?.classList.add('bare');
    picture.parentNode?.removeChild(picture);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.#internals?.shadowRoot;
    this.#isServed = !!root?.hasChildNodes();
    // What a server drew has a sheet that says it all; ours beside it would say a part again, and out of order.
    return this.#isServed && root ? root : super.createRenderRoot();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#source.prepare();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const before = this.#drawn;
    this.#outcome = this.#source.outcome;
    this.#drawn = this.#outcome = this.#judge(this.#outcome);
    const looksChanged = [...changed.keys()].some((name) => !REQUEST.has(name));
    if (looksChanged || !isSameOutcome(this.#outcome, before)) this.#show(this.#outcome);
  }

  /** What the card shows of what is known: it may lack something, or have to wait for code of its own. */
  #judge(outcome: Outcome): Outcome {
    const { article } = outcome;
    if (!article) return outcome;
    const isChanged = !!outcome.isChanged || this.hasChanged(article);
    const missing = this.#needs.bring(article, isChanged, this.rareSheets(article), this.needsWords(article));
    if (missing) {
      this.#waiting = missing.then(() => this.requestUpdate());
      return LOADING;
    }
    const { mark } = this.#needs;
    const error = mark?.isRetracted ? undefined : (mark?.error ?? this.lacking(article));
    return error ? { state: 'error', error } : outcome;
  }

  #show({ article, error }: Outcome): void {
    const isPending = !article && !error;
    if (this.#isServed) {
      if (isPending) return;
      const root = this.renderRoot as ShadowRoot;
      // A copy: the list itself is the one that is about to change.
      const rare = root.adoptedStyleSheets?.slice();
      super.createRenderRoot();
      // Where sheets cannot be adopted, none have been.
      if (rare) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...rare];
    }
    this.#isServed = false;
    const slot = this.draw('slot');
    if (article) this.#fill(this.#needs.mark?.view?.(() => this.view(article)) ?? this.view(article));
    else {
      // A failure has the box of the skeleton that it follows, and below a fallback one of its own.
      const shape = this.#source.isExpected ? this.skeleton : undefined;
      const excuse = this.#excuse?.of === error ? this.#excuse?.sentence : undefined;
      if (error) this.#fill(slot, failureView(this, shape ?? frameView(this, '', undefined), excuse));
      else this.#fill(slot, ...(shape ? [shape] : []));
    }
    if (error) void this.#needs.bringForFailure()?.then(() => this.redraw());
    else if (isPending) this.#needs.bringForSkeleton();
  }

  /** Whether the card asks again when the network is back. */
  #hopeFor(isHurt: boolean): void {
    if (isHurt) addEventListener('online', (this.#heal ??= () => this.reload()));
    else if (this.#heal) removeEventListener('online', this.#heal);
  }

  #fill(...content: readonly Node[]): void {
    const root = this.renderRoot;
    // Where sheets cannot be adopted, Lit has put them into the root as elements.
    const styles = 'adoptedStyleSheets' in root ? [] : root.querySelectorAll('style');
    root.replaceChildren(...styles, ...content);
  }

  protected override updated(_changed: PropertyValues): void {
    const outcome = this.#outcome;
    const states = this.#internals?.states;
    // Custom states are missing in browsers older than 2024; there only the look of a state is lost.
    states?.clear();
    const notes = (outcome.article && this.#needs.mark?.notes) ?? [];
    for (const state of [outcome.state, ...this.extraStates, ...notes]) states?.add(state);
    if (this.#isEarly) states?.add('early');
    // Perhaps there was no network: what failed, or is an old copy, is asked for again when it is back.
    this.#hopeFor(this.isConnected && (!!outcome.error || notes.includes('stale')));
    if (!outcome.article && !outcome.error) return;
    this.#loaded.settle(outcome);
    if (isSameOutcome(outcome, this.#announced)) return;
    this.#announced = outcome;
    const { article, error } = outcome;
    if (error) {
      this.dispatchEvent(new PressErrorEvent(error));
      loadUncommon()
        .then(({ afterFailure }) => afterFailure(this, error))
        .then((sentence) => {
          if (!sentence) return;
          this.#excuse = { of: error, sentence };
          this.redraw();
        })
        .catch(() => undefined);
    }
    if (!article) return;
    this.dispatchEvent(new PressLoadEvent(article, notes[0] ?? 'current'));
    if (this.isConnected) watchView(this);
  }

  /** Data at hand are drawn when this resolves, also where the card had to load code of its own first. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let waiting;
    let isDone = await super.getUpdateComplete();
    // What has come may show that there is more to come.
    while (waiting !== this.#waiting) {
      waiting = this.#waiting;
      await waiting;
      isDone = await super.getUpdateComplete();
    }
    return isDone;
  }

  /** Draws again what is shown, though nothing of it has changed. */
  protected redraw(): void {
    this.#drawn = undefined;
    this.requestUpdate();
  }

  /** Custom states of one kind of card, beside those of all. */
  protected get extraStates(): readonly string[] {
    return [];
  }

  /** Why this card has nothing to show of an article that was read, if so. */
  protected lacking({ headline, description, paragraphs, author, image }: Article): PressError | undefined {
    return (headline ?? description ?? paragraphs[0] ?? author ?? image)
      ? undefined
      : new PressError('no-article', 'The article has neither headline nor text.');
  }

  /** Whether what the page holds of the article is older than the article. */
  protected hasChanged(_article: Article): boolean {
    return false;
  }

  /** Whether a card of this article says words of its own. */
  protected needsWords(_article: Article): boolean {
    return false;
  }

  /** Sheets that a card of this article needs and most do not. */
  protected rareSheets(_article: Article): readonly LoadSheet[] {
    return [];
  }

  /** The shape of the card while its article is on its way: bars that its sheet draws. */
  protected get skeleton(): HTMLElement {
    return frameView(this, 'skeleton', undefined);
  }

  /** The card of an article. */
  protected abstract view(article: Article): HTMLElement;
}
