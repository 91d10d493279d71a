import type { Quotation } from '../model/quotation.js';

/** The address of the article with a text fragment that lands on the quotation, where it can be unique. */
export function quoteLink(url: string, text: string, { segments: [segment] }: Quotation): string {
  if (!segment) return url;
  const words = text.slice(segment.start, segment.end).replace(/,$/, '');
  if (text.indexOf(words) !== text.lastIndexOf(words)) return url;
  return `${url.split('#')[0]}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
}
