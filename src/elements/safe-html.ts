import type { SafeHtml } from '../model/article.js';
import { relOf } from './link-view.js';
import type { Looks } from './looks.js';

/**
 * The only place where article HTML enters the DOM: a clone of the safe fragment, cut and fitted
 * while it is still inert, so that a picture which is not to be shown is not requested.
 *
 * @param paragraphs how many to show; all of them where absent
 */
export function bodyView(body: SafeHtml, looks: Looks, paragraphs: number | undefined): DocumentFragment {
  const fragment = body.toFragment();
  const { pictures, target } = looks;
  if (paragraphs !== undefined) cutAfterParagraph(fragment, paragraphs);
  if (pictures !== 'show') for (const picture of fragment.querySelectorAll('figure, img')) takeOut(picture);
  for (const picture of fragment.querySelectorAll('img')) {
    picture.setAttribute('loading', 'lazy');
    picture.setAttribute('decoding', 'async');
    picture.setAttribute('referrerpolicy', 'strict-origin');
  }
  if (target !== null) {
    for (const link of fragment.querySelectorAll('a[href]')) {
      link.setAttribute('target', target);
      link.setAttribute('rel', relOf(target) ?? '');
    }
  }
  nestHeadings(fragment, looks.headingLevel);
  frameTables(fragment);
  return fragment;
}

/** Whether the first paragraphs of a body come with anything that running text does not have. */
export function holdsMoreThanText(body: SafeHtml, paragraphs: number): boolean {
  if (paragraphs === 0) return false;
  const fragment = body.toFragment();
  cutAfterParagraph(fragment, paragraphs);
  return fragment.querySelector(':not(p, a, b, i, em, strong, br, span, div)') !== null;
}

/** By the oldest way there is: pages replace the newer ones. */
function takeOut(node: Node): void {
  node.parentNode?.removeChild(node);
}

/** Removes everything behind the last of the paragraphs that are to stay. */
function cutAfterParagraph(fragment: DocumentFragment, count: number): void {
  const paragraphs = [...fragment.querySelectorAll('p')].filter(({ textContent }) => textContent?.trim());
  let last: Node | null | undefined = paragraphs[count - 1];
  for (; last && last !== fragment; last = last.parentNode) {
    while (last.nextSibling) takeOut(last.nextSibling);
  }
}

/** Puts the body's headings below the card's, keeping their order among themselves. */
function nestHeadings(fragment: DocumentFragment, level: number): void {
  const headings = [...fragment.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const highest = Math.min(...headings.map(({ localName }) => Number(localName[1])));
  for (const heading of headings) {
    const nested = Math.min(6, level + 1 + Number(heading.localName[1]) - highest);
    const replacement = fragment.ownerDocument.createElement(`h${nested}`);
    heading.parentNode?.replaceChild(replacement, heading);
    while (heading.firstChild) replacement.appendChild(heading.firstChild);
  }
}

/** A table wider than the card is scrolled in a frame of its own, by keyboard too. */
function frameTables(fragment: DocumentFragment): void {
  for (const table of fragment.querySelectorAll('table')) {
    const frame = fragment.ownerDocument.createElement('div');
    frame.className = 'wide';
    frame.tabIndex = 0;
    table.parentNode?.replaceChild(frame, table);
    frame.appendChild(table);
  }
}
