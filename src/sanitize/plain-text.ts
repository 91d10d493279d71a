import { inertFragment } from '../model/inert-document.js';
import { collapse } from './collapse.js';
import type { headlessParagraphs } from './headless-text.js';

/** Elements whose content is no text of the article. */
const RAW = 'script,style,template,iframe,title,textarea,xmp,noembed,noframes';

/** Elements before and after which words are parted. */
const BLOCK = 'p,br,div,li,dt,dd,td,th,h1,h2,h3,h4,h5,h6,blockquote,figcaption,section,header,hr,pre';

/** More than any field has, in UTF-16 units and in tags: so many nest no deeper than a browser parses at once. */
const LONGEST = 100_000;
const MOST_TAGS = 1500;

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
    const fragment = inertFragment(markup.slice(0, LONGEST).split('<', MOST_TAGS).join('<'));
    for (const element of fragment.querySelectorAll(RAW)) element.remove();
    for (const element of fragment.querySelectorAll(BLOCK)) {
      element.before(' ');
      element.after(' ');
    }
    return fragment.textContent ?? '';
  } catch {
    // The page's policy forbids parsing: what looks like a tag goes, and entities stay as they are written.
    return markup.replace(/<[^<>]*>/g, ' ');
  }
}
