import { decodeEntities } from './decode-entities.js';
import { scanMarkup } from './scan-markup.js';

/** Elements that stand on lines of their own: text before and after them is not one sentence. */
const BLOCK =
  /^(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|pre|figure|figcaption|table|tr|td|th|caption|section|article|header|footer|aside|main|nav|hr|address|details|summary)$/;

/** Control characters, which no text of an article has a use for; tab and line breaks are spaces. */
// oxlint-disable-next-line no-control-regex -- these are what is to be removed
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]/g;

/**
 * The text of markup as paragraphs: tags gone, entities decoded once, spaces collapsed. Needs no
 * DOM. Block elements and doubled line breaks part paragraphs.
 */
export function plainParagraphs(markup: string): string[] {
  let text = '';
  scanMarkup(markup, {
    text: (start, end) => {
      text += decodeEntities(markup.slice(start, end)).replace(/[ \t\n\f\r]+/g, ' ');
    },
    tag: (name) => {
      if (name === 'br') text += '\n';
      else if (BLOCK.test(name)) text += '\n\n';
    },
  });
  return text
    .split(/\n[ \n]*\n/)
    .map(collapse)
    .filter(Boolean);
}

/** The text of markup in one line. */
export function plainText(markup: string): string {
  return /[<&]/.test(markup) ? plainParagraphs(markup).join(' ') : collapse(markup);
}

/** Runs of white space as one space, none at the ends, control characters gone. A no-break space stays. */
export function collapse(text: string): string {
  return text
    .replace(CONTROL, '')
    .replace(/[ \t\n\f\r]+/g, ' ')
    .trim();
}
