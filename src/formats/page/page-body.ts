import { Readability } from '@mozilla/readability';
import type { UntrustedArticle } from '../../model/article.js';

export function pageBody(page: Document, _fields: UntrustedArticle, _url: string): string {
  const r = new Readability(page).parse();
  return r?.content ?? '';
}
