import { inertDocument } from '../model/inert-document.js';
import { isTooDeep } from '../model/is-too-deep.js';
import { PressError } from '../model/press-error.js';

/** UTF-16 units, and tags or whatever else begins with `<`, that are repaired: as many entries as anybody looks at. */
const CHARACTERS = 1_000_000;
const TAGS = 30_000;

/** What is taken whole, a tag, or a `<` that is none. */
const PIECE = /<!\[CDATA\[.*?(?:\]\]>|$)|<!--.*?(?:-->|$)|<[!?][^<>]*>|<(\/?)([a-z_][^\s<>/]*)(?=[^<]*>)|</gis;

/**
 * What holds the root element of a broken feed: control characters, HTML's entity names, a bare `&` or `<`,
 * attributes without quotes or given twice, prefixes that nobody declared, tags that do not match, an
 * end that is missing. The HTML parser mends them all: inside `<svg>` it reads CDATA and empty tags
 * as XML has them, and names it has never heard of, which `x-` makes of all, have no rules of their own.
 *
 * @throws {PressError} `malformed` where even that parser would need too long
 * @see https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inforeign
 */
export function repairXml(broken: string, Parser?: typeof DOMParser): ParentNode {
  const markup = broken.slice(0, CHARACTERS).split('<', TAGS).join('<');
  if (isTooDeep(markup)) {
    throw new PressError('malformed', 'The source nests its elements too deep. Its publisher has to repair it.');
  }
  const tags = markup.replace(PIECE, (piece: string, slash: string, name: string) =>
    name ? `<${slash}x-${name}` : piece === '<' ? '&lt;' : piece,
  );
  const document = inertDocument(`<svg>${tags}`, 'text/html', Parser);
  return document.querySelector('svg') ?? document;
}
