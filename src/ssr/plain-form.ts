/** What is of no use without style and script: panels, buttons, and signs for the eye. */
const USELESS = 'details, button, [aria-hidden]';

/** Attributes that mean something without style and script. */
const KEPT =
  /^(?:href|src|alt|width|height|datetime|cite|lang|dir|start|reversed|colspan|rowspan|scope|target|rel|title)$/;

/** Elements that do not stand in a line of text. */
const BLOCKS = 'p, ul, ol, dl, table, blockquote, figure, pre, div, header, hr, h1, h2, h3, h4, h5, h6';

/** The width that a message has, in CSS pixels; a picture that is wider would push it out of the window. */
const WIDEST = 600;

/**
 * Makes of a drawn card plain semantic HTML, for pages without script and for e-mail: the same words
 * in the same order, without a class, a part or a style. Changes the card.
 */
export function plainForm(view: HTMLElement): HTMLElement {
  const card = view.querySelector<HTMLElement>('[part=card]') ?? view;
  for (const useless of card.querySelectorAll(USELESS)) useless.remove();
  separate(card);
  for (const element of [card, ...card.querySelectorAll('*')]) {
    for (const { name } of Array.from(element.attributes)) if (!KEPT.test(name)) element.removeAttribute(name);
  }
  for (const picture of card.querySelectorAll('img')) fit(picture);
  // A box without anything left to say is no structure.
  for (const box of card.querySelectorAll('div, span')) if (box.attributes.length === 0) unwrap(box);
  for (const box of card.querySelectorAll('p, header, figcaption')) if (!hasContent(box)) box.remove();
  return card;
}

/** Pieces of a line that only the style keeps apart get a separator of their own. */
function separate(card: HTMLElement): void {
  for (const piece of card.querySelectorAll('.meta > *, .who > *, .foot > *')) {
    if (piece.nextSibling && piece.nextSibling === piece.nextElementSibling) piece.after(' · ');
  }
}

/** Without a style, a picture is as wide as its attribute says. */
function fit(picture: HTMLImageElement): void {
  const [width, height] = ['width', 'height'].map((name) => Number(picture.getAttribute(name)));
  if (!width || width <= WIDEST) return;
  picture.setAttribute('width', `${WIDEST}`);
  if (height) picture.setAttribute('height', `${Math.round((height * WIDEST) / width)}`);
}

/** A line of text in a box becomes a paragraph; any other box gives way to what it holds. */
function unwrap(box: Element): void {
  if (box.localName !== 'div' || box.querySelector(BLOCKS)) return box.replaceWith(...box.childNodes);
  const paragraph = box.ownerDocument.createElement('p');
  paragraph.append(...box.childNodes);
  box.replaceWith(paragraph);
}

function hasContent(element: Element): boolean {
  return !!element.textContent?.trim() || element.querySelector('img') !== null;
}
