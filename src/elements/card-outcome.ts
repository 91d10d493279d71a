import type { Article } from '../model/article.js';
import { toPressError, type PressError } from '../model/press-error.js';

/** `idle` has nothing to load or waits to come near, `loading` waits for its article. */
export type CardState = 'idle' | 'loading' | 'ready' | 'error';

/** What a card knows of its article: the article itself when ready, the reason when there is none. */
export interface Outcome {
  readonly state: CardState;
  readonly article?: Article;
  readonly error?: PressError;
  /** The article is another than the page embedded. */
  readonly isChanged?: boolean;
}

export const IDLE: Outcome = { state: 'idle' };
export const LOADING: Outcome = { state: 'loading' };
export const ready = (article: Article): Outcome => ({ state: 'ready', article });
export const failed = (error: unknown): Outcome => ({ state: 'error', error: toPressError(error) });

/** Whether two outcomes say the same, so that nothing has to be drawn or announced again. */
export function isSameOutcome(one: Outcome, other: Outcome | undefined): boolean {
  return one.state === other?.state && one.article === other.article && one.error === other.error;
}
