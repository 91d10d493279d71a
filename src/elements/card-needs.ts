import type { ReactiveElement } from '@lit/reactive-element';
import type { Article } from '../model/article.js';
import { toPressError } from '../model/press-error.js';
import type { ArticleMark } from './article-mark.js';
import { loadUncommon } from './load-uncommon.js';
import { fetchWords } from './card-words.js';
import type { Looks } from './looks.js';
import { wear, type LoadSheet } from './rare-sheet.js';

const appearanceSheet: LoadSheet = () => import('./appearance.styles.js');
const askSheet: LoadSheet = () => import('./ask.styles.js');
const failureSheet: LoadSheet = () => import('./failure.styles.js');

/** What few cards need and no other pays for: sheets, words, and how an article is set apart. */
export class CardNeeds {
  readonly #card: ReactiveElement & Looks;
  /** What sets the article apart, where something does. */
  mark: ArticleMark | undefined;

  constructor(card: ReactiveElement & Looks) {
    this.#card = card;
  }

  /**
   * Brings what the card of an article needs; the promise to wait for, where something is on its way.
   *
   * @param isChanged whether the page holds an older state of it
   * @param sheets those that this kind of card needs for this article
   * @param needsWords whether it says words of its own
   */
  bring(
    article: Article,
    isChanged: boolean,
    sheets: readonly LoadSheet[],
    needsWords: boolean,
  ): Promise<unknown> | undefined {
    const card = this.#card;
    const isAsking = article.image && card.pictures === 'click';
    const coming: (Promise<unknown> | undefined)[] = [this.#wearAppearance()];
    const need = (sheet: LoadSheet): void => void coming.push(this.#wear(sheet));
    sheets.forEach(need);
    if (isAsking) need(askSheet);
    if (isAsking || needsWords) coming.push(fetchWords(card.language));
    const { correction, creativeWorkStatus, provenance } = article;
    if (!isChanged && !correction && !creativeWorkStatus && !provenance.storedAt) this.mark = undefined;
    else if (this.mark?.article !== article) {
      coming.push(
        loadUncommon()
          .then(({ articleMark }) => articleMark(article, card, isChanged))
          // What may be retracted is not shown as if it were not.
          .catch((error: unknown) => ({ article, error: toPressError(error) }))
          .then((mark) => (this.mark = mark)),
      );
    }
    const missing = coming.filter((one) => one !== undefined);
    return missing.length > 0 ? Promise.all(missing) : undefined;
  }

  /** What a card without its article wears; nobody waits for it. The promise of its words, where they have to come. */
  bringForFailure(): Promise<unknown> | undefined {
    void this.#wear(failureSheet);
    return fetchWords(this.#card.language);
  }

  /** The same while nothing is known yet. */
  bringForSkeleton(): void {
    void this.#wearAppearance();
  }

  #wearAppearance(): Promise<unknown> | undefined {
    return this.#card.appearance === 'outlined' ? undefined : this.#wear(appearanceSheet);
  }

  #wear(sheet: LoadSheet): Promise<unknown> | undefined {
    return wear(this.#card.renderRoot as ShadowRoot, sheet);
  }
}
