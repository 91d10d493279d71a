import type { ReactiveController } from '@lit/reactive-element';
import type { ArticleRequest } from '../load/article-request.js';
import type { Article, ArticleInput } from '../model/article.js';
import { PressError, toPressError } from '../model/press-error.js';
import { safeUrl } from '../model/safe-url.js';
import type { ArticleTask } from './article-task.js';
import { readLightDom, watchLightDom, whenMoreArrives, type LightDom } from './light-dom.js';
import type { SourceHost } from './source-host.js';
import { whenNear } from './visibility.js';

/** What a card knows of its article. */
export type Outcome =
  | { readonly state: 'idle' | 'loading' }
  | { readonly state: 'ready'; readonly article: Article }
  | { readonly state: 'error'; readonly error: PressError };

export const IDLE: Outcome = { state: 'idle' };
export const LOADING: Outcome = { state: 'loading' };

const ready = (article: Article): Outcome => ({ state: 'ready', article });
const failed = (error: unknown): Outcome => ({ state: 'error', error: toPressError(error) });

/** Whether two outcomes say the same, so that nothing has to be drawn or announced again. */
export function isSameOutcome(one: Outcome, other: Outcome | undefined): boolean {
  const what = (outcome: Outcome | undefined): unknown =>
    outcome && ('article' in outcome ? outcome.article : 'error' in outcome ? outcome.error : undefined);
  return one.state === other?.state && what(one) === what(other);
}

/**
 * Where a card's article comes from: the `article` property, else an inline script, else `src`.
 * Data that are at hand are ready at once; the code to fetch is loaded on the first miss.
 */
export class CardSource implements ReactiveController {
  readonly #host: SourceHost;
  #light: LightDom | undefined;
  /** What was made of data at hand, and what of. */
  #given: { readonly of: readonly unknown[]; outcome: Outcome } | undefined;
  #task: ArticleTask | 'coming' | PressError | undefined;
  #near = false;
  #stopWaiting: (() => void) | undefined;
  /** Removed while loading: nothing is asked for until the card is back. */
  #givenUp = false;
  /** Data at hand that a reload has gone past. */
  #passed: ArticleInput | string | undefined;
  /** How often the same address was to be asked again. */
  #reloads = 0;
  #asked: string | null = null;

  constructor(host: SourceHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#givenUp = false;
    this.#reread();
  }

  hostDisconnected(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
    // A node that is only moved is connected again at once, and its request goes on.
    queueMicrotask(() => {
      if (this.#host.isConnected || this.outcome.state !== 'loading') return;
      this.#givenUp = true;
      if (this.#task instanceof Object && 'abort' in this.#task) this.#task.abort();
    });
  }

  /** Prepares what the coming update draws. */
  hostUpdate(): void {
    const { articleAddress, loading, finish } = this.#host;
    if (loading === 'lazy' && !this.#near) this.#stopWaiting ??= whenNear(this.#host, this.#cameNear);
    if (articleAddress !== this.#asked) this.#reloads = 0;
    this.#asked = articleAddress;
    const data = this.#dataAtHand();
    if (data === undefined) {
      this.#given = undefined;
      if (this.#wants && !this.#task) void this.#startTask();
    } else {
      this.#give(data, () =>
        typeof data === 'string'
          ? import('../load/inline-article.js').then(({ inlineArticle }) => inlineArticle(data, this.request, finish))
          : finish(data, this.request),
      );
    }
  }

  /** What is known now. */
  get outcome(): Outcome {
    if (this.#given) return this.#given.outcome;
    if (!this.#wants) return IDLE;
    const task = this.#task;
    if (task instanceof PressError) return failed(task);
    if (!task || task === 'coming') return LOADING;
    return task.render({ initial: () => LOADING, pending: () => LOADING, complete: ready, error: failed });
  }

  /** The card's address, absolute, where it is http(s). */
  get address(): string | undefined {
    return safeUrl(this.#host.articleAddress, this.#host.baseURI);
  }

  /** Whether the shape of an article is shown while there is none: one is to come, and nothing stands for it. */
  get isExpected(): boolean {
    return (this.#given !== undefined || this.#host.articleAddress !== null) && !this.#read().hasFallback;
  }

  /** What is asked for: what relative addresses are resolved against is `src`, else the page. */
  get request(): ArticleRequest {
    const { articleAddress, entry, proxy, keep, baseURI } = this.#host;
    return {
      url: this.address ?? articleAddress ?? baseURI,
      entry,
      proxy: proxy ?? undefined,
      base: baseURI,
      keep: keep.split(/\s+/).filter(Boolean),
      fresh: this.#reloads || undefined,
    };
  }

  /**
   * Fetches again, past every cache and past data at hand; a failure to load the code is forgiven,
   * too. Without an address there is nothing to fetch, and the answer is false.
   */
  reload(): boolean {
    if (this.#host.articleAddress === null) return false;
    this.#passed = this.#dataAtHand() ?? this.#passed;
    this.#reloads += 1;
    if (this.#task instanceof PressError) this.#task = undefined;
    this.#host.requestUpdate();
    return true;
  }

  /** The children may have changed. */
  readonly #reread = (): void => {
    this.#light = undefined;
    this.#host.requestUpdate();
  };

  readonly #cameNear = (): void => {
    this.#near = true;
    this.#host.requestUpdate();
  };

  #read(): LightDom {
    if (!this.#light) {
      watchLightDom(this.#host, this.#reread);
      this.#light = readLightDom(this.#host);
      if (!this.#light.complete) whenMoreArrives(this.#reread);
    }
    return this.#light;
  }

  /** Ready data, else the text of the inline script, unless the card was asked to fetch instead. */
  #dataAtHand(): ArticleInput | string | undefined {
    const data = this.#host.article ?? this.#read().data;
    return data === this.#passed ? undefined : data;
  }

  /** Whether `src` is to be fetched now. */
  get #wants(): boolean {
    const { articleAddress, loading } = this.#host;
    return (
      articleAddress !== null &&
      !this.#givenUp &&
      (this.#near || loading !== 'lazy') &&
      this.#read().complete &&
      this.#dataAtHand() === undefined
    );
  }

  /**
   * Remembers what is made of data at hand, so that an update that changes only looks reads nothing.
   * What can be made at once is there for the coming update.
   */
  #give(data: unknown, make: () => Article | Promise<Article>): void {
    const of = [data, this.#host.keep, this.#host.entry];
    if (this.#given?.of.every((value, index) => value === of[index])) return;
    const given: { of: typeof of; outcome: Outcome } = { of, outcome: LOADING };
    this.#given = given;
    try {
      const made = make();
      // By its method and not by its class: some pages put a Promise of their own in the place of the browser's.
      if ('then' in made) {
        void made.then(ready, failed).then((outcome) => {
          given.outcome = outcome;
          this.#host.requestUpdate();
        });
      } else {
        given.outcome = ready(made);
      }
    } catch (error) {
      given.outcome = failed(error);
    }
  }

  async #startTask(): Promise<void> {
    this.#task = 'coming';
    try {
      const { articleTask } = await import('./article-task.js');
      this.#task = articleTask(this.#host, () => (this.#wants ? this.request : undefined));
    } catch (cause) {
      this.#task = new PressError('unreachable', 'The code that fetches articles did not load. Reload the page.', {
        cause,
      });
    }
    this.#host.requestUpdate();
  }
}
