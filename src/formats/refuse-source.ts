import type { FormatName } from '../model/article.js';
import { PressError } from '../model/press-error.js';
import type { Source } from '../model/source.js';

/**
 * Why a source gives no article.
 *
 * @param format what the source is, where that is known
 * @param cause what the adapter threw, where it did
 */
export function refuseSource({ text, contentType }: Source, format?: FormatName, cause?: unknown): PressError {
  // WordPress answers a search that finds nothing with an empty list.
  if (/^\s*(?:\[\s*\]|\{\s*\})?\s*$/.test(text.slice(0, 4096))) {
    return new PressError('no-article', 'The source answered with an empty document. Check the address in src.');
  }
  if (cause) {
    return new PressError('malformed', `The source is broken ${format}. Its publisher has to repair it.`, { cause });
  }
  if (format) return new PressError('no-article', `The source is ${format}, and has no article in it.`);
  return new PressError(
    'unknown-format',
    `The source is in no format that presscards reads (${contentType || 'no content type'}). Use the address of a feed, of a WordPress post in the REST API, or of JSON-LD.`,
  );
}
