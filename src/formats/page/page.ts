import type { UntrustedArticle } from '../../model/article.js';
import { inertDocument } from '../../model/inert-document.js';
import type { Source } from '../../model/source.js';
import type { Format } from '../format.js';
import { pageFields } from './page-fields.js';
import { pageBody } from './page-body.js';

/**
 * A whole HTML page: its fields from what it says of itself and shows, its body by readability. The
 * body is only sought when it is asked for, once.
 */
function parse({ text, url, DOMParser }: Source): UntrustedArticle[] {
  const read = (): Document => inertDocument(text, 'text/html', DOMParser);
  const page = read();
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

export default { parse } satisfies Format;
