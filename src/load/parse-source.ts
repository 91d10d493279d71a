import { detectFormat } from '../formats/detect-format.js';
import { loadFormat } from '../formats/load-format.js';
import type { FormatName, UntrustedArticle } from '../model/article.js';
import { PressError } from '../model/press-error.js';
import type { Source } from '../model/source.js';
import { preparePlainText } from '../sanitize/plain-text.js';

/** The articles of one source, as its adapter reads them. */
export interface SourceArticles {
  readonly format: FormatName;
  /** What relative addresses are resolved against. */
  readonly url: string;
  readonly articles: readonly UntrustedArticle[];
  /** What they were read from. */
  readonly source: Source;
  /** When that was stored on the reader's device, where it is a copy. */
  readonly storedAt?: Date;
  /** Where these are the first of a source that may have more: all of them, parsed once. */
  readonly all?: () => Promise<SourceArticles>;
}

/**
 * Detects the format of a source and parses it.
 *
 * @throws {PressError} `unknown-format`, `malformed`, `no-article`, and what the adapter throws
 */
export async function parseSource(source: Source): Promise<SourceArticles> {
  const { text, url, limit } = source;
  const format = detectFormat(source);
  const [adapter] = await Promise.all([format && loadFormat(format), preparePlainText()]);
  let articles: readonly UntrustedArticle[] | undefined;
  let cause: unknown;
  try {
    articles = await adapter?.parse({ ...source, text: text.trim() });
  } catch (error) {
    if (error instanceof PressError) throw error;
    cause = error;
  }
  if (!format || !articles?.[0])
    throw (await import('../formats/refuse-source.js')).refuseSource(source, format, cause);
  if (articles.length !== limit) return { format, url, articles, source };
  let all: Promise<SourceArticles> | undefined;
  return { format, url, articles, source, all: () => (all ??= parseSource({ ...source, limit: undefined })) };
}
