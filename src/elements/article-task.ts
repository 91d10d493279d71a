import { initialState, Task } from '@lit/task';
import type { ArticleRequest } from '../load/article-request.js';
import { requestArticle } from '../load/request-article.js';
import type { Article } from '../model/article.js';
import { toPressError } from '../model/press-error.js';
import type { SourceHost } from './source-host.js';

/** A card's task; its one argument is the request as JSON, so that equal requests are equal arguments. */
export type ArticleTask = Task<readonly [string | undefined], Article>;

/**
 * The task of a card that has to fetch: made on the first miss, with code that only such a card
 * loads. It runs again when the card's request changes; without a request, and after an abort, it
 * stands at its beginning.
 */
export function articleTask(card: SourceHost, request: () => ArticleRequest | undefined): ArticleTask {
  return new Task<readonly [string | undefined], Article>(card, {
    task: async ([asked], { signal }) => {
      if (asked === undefined) return initialState;
      try {
        return await requestArticle(JSON.parse(asked) as ArticleRequest, card.finish, signal);
      } catch (error) {
        if (signal.aborted) return initialState;
        throw toPressError(error);
      }
    },
    args: () => [JSON.stringify(request())],
  });
}
