import { collapse } from './collapse.js';
import { decodeEntities } from './decode-entities.js';
import { scanMarkup } from '../model/scan-markup.js';

/** Elements that stand on lines of their own: text before and after them is not one sentence. */
const BLOCK =
  /^(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|pre|figure|figcaption|table|tr|td|th|caption|section|article|header|footer|aside|main|nav|hr|address|details|summary)$/;

/**
 * The text of markup as paragraphs, where there is no DOM to parse it: tags gone, entities decoded
 * once, spaces collapsed. Block elements and doubled line breaks part paragraphs.
 */
export function headlessParagraphs(markup: string): string[] {
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
