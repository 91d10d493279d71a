import type { UntrustedArticle } from '../../model/article.js';
import { inertDocument } from '../../model/inert-document.js';
import { isTooDeep } from '../../model/is-too-deep.js';
import { PressError } from '../../model/press-error.js';
import type { Source } from '../../model/source.js';
import type { Format } from '../format.js';
import { explainPage } from './explain-page.js';
import { pageFields } from './page-fields.js';
import { pageBody } from './page-body.js';

/**
 * A whole HTML page: its fields from what it says of itself and shows, its body by readability. The
 * body is only sought when it is asked for, once.
 *
 * @throws {PressError} `malformed`, or `no-article` for a page that stands in for the one that was asked for
 */
function parse({ text, url, DOMParser }: Source): UntrustedArticle[] {
  if (isTooDeep(text)) {
    throw new PressError('malformed', 'The page nests its elements too deep. Its publisher has to repair it.');
  }
  const read = (): Document => withHidden(inertDocument(text, 'text/html', DOMParser));
  const page = read();
  const otherwise = explainPage(page);
  if (otherwise) throw new PressError('no-article', otherwise);
  const fields = pageFields(page, url);
  let body: string | undefined;
  return [
    {
      ...fields,
      get articleBody() {
        return (body ??= pageBody(page, url, read));
      },
    },
  ];
}

/** The text comes with its `style` attributes renamed; readability has to know what they hide. */
function withHidden(page: Document): Document {
  for (const element of page.querySelectorAll('[data-style]')) {
    if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('data-style') ?? '')) {
      element.setAttribute('hidden', '');
    }
  }
  return page;
}

export default { parse } satisfies Format;
