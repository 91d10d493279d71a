import type { Article } from '../model/article.js';
import type { Looks } from './looks.js';
import { Address } from '../model/safe-url.js';

/** Where the reader is sent: the article's own address, else the source's. */
export function linkTo(article: Partial<Article>, { address }: Looks): string | undefined {
  return article.url ?? address;
}

/** The newsroom's name, else the host's that the article is on. */
export function publisherOf(article: Partial<Article>, looks: Looks): string | undefined {
  const address = linkTo(article, looks);
  return article.publisher?.name ?? (address && new Address(address).hostname.replace(/^www\./, ''));
}
