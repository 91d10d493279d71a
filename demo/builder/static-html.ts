import { formatDate } from '../../src/locales/format-date.js';
import { plainForm } from '../../src/ssr/plain-form.js';

/** Elements that hold text, and are written on one line. */
const LINES = /^(?:p|h[1-6]|figcaption|li|dt|dd|pre|td|th|img|hr|span|a|time|cite|em|strong)$/;

/**
 * A drawn card as plain, semantic HTML with the same words, for places that take no script: the form that
 * the server gives, too.
 *
 * @param view what the card has drawn; left as it is
 */
export function staticHtml(view: Element): string {
  const box = document.createElement('div');
  box.append(view.cloneNode(true));
  const card = plainForm(box);
  for (const time of card.querySelectorAll('time')) writeWhole(time);
  layOut(card, '\n');
  return card.outerHTML;
}

/** A date as it will be read in another year: "today" and "18 April" are words of the moment. */
function writeWhole(time: HTMLTimeElement): void {
  const date = new Date(time.dateTime);
  const language = time.closest('[lang]')?.getAttribute('lang') ?? undefined;
  for (const tongue of [language, document.documentElement.lang, undefined]) {
    const short = formatDate(date, tongue, Date.now());
    if (!time.textContent?.includes(short)) continue;
    time.textContent = time.textContent.replace(short, () => formatDate(date, tongue));
    return;
  }
}

/** A line for each block, indented as deep as it stands. */
function layOut(element: Element, before: string): void {
  const hasText = [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
  );
  if (LINES.test(element.localName) || hasText || element.children.length === 0) return;
  for (const node of Array.from(element.childNodes)) if (node.nodeType === Node.TEXT_NODE) node.remove();
  for (const child of Array.from(element.children)) {
    child.before(`${before}  `);
    layOut(child, `${before}  `);
  }
  element.append(before);
}
