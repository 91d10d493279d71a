import { findQuotes } from '../../src/quotes.js';

/** A question by its number: the text of an article, and its language. */
export interface QuotesQuestion {
  readonly id: number;
  readonly text: string;
  readonly lang?: string;
}

addEventListener('message', ({ data }: MessageEvent<QuotesQuestion>) => {
  const { id, text, lang } = data;
  postMessage({ id, quotations: findQuotes(text, lang === undefined ? {} : { lang }) });
});
