import type { Article } from '../model/article.js';
import { IDLE, type Outcome } from './card-outcome.js';

/**
 * The promise behind a card's `loaded`: it belongs to the current request and is settled by the load
 * that ends it. When a new request replaces a settled one there is a new promise; while one is
 * pending, it stays and settles with its replacement. It is made when somebody asks for it, and never
 * causes an unhandled rejection.
 */
export class LoadedArticle {
  #promise: Promise<Article> | undefined;
  #tell: ((outcome: Outcome) => void) | undefined;
  /** What the current request has come to, if it has. */
  #settled: Outcome | undefined;

  get promise(): Promise<Article> {
    if (!this.#promise) {
      this.#promise = new Promise((resolve, reject) => {
        this.#tell = ({ article, error }) => (article ? resolve(article) : error && reject(error));
      });
      this.#promise.catch(() => undefined);
      this.#tell?.(this.#settled ?? IDLE);
    }
    return this.#promise;
  }

  /** The outcome, and a settled promise for it, belong to the past. */
  renew(): void {
    if (this.#settled) this.#promise = this.#tell = undefined;
    this.#settled = undefined;
  }

  settle(outcome: Outcome): void {
    this.#settled = outcome;
    this.#tell?.(outcome);
  }
}
