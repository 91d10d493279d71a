import type { FormatName } from '../model/article.js';
import { PressError } from '../model/press-error.js';
import type { Source } from '../model/source.js';

interface Row {
  readonly format: FormatName;
  /** What only documents of this format have near their beginning. */
  readonly begins?: RegExp;
  /** A key that only this format has, anywhere in the document. */
  readonly has?: RegExp;
}

/** A quotation mark inside a JSON string is escaped, so these find keys and never running text. */
const JSON_ROWS: readonly Row[] = [
  { format: 'wordpress', has: /"(?:title|content|excerpt)"\s*:\s*\{[^{}]*"(?:rendered|protected)"\s*:/ },
  { format: 'json-feed', has: /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/ },
  { format: 'guardian', has: /"webTitle"\s*:/ },
  { format: 'activitystreams', has: /"https?:\\?\/\\?\/www\.w3\.org\\?\/ns\\?\/activitystreams#?"/ },
  { format: 'json-ld', has: /"@(?:context|type|graph)"\s*:/ },
  {
    format: 'ninjs',
    has: /"(?:pubstatus|versioncreated|firstcreated|usageterms|rightsinfo|trustindicators?|headlines|bodies|(?:body|description|headline)_\w+)"\s*:|"ninjs"/i,
  },
  { format: 'oembed', has: /"type"\s*:\s*"(?:photo|video|link|rich)"/ },
];

const XML_ROWS: readonly Row[] = [
  { format: 'rss', begins: /<rss[\s>]/i },
  { format: 'rdf', begins: /<(?:\w+:)?rdf[\s>]/i },
  { format: 'atom', begins: /<(?:\w+:)?(?:feed|entry)[\s>]/i },
  { format: 'page', begins: /<(?:!doctype\s+html|html|head|body)(?=[\s/>])/i },
  // A part of a page begins with a tag; text, or a script, may have one in it.
  {
    format: 'page',
    begins: /^<(?:meta|title|article|main|section|table|div|p|h1|script|link|br|b|center)(?=[\s/>])/i,
  },
];

/** How far a root element may stand from the beginning: behind a declaration, comments, a DOCTYPE. */
const HEAD = 4096;

/**
 * The format of a source, by its first characters and then by what is in it. Servers name content
 * types carelessly (feeds as `text/html`, JSON as `text/plain`), so the document itself decides.
 *
 * @throws {PressError} `unknown-format`, or `no-article` for an empty document
 */
export function detectFormat({ text, contentType }: Source): FormatName {
  const head = text.slice(0, HEAD).trimStart();
  // WordPress answers a search that finds nothing with an empty list.
  if (/^(?:\[\s*\]|\{\s*\})?\s*$/.test(head)) {
    throw new PressError('no-article', 'The source answered with an empty document. Check the address in src.');
  }
  const rows = /^[[{]/.test(head) ? JSON_ROWS : XML_ROWS;
  const row = rows.find(({ begins, has }) => begins?.test(head) ?? has?.test(text));
  if (row) return row.format;
  throw new PressError(
    'unknown-format',
    `The source is in no format that presscards reads (${contentType || 'no content type'}). Use the address of a feed, of a WordPress post in the REST API, or of JSON-LD.`,
  );
}
