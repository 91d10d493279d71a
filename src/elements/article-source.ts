import type { LitElement, ReactiveController } from 'lit';
import type { ArticleRequest, FinishArticle } from '../load/article-request.js';
import type { Article, ArticleInput } from '../model/article.js';
import { PressError, toPressError } from '../model/press-error.js';
import { safeUrl } from '../model/safe-url.js';
import type { ArticleTask } from './article-task.js';
import { readLightDom, watchLightDom, whenMoreArrives, type LightDom } from './light-dom.js';
import { whenNear } from './visibility.js';

/** What a card knows of its article. */
export type Outcome =
  | { readonly state: 'idle' | 'loading' }
  | { readonly state: 'ready'; readonly article: Article }
  | { readonly state: 'error'; readonly error: PressError };

/** The card, as far as its data are concerned. */
export interface ArticleHost extends LitElement {
  /** The address the card was given, in whatever way. */
  readonly articleAddress: string | null;
  readonly entry: string;
  readonly article: ArticleInput | null;
  readonly loading: string;
  readonly proxy: string | null;
  readonly keep: string;
  /** How deep the card reads its article: fields, text or body. */
  readonly finish: FinishArticle;
}

/** An article that was at hand, and the data it was made of. */
interface Given {
  readonly data: unknown;
  readonly keep: string;
  readonly entry: string;
  outcome: Outcome;
}

const IDLE: Outcome = { state: 'idle' };
const LOADING: Outcome = { state: 'loading' };

const ready = (article: Article): Outcome => ({ state: 'ready', article });
const failed = (error: unknown): Outcome => ({ state: 'error', error: toPressError(error) });

/** Whether two outcomes say the same, so that nothing has to be announced. */
export function isSameOutcome(one: Outcome, other: Outcome | undefined): boolean {
  return (
    one.state === other?.state &&
    (one.state !== 'ready' || one.article === (other as typeof one).article) &&
    (one.state !== 'error' || one.error === (other as typeof one).error)
  );
}

/**
 * Where a card's article comes from: the `article` property, else an inline script, else `src`.
 * Data that are at hand are ready at once; the code to fetch is loaded on the first miss.
 */
export class ArticleSource implements ReactiveController {
  readonly #host: ArticleHost;
  #light: LightDom | undefined;
  #given: Given | undefined;
  #task: ArticleTask | undefined;
  #taskCode: 'none' | 'coming' | PressError = 'none';
  #near = false;
  #stopWaiting: (() => void) | undefined;
  /** Removed while loading: nothing is asked for until the card is back. */
  #givenUp = false;
  /** Data at hand that a reload has gone past. */
  #passed: ArticleInput | string | undefined;
  /** Grows when the same address is to be asked again. */
  #attempt = 0;
  #fresh = false;
  #asked: string | null = null;

  constructor(host: ArticleHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#givenUp = false;
    watchLightDom(this.#host, this.#reread);
    this.#reread();
  }

  hostDisconnected(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
    // A node that is only moved is connected again at once, and its request goes on.
    queueMicrotask(() => {
      if (this.#host.isConnected || this.outcome().state !== 'loading') return;
      this.#givenUp = true;
      this.#task?.abort();
    });
  }

  /** Prepares what the coming update draws. */
  hostUpdate(): void {
    const { articleAddress, loading } = this.#host;
    if (loading === 'lazy' && !this.#near) this.#stopWaiting ??= whenNear(this.#host, this.#cameNear);
    if (articleAddress !== this.#asked) this.#fresh = false;
    this.#asked = articleAddress;
    const data = this.#dataAtHand();
    if (typeof data === 'string') {
      this.#give(data, async () => {
        const { inlineArticle } = await import('../load/inline-article.js');
        return await inlineArticle(data, this.#atHand(), this.#host.finish);
      });
    } else if (data) {
      this.#give(data, () => this.#host.finish(data, this.#atHand()));
    } else {
      this.#given = undefined;
      if (this.#wanted() && !this.#task && this.#taskCode === 'none') void this.#startTask();
    }
  }

  /** What is known now. */
  outcome(): Outcome {
    if (this.#given) return this.#given.outcome;
    if (this.#wanted() === undefined) return IDLE;
    if (this.#taskCode instanceof PressError) return failed(this.#taskCode);
    return (
      this.#task?.render({ initial: () => LOADING, pending: () => LOADING, complete: ready, error: failed }) ?? LOADING
    );
  }

  /** The card's address, absolute, where it is http(s). */
  get address(): string | undefined {
    return safeUrl(this.#host.articleAddress, this.#host.baseURI);
  }

  /** Whether there is an article to wait for. */
  get expectsArticle(): boolean {
    return this.#given !== undefined || this.#host.articleAddress !== null;
  }

  /** Whether the author of the page has put something into the card to be shown meanwhile. */
  get hasFallback(): boolean {
    return this.#readLight().hasFallback;
  }

  /**
   * Fetches again, past every cache and past data at hand; a failure to load the code is forgiven,
   * too. Without an address there is nothing to fetch, and the answer is false.
   */
  reload(): boolean {
    if (this.#host.articleAddress === null) return false;
    this.#passed = this.#dataAtHand() ?? this.#passed;
    this.#attempt += 1;
    this.#fresh = true;
    if (this.#taskCode instanceof PressError) this.#taskCode = 'none';
    this.#host.requestUpdate();
    return true;
  }

  readonly #reread = (): void => {
    this.#light = undefined;
    this.#host.requestUpdate();
  };

  readonly #cameNear = (): void => {
    this.#near = true;
    this.#host.requestUpdate();
  };

  #readLight(): LightDom {
    if (this.#light) return this.#light;
    this.#light = readLightDom(this.#host);
    if (!this.#light.complete) whenMoreArrives(this.#reread);
    return this.#light;
  }

  /** Ready data, else the text of the inline script, unless the card was asked to fetch instead. */
  #dataAtHand(): ArticleInput | string | undefined {
    const data = this.#host.article ?? this.#readLight().data;
    return data === this.#passed ? undefined : data;
  }

  /** What data at hand are read with: relative addresses are resolved against `src`, else the page. */
  #atHand(): ArticleRequest {
    return this.#request(this.address ?? this.#host.baseURI);
  }

  /** The request that `src` stands for, or undefined where there is none to be sent now. */
  #wanted(): ArticleRequest | undefined {
    const { articleAddress, loading } = this.#host;
    if (articleAddress === null || this.#givenUp || !this.#readLight().complete || this.#dataAtHand() !== undefined) {
      return undefined;
    }
    if (loading === 'lazy' && !this.#near) return undefined;
    return this.#request(this.address ?? articleAddress);
  }

  #request(url: string): ArticleRequest & { readonly attempt: number } {
    const { entry, proxy, keep, baseURI } = this.#host;
    return {
      url,
      entry,
      proxy: proxy === null ? undefined : absoluteTemplate(proxy, baseURI),
      keep: keep.split(/\s+/).filter(Boolean),
      fresh: this.#fresh || undefined,
      attempt: this.#attempt,
    };
  }

  /**
   * Remembers what is made of data at hand, so that an update that changes only looks reads nothing.
   * What can be made at once is there for the coming update.
   */
  #give(data: unknown, make: () => Article | Promise<Article>): void {
    const { keep, entry } = this.#host;
    const known = this.#given;
    if (known && known.data === data && known.keep === keep && known.entry === entry) return;
    const given: Given = { data, keep, entry, outcome: LOADING };
    this.#given = given;
    try {
      const made = make();
      // By its method and not by its class: some pages put a Promise of their own in the place of the browser's.
      if (!('then' in made)) {
        given.outcome = ready(made);
        return;
      }
      void made.then(ready, failed).then((outcome) => {
        given.outcome = outcome;
        this.#host.requestUpdate();
      });
    } catch (error) {
      given.outcome = failed(error);
    }
  }

  async #startTask(): Promise<void> {
    this.#taskCode = 'coming';
    try {
      const { articleTask } = await import('./article-task.js');
      this.#task = articleTask(this.#host, this.#host.finish, () => this.#wanted());
    } catch (cause) {
      this.#taskCode = new PressError(
        'unreachable',
        'The code that fetches articles could not be loaded. Reload the page.',
        {
          cause,
        },
      );
    }
    this.#host.requestUpdate();
  }
}

/** The template of a proxy that the page names relative to itself; `{url}` would not survive the URL parser. */
function absoluteTemplate(template: string, base: string): string {
  const [head = '', ...rest] = template.split('{url}');
  return [safeUrl(head, base) ?? head, ...rest].join('{url}');
}
