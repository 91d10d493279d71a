import type { UntrustedArticle } from '../model/article.js';
import type { Source } from '../model/source.js';

/**
 * The adapter of one format. It has one word: it parses. What it returns is in the order of the
 * source and is not checked, apart from having the shape of an article.
 */
export interface Format {
  /**
   * A promise where more code is needed for what the document turns out to be.
   *
   * @throws {PressError} `malformed` for a document broken beyond repair, `no-article` for one
   *   without an article, `withheld` where the publisher holds it back, `unsupported` where it needs
   *   a DOM and there is none
   */
  parse(source: Source): readonly UntrustedArticle[] | Promise<readonly UntrustedArticle[]>;
}
