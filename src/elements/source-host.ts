import type { ReactiveElement } from '@lit/reactive-element';
import type { FinishArticle } from '../load/article-request.js';
import type { ArticleInput } from '../model/article.js';

/** The card, as far as its data are concerned. */
export interface SourceHost extends ReactiveElement {
  /** The address the card was given, in whatever way. */
  readonly articleAddress: string | null;
  readonly entry: string;
  readonly article: ArticleInput | null;
  readonly loading: string;
  readonly proxy: string | null;
  readonly keep: string;
  readonly offlineCopy: boolean;
  /** Whether a server has drawn what the card shows, and has just asked the source. */
  readonly isServed: boolean;
  /** How deep the card reads its article: fields, text or body. */
  readonly finish: FinishArticle;
}
