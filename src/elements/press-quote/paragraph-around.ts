import type { TextSpan } from '../../model/quotation.js';

/** A paragraph of the article, parted where the quotation stands in it. */
export interface Surroundings {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The paragraphs that a stretch of the article's text stands in. */
export function paragraphAround(text: string, spans: readonly TextSpan[]): Surroundings | undefined {
  const start = spans[0]?.start;
  const end = spans.at(-1)?.end;
  if (start === undefined || end === undefined) return undefined;
  const from = start === 0 ? 0 : text.lastIndexOf('\n\n', start - 1) + 1;
  const next = text.indexOf('\n\n', end);
  return {
    before: text.slice(from, start).trimStart(),
    words: text.slice(start, end),
    after: text.slice(end, next < 0 ? undefined : next),
  };
}
