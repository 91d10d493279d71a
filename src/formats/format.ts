import type { UntrustedArticle } from '../model/article.js';
import type { Source } from '../model/source.js';

/**
 * The adapter of one format. It has one word: it parses. What it returns is in the order of the
 * source and is not checked, apart from having the shape of an article.
 */
export interface Format {
  /**
   * A promise where more code is needed for what the document turns out to be. Without an article
   * the list is empty; whatever a broken document makes it throw is reported as `malformed`.
   *
   * @throws {PressError} `withheld` where the publisher holds everything back, `unsupported` where
   *   the document needs a DOM and there is none
   */
  parse(source: Source): readonly UntrustedArticle[] | Promise<readonly UntrustedArticle[]>;
}

/**
 * A value of a JSON document. Any member may be missing, null or of another type than the format says:
 * `?.` reads on from all of them without an error, `String` makes a text of any, and what arrives is
 * checked when the article is cleaned. What may be one value or a list is read as `[value ?? []].flat()`.
 */
export type Json = Members & { toString(): string };

interface Members {
  readonly [member: string]: Json | undefined;
}
