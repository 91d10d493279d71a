import { inertDocument } from '../model/inert-document.js';
import { collapse } from './collapse.js';
import type { headlessParagraphs } from './headless-text.js';

/** Elements whose content is no text of the article. */
const RAW = 'script,style,template,iframe,title,textarea,xmp,noembed,noframes';

/** Elements that stand in a line of text; before and after any other one, words are parted. */
const INLINE =
  'a,abbr,b,bdi,bdo,cite,code,data,del,dfn,em,font,i,ins,kbd,mark,q,rp,rt,ruby,s,samp,small,span,strong,sub,sup,time,tt,u,var,wbr';

/** Longer than any field; what is behind it is not read. In UTF-16 units. */
const LONGEST = 100_000;

let headless: typeof headlessParagraphs | undefined;

/** Fetches what reads markup where there is no DOM; nothing on a page, where the browser does. */
export async function preparePlainText(): Promise<void> {
  if (!globalThis.DOMParser) ({ headlessParagraphs: headless } = await import('./headless-text.js'));
}

/** The text of markup in one line: tags gone, entities decoded once, spaces collapsed. */
export function plainText(markup: string): string {
  return collapse(/[<&]/.test(markup) ? (headless?.(markup).join(' ') ?? parsedText(markup)) : markup);
}

function parsedText(markup: string): string {
  try {
    // With the tag, nothing that follows can turn the document into a frameset.
    const { body } = inertDocument(`<body>${markup.slice(0, LONGEST)}`, 'text/html');
    for (const element of body.querySelectorAll(RAW)) element.remove();
    for (const element of body.querySelectorAll(`:not(${INLINE})`)) {
      element.before(' ');
      element.after(' ');
    }
    return body.textContent ?? '';
  } catch {
    // The page's policy forbids parsing: what looks like a tag goes, and entities stay as they are written.
    return markup.replace(/<[^<>]*>/g, ' ');
  }
}
