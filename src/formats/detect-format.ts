import type { FormatName } from '../model/article.js';
import type { Source } from '../model/source.js';

type Row = readonly [FormatName, RegExp];

/** Keys that only documents of a format have. A quotation mark inside a string is escaped, so running text has none. */
const JSON_ROWS: readonly Row[] = [
  ['wordpress', /"(?:title|content|excerpt)"\s*:\s*\{[^{}]*"rendered"/],
  ['json-feed', /"version"\s*:\s*"https?:[^"]+jsonfeed/],
  ['guardian', /"webTitle"\s*:/],
  ['activitystreams', /w3\.org[\\/]+ns[\\/]+activitystreams#?"/],
  ['json-ld', /"@(?:context|type|graph)"\s*:/],
  ['ninjs', /"(?:pubstatus|(?:version|first)created|usageterms|rightsinfo|trustindicators?|headlines|bodies|(?:body|description|headline)_\w+)"|"ninjs"/i],
  ['oembed', /"type"\s*:\s*"(?:photo|video|link|rich)"/],
]; // prettier-ignore

/** What documents of a format have near their beginning. A part of a page begins with a tag; text may have one in it. */
const XML_ROWS: readonly Row[] = [
  ['rss', /<rss[\s>]/i],
  ['rdf', /<(?:\w+:)?rdf[\s>]/i],
  ['atom', /<(?:\w+:)?(?:feed|entry)[\s>]/i],
  ['page', /<(?:!doctype\s+html|html|head|body)[\s/>]|^<(?:meta|title|article|main|section|table|div|p|h1|script|link|br|b|center)[\s/>]/i],
]; // prettier-ignore

/** How far a root element may stand from the beginning: behind a declaration, comments, a DOCTYPE. */
const HEAD = 4096;

/**
 * The format of a source, by its first characters and then by what is in it; undefined where it is
 * none, which `refuse-source.ts` explains. Servers name content types carelessly (feeds as
 * `text/html`, JSON as `text/plain`), so the document itself decides.
 */
export function detectFormat({ text }: Source): FormatName | undefined {
  const head = text.slice(0, HEAD).trimStart();
  const isJson = /^[[{]/.test(head);
  return (isJson ? JSON_ROWS : XML_ROWS).find(([, sign]) => sign.test(isJson ? text : head))?.[0];
}
