import { attributionOf, sourceOf, type SharedQuotation } from './shared-quotation.js';

/**
 * The quotation as HTML: a `figure` with the attribution in its caption, outside the `blockquote`,
 * as the standard asks. Built in an inert document, never by joining strings.
 *
 * @see https://html.spec.whatwg.org/multipage/grouping-content.html#the-blockquote-element
 */
export function quotationAsHtml(quotation: SharedQuotation): string {
  const page = document.implementation.createHTMLDocument('');
  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = ''): HTMLElementTagNameMap[Tag] =>
    Object.assign(page.createElement(tag), { textContent: text });

  const figure = make('figure');
  const quote = make('blockquote');
  if (quotation.url) quote.cite = quotation.url;
  if (quotation.language) quote.lang = quotation.language;
  quote.append(make('p', quotation.text));

  const caption = make('figcaption');
  const attribution = attributionOf(quotation);
  const source = make(quotation.url ? 'a' : 'span', sourceOf(quotation) || quotation.url);
  if (quotation.url) source.setAttribute('href', quotation.url);
  const cite = make('cite');
  cite.append(source);
  caption.append(attribution ? `— ${attribution}, ` : '', cite);

  figure.append(quote, caption);
  page.body.append(figure);
  return page.body.innerHTML;
}
