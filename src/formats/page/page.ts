import type { FindBody, UntrustedArticle } from '../../model/article.js';
import { inertDocument } from '../../model/inert-document.js';
import { isTooDeep } from '../../model/is-too-deep.js';
import { PressError } from '../../model/press-error.js';
import type { Source } from '../../model/source.js';
import { quietMarkup } from '../../model/quiet-markup.js';
import type { Format } from '../format.js';
import { explainPage } from './explain-page.js';
import { pageBeginning } from './page-beginning.js';
import { pageFields } from './page-fields.js';
import { pageBody } from './page-body.js';

/** Nesting, as far as browsers go along: the text of each element is looked at with that of all around it. */
const DEEPEST = 600;

/**
 * A whole HTML page: its fields from what it says of itself and shows, its body by readability. The
 * body is only sought when it is asked for, once for each list of rules that are to keep.
 *
 * @throws {PressError} `malformed`, or `no-article` for a page that stands in for the one that was asked for
 */
function parse({ text: whole, url, DOMParser }: Source): UntrustedArticle[] {
  // A page is full of what a strict host page is told of when it is parsed, and all of it is parsed here.
  const text = quietMarkup(pageBeginning(whole));
  if (isTooDeep(text, DEEPEST)) {
    throw new PressError('malformed', 'The page nests its elements too deep. Its publisher has to repair it.');
  }
  const read = (): Document => tame(inertDocument(text, 'text/html', DOMParser));
  let page: Document | undefined = read();
  const otherwise = explainPage(page);
  if (otherwise) throw new PressError('no-article', otherwise);
  const fields = pageFields(page, url);
  const found = new Map<string, ReturnType<FindBody>>();
  const findBody: FindBody = (keep) => {
    const key = keep.toSorted().join(' ');
    // The page that the fields were read from serves once: looking for the body takes it apart.
    const known = found.get(key) ?? pageBody(page ?? read(), url, keep, read);
    page = undefined;
    found.set(key, known);
    return { ...known, body: known.body?.cloneNode(true) as HTMLElement | undefined };
  };
  return [{ ...fields, findBody }];
}

/**
 * A page that can be read without surprises. Its `style` attributes come renamed: what they hide is
 * marked as hidden, for readability. And nothing in it has a name: a control called `textContent`
 * would be what its form has under that name, and a form called `body` what the page has.
 */
function tame(page: Document): Document {
  const methods = Object.getPrototypeOf(page) as ParentNode;
  const all = (selector: string): Iterable<Element> => methods.querySelectorAll.call(page, selector);
  // Forms come last: until then, a control may stand in for a method of theirs.
  for (const named of all('[name]:not(meta, form)')) named.removeAttribute('name');
  for (const control of all(CONTROLS)) if (control.id in control) control.removeAttribute('id');
  for (const form of all('form[name]')) form.removeAttribute('name');
  for (const element of all('[data-style]')) {
    if (HIDING.test(element.getAttribute('data-style') ?? '')) element.setAttribute('hidden', '');
  }
  return page;
}

/** What a form has as members of its own, by their names and ids. */
const CONTROLS = ':is(button, fieldset, input, output, select, textarea, img, object)[id]';

const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;

export default { parse } satisfies Format;
