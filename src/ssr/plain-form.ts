/** What is of no use without style and script: panels, buttons, and what only the card's own style reads. */
const USELESS = 'details, button, [aria-hidden]';
const KEPT_ATTRIBUTES = new Set([
  'href',
  'src',
  'alt',
  'width',
  'height',
  'datetime',
  'cite',
  'lang',
  'dir',
  'start',
  'reversed',
  'colspan',
  'rowspan',
  'scope',
  'target',
  'rel',
  'title',
]);

/**
 * Makes of a drawn card plain semantic HTML, for pages without script and for e-mail: the same words
 * in the same order, without a class, a part or a style. Changes the card.
 */
export function plainForm(view: HTMLElement): HTMLElement {
  for (const useless of view.querySelectorAll(USELESS)) useless.remove();
  separate(view);
  for (const element of [view, ...view.querySelectorAll('*')]) {
    for (const { name } of Array.from(element.attributes)) {
      if (!KEPT_ATTRIBUTES.has(name)) element.removeAttribute(name);
    }
  }
  // A box without anything left to say is no structure.
  for (const box of view.querySelectorAll('div, span')) if (box.attributes.length === 0) unwrap(box);
  for (const empty of view.querySelectorAll('p, header, figcaption')) if (!hasContent(empty)) empty.remove();
  return view;
}

/** Pieces of a line that only the style keeps apart get a separator of their own. */
function separate(view: HTMLElement): void {
  for (const piece of view.querySelectorAll('.meta > *, .who > *, .foot > *')) {
    if (piece.nextSibling && piece.nextSibling === piece.nextElementSibling) piece.after(' · ');
  }
}

function unwrap(box: Element): void {
  const isBlock = box.localName === 'div' && ![...box.children].some(({ localName }) => BLOCK.has(localName));
  if (!isBlock) return box.replaceWith(...box.childNodes);
  const paragraph = box.ownerDocument.createElement('p');
  paragraph.append(...box.childNodes);
  box.replaceWith(paragraph);
}

const BLOCK = new Set([
  'p',
  'ul',
  'ol',
  'dl',
  'table',
  'blockquote',
  'figure',
  'pre',
  'div',
  'header',
  'hr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

function hasContent(element: Element): boolean {
  return !!element.textContent?.trim() || element.querySelector('img') !== null;
}
