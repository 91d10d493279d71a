import { attributionOf, sourceOf, type SharedQuotation } from './shared-quotation.js';

/** Characters that begin or end something in Markdown, anywhere in a line. */
const SPECIAL = /[\\`*_[\]<>|~#]/g;

/** What begins a list or a heading at the start of a line: the character that makes it one. */
const LINE_START = /^(\s*\d*)([-+=.)])/;

/**
 * The quotation as Markdown: a block quotation, and its attribution behind it.
 *
 * @see https://spec.commonmark.org/0.31.2/#block-quotes
 */
export function quotationAsMarkdown(quotation: SharedQuotation): string {
  const attribution = escape(attributionOf(quotation));
  const source = escape(sourceOf(quotation) || quotation.url || '');
  const link = quotation.url ? `[${source}](<${quotation.url.replaceAll('>', '%3E')}>)` : source;
  const from = [attribution && `— ${attribution}`, link].filter(Boolean).join(', ');
  return `> ${escape(quotation.text)}\n\n${from}\n`;
}

function escape(text: string): string {
  return text.replace(SPECIAL, String.raw`\$&`).replace(LINE_START, String.raw`$1\$2`);
}
