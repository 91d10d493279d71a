import type { ArticleRequest } from '../load/article-request.js';
import { inlineArticle } from '../load/inline-article.js';
import type { Article, ArticleInput } from '../model/article.js';
import { PressError } from '../model/press-error.js';
import { safeUrl } from '../model/safe-url.js';
import type { ArticleTask } from './article-task.js';
import { failed, IDLE, LOADING, ready, type Outcome } from './card-outcome.js';
import { loadUncommon } from './load-uncommon.js';
import { readLightDom, watchLightDom, type LightDom } from './light-dom.js';
import type { SourceHost } from './source-host.js';
import { watchNear } from './visibility.js';

/** What was made of data at hand, and of what. */
interface Given {
  readonly data: unknown;
  readonly keep: string;
  readonly entry: string;
  outcome: Outcome;
}

/**
 * Where a card's article comes from: the `article` property, else an inline script, else `src`.
 * Data that are at hand are ready at once; the code to fetch is loaded on the first miss.
 */
export class CardSource {
  readonly #host: SourceHost;
  #light: LightDom | undefined;
  #given: Given | undefined;
  #task: ArticleTask | undefined;
  /** While the code to fetch is on its way, and when it did not come. */
  #code: Outcome | undefined;
  #isNear = false;
  /** Removed while loading: nothing is asked for until the card is back. */
  #isGivenUp = false;
  /** Data at hand that a reload has gone past. */
  #passed: unknown;
  /** How often the same address was to be asked again. */
  #reloads = 0;
  #asked: string | null = null;

  constructor(host: SourceHost) {
    this.#host = host;
  }

  /** The card is in the page. */
  connected(): void {
    this.#isGivenUp = false;
    this.reread();
  }

  /** The card is out of the page, for now at least. */
  disconnected(): void {
    // A node that is only moved is connected again at once, and its request goes on.
    queueMicrotask(() => {
      if (this.#host.isConnected || this.outcome !== LOADING) return;
      this.#isGivenUp = true;
      this.#task?.abort();
    });
  }

  /** Prepares what the coming update draws. */
  prepare(): void {
    const { articleAddress, finish } = this.#host;
    if (articleAddress !== this.#asked) this.#reloads = 0;
    this.#asked = articleAddress;
    if (this.#isHeld) return watchNear(this.#host, this);
    const data = this.#dataAtHand;
    if (data === undefined) {
      this.#given = undefined;
      if (this.#wants && !this.#task && !this.#code) void this.#loadCode();
    } else {
      this.#give(data, () =>
        typeof data === 'string' ? inlineArticle(data, this.request, finish) : finish(data, this.request),
      );
    }
  }

  /** What is known now. */
  get outcome(): Outcome {
    const pending = (): Outcome => LOADING;
    if (this.#isHeld) return IDLE;
    if (this.#given) return this.#given.outcome;
    if (!this.#wants) return IDLE;
    return this.#task?.render({ initial: pending, pending, complete: ready, error: failed }) ?? this.#code ?? LOADING;
  }

  /** The card's address, absolute, where it is http(s). */
  get address(): string | undefined {
    const { articleAddress, baseURI } = this.#host;
    // A place on this page is no address of an article.
    return articleAddress?.startsWith('#') ? undefined : safeUrl(articleAddress, baseURI);
  }

  /** Whether the shape of an article is shown while there is none: one is to come, and nothing stands for it. */
  get isExpected(): boolean {
    const { article, articleAddress, firstChild } = this.#host;
    return firstChild
      ? !!(article ?? articleAddress ?? this.#children.data) && !this.#children.hasFallback
      : !!(article ?? articleAddress);
  }

  /** What is asked for: what relative addresses are resolved against is `src`, else the page. */
  get request(): ArticleRequest {
    const { articleAddress, entry, proxy, keep, offlineCopy, baseURI } = this.#host;
    return {
      url: this.address ?? articleAddress ?? baseURI,
      entry,
      proxy: proxy ?? undefined,
      base: baseURI,
      keep: keep.split(/\s+/).filter(Boolean),
      fresh: this.#reloads,
      offlineCopy,
    };
  }

  /**
   * Fetches again, past every cache and past data at hand; a failure to load the code is forgiven,
   * too. Without an address there is nothing to fetch, and the answer is false.
   */
  reload(): boolean {
    if (this.#host.articleAddress === null) return false;
    this.#passed = this.#dataAtHand ?? this.#passed;
    this.#reloads += 1;
    this.#code = undefined;
    this.#host.requestUpdate();
    return true;
  }

  /** The children may have changed. */
  reread(): void {
    this.#light = undefined;
    this.#host.requestUpdate();
  }

  /** The card is near the viewport. */
  cameNear(): void {
    this.#isNear = true;
    this.#host.requestUpdate();
  }

  get #children(): LightDom {
    if (!this.#light) {
      this.#light = readLightDom(this.#host);
      watchLightDom(this.#host, this.#light, this);
    }
    return this.#light;
  }

  /** Ready data, else the text of the inline script, unless the card was asked to fetch instead. */
  get #dataAtHand(): ArticleInput | string | undefined {
    const data = this.#host.article ?? this.#children.data;
    return data === this.#passed ? undefined : data;
  }

  /** Lazy, and far from the viewport: nothing is loaded, read or drawn. */
  get #isHeld(): boolean {
    return this.#host.loading === 'lazy' && !this.#isNear;
  }

  /** Whether `src` is to be fetched now. */
  get #wants(): boolean {
    return (
      this.#host.articleAddress !== null &&
      !this.#isGivenUp &&
      !this.#isHeld &&
      this.#children.isComplete &&
      this.#dataAtHand === undefined
    );
  }

  /**
   * Remembers what is made of data at hand, so that an update that changes only looks reads nothing.
   * What can be made at once is there for the coming update.
   */
  #give(data: unknown, make: () => Article | Promise<Article>): void {
    const { keep, entry } = this.#host;
    const before = this.#given;
    if (before && before.data === data && before.keep === keep && before.entry === entry) return;
    const given = (this.#given = { data, keep, entry, outcome: LOADING });
    const settle = (outcome: Outcome): void => {
      given.outcome = outcome;
      this.#host.requestUpdate();
    };
    try {
      const made = make();
      // By its method and not by its class: some pages put a Promise of their own in the place of the browser's.
      if ('then' in made) void made.then(ready, failed).then(settle);
      else given.outcome = ready(made);
      // What the page holds of a source may be older than that.
      if (typeof data === 'string' && this.address && !this.#host.isServed) {
        loadUncommon()
          .then(({ checkSnapshot }) => checkSnapshot(this.#host, made, this.request))
          .then((now) => now && this.#given === given && settle(now))
          .catch(() => undefined);
      }
    } catch (error) {
      given.outcome = failed(error);
    }
  }

  async #loadCode(): Promise<void> {
    this.#code = LOADING;
    try {
      const { articleTask } = await import('./article-task.js');
      this.#task = articleTask(this.#host, () => (this.#wants ? this.request : undefined));
    } catch (cause) {
      this.#code = failed(new PressError('unreachable', 'The code that fetches articles did not load.', { cause }));
    }
    this.#host.requestUpdate();
  }
}
