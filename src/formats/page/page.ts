import type { FindBody, UntrustedArticle } from '../../model/article.js';
import { inertDocument } from '../../model/inert-document.js';
import { isTooDeep } from '../../model/is-too-deep.js';
import { PressError } from '../../model/press-error.js';
import type { Source } from '../../model/source.js';
import type { Format } from '../format.js';
import { explainPage } from './explain-page.js';
import { pageBeginning } from './page-beginning.js';
import { pageFields } from './page-fields.js';
import { pageBody } from './page-body.js';

/**
 * A whole HTML page: its fields from what it says of itself and shows, its body by readability. The
 * body is only sought when it is asked for, once for each list of rules that are to keep.
 *
 * @throws {PressError} `malformed`, or `no-article` for a page that stands in for the one that was asked for
 */
function parse({ text: whole, url, DOMParser }: Source): UntrustedArticle[] {
  const text = pageBeginning(whole);
  if (isTooDeep(text)) {
    throw new PressError('malformed', 'The page nests its elements too deep. Its publisher has to repair it.');
  }
  const read = (): Document => inertDocument(text, 'text/html', DOMParser);
  let page: Document | undefined = read();
  const otherwise = explainPage(page);
  if (otherwise) throw new PressError('no-article', otherwise);
  const fields = pageFields(page, url);
  const found = new Map<string, ReturnType<FindBody>>();
  const findBody: FindBody = (keep) => {
    const key = keep.toSorted().join(' ');
    // The page that the fields were read from serves once: looking for the body takes it apart.
    const body = found.get(key) ?? pageBody(page ?? read(), url, keep, read);
    page = undefined;
    found.set(key, body);
    return body;
  };
  return [{ ...fields, findBody }];
}

export default { parse } satisfies Format;
