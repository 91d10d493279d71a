import { Readability } from '@mozilla/readability';
import type { UntrustedArticle } from '../model/article.js';
import { inertDocument } from '../model/inert-document.js';
import type { Source } from '../model/source.js';
import type { Format } from './format.js';

function parse({ text, url, DOMParser }: Source): UntrustedArticle[] {
  const page = inertDocument(text, 'text/html', DOMParser);
  const r = new Readability(page).parse();
  return [
    {
      headline: { text: r?.title ?? '' },
      articleBody: r?.content,
      author: r?.byline,
      datePublished: r?.publishedTime,
      url,
    },
  ];
}

export default { parse } satisfies Format;
