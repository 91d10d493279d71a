import { attributionOf, sourceOf, type SharedQuotation } from './shared-quotation.js';

/** The quotation as plain text: words in marks, speaker, source and link, a line each. */
export function quotationAsText(quotation: SharedQuotation): string {
  const [open, close] = quotation.marks;
  const attribution = attributionOf(quotation);
  return [`${open}${quotation.text}${close}`, attribution && `— ${attribution}`, sourceOf(quotation), quotation.url]
    .filter(Boolean)
    .join('\n');
}
