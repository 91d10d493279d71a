import { initialState, Task } from '@lit/task';
import type { ArticleRequest } from '../load/article-request.js';
import { requestArticle } from '../load/request-article.js';
import type { Article } from '../model/article.js';
import { toPressError } from '../model/press-error.js';
import type { SourceHost } from './source-host.js';

/** A card's task; its one argument is the request in one string, so that equal requests are equal arguments. */
export type ArticleTask = Task<readonly [string], Article>;

/**
 * The task of a card that has to fetch: made on the first miss, with code that only such a card
 * loads. It runs again when the card's request changes; without a request, and after an abort, it
 * stands at its beginning.
 */
export function articleTask(card: SourceHost, request: () => ArticleRequest | undefined): ArticleTask {
  return new Task<readonly [string], Article>(card, {
    task: async (_asked, { signal }) => {
      const wanted = request();
      if (!wanted) return initialState;
      try {
        return await requestArticle(wanted, card.finish, signal);
      } catch (error) {
        if (signal.aborted) return initialState;
        throw toPressError(error);
      }
    },
    // Not as JSON: old libraries give every value a `toJSON` of their own.
    args: () => [Object.values(request() ?? {}).join('\n')],
  });
}
