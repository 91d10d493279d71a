import type { Article } from '../model/article.js';

/**
 * The promise behind a card's `loaded`: it belongs to the current request and is settled by the
 * load that ends it. When a new request replaces a settled one, there is a new promise; while one
 * is pending, it stays and settles with its replacement. It never causes an unhandled rejection.
 */
export class LoadedPromise {
  #settled = true;
  #resolve!: (article: Article) => void;
  #reject!: (error: unknown) => void;
  promise!: Promise<Article>;

  constructor() {
    this.renew();
  }

  /** Begins anew, if what it belonged to has ended. */
  renew(): void {
    if (!this.#settled) return;
    this.#settled = false;
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.promise.catch(() => undefined);
  }

  resolve(article: Article): void {
    this.#settled = true;
    this.#resolve(article);
  }

  reject(error: unknown): void {
    this.#settled = true;
    this.#reject(error);
  }
}
