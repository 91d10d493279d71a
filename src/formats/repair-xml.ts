/** What may stand in a document: sections that are taken whole, tags, and `<` that is neither. */
const TOKEN =
  /<!\[CDATA\[(?:[^\]]|\](?!\]>))*\]\]>|<!--(?:[^-]|-(?!->))*-->|<\?[^>]*>|<(\/?)([a-z_][\w.:-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|</gi;

const ATTRIBUTE = /([a-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/gi;

/** Elements that HTML leaves open. A feed that holds bare HTML has them. */
const VOID = /^(?:br|hr|img|input|meta|wbr|area|col|embed|source)$/i;

/** The prefixes of a feed's modules, by the address that makes each what it is. */
const MODULES: Readonly<Record<string, string>> = Object.freeze({
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  content: 'http://purl.org/rss/1.0/modules/content/',
  media: 'http://search.yahoo.com/mrss/',
  atom: 'http://www.w3.org/2005/Atom',
  xlink: 'http://www.w3.org/1999/xlink',
});

/**
 * A well-formed document out of a broken one: control characters and HTML's entity names, a bare
 * `&` or `<`, attributes without quotes or given twice, prefixes that nobody declared, tags that do
 * not match, text after the end, and an end that is missing.
 *
 * One walk over the tags with a stack of what is open; linear in the length of the document.
 */
export function repairXml(broken: string): string {
  // oxlint-disable-next-line no-control-regex -- XML forbids these, and feeds have them
  const markup = broken.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  const prefixes = new Set([...markup.matchAll(/[<\s/]([a-z_][\w.-]*):[a-z_]/gi)].map(([, prefix]) => prefix ?? ''));
  const open: string[] = [];
  let [xml, at, done] = ['', 0, false];
  for (const token of markup.matchAll(TOKEN)) {
    const [whole, closing, name, rest = ''] = token;
    if (open.length > 0) xml += escapeText(markup.slice(at, token.index));
    at = token.index + whole.length;
    if (!name) {
      if (open.length > 0 && whole.startsWith('<![')) xml += whole;
      else if (open.length > 0 && whole === '<') xml += '&lt;';
      continue;
    }
    if (done) break;
    if (closing) {
      const depth = open.lastIndexOf(name);
      if (depth < 0) continue;
      while (open.length > depth) xml += `</${open.pop()}>`;
      done = open.length === 0;
      continue;
    }
    const empty = /\/\s*$/.test(rest) || VOID.test(name);
    const declared = open.length === 0 ? declare(prefixes, rest) : '';
    xml += `<${name}${readAttributes(rest)}${declared}${empty ? '/>' : '>'}`;
    if (!empty) open.push(name);
  }
  while (open.length > 0) xml += `</${open.pop()}>`;
  return xml;
}

function escapeText(text: string): string {
  return text
    .replace(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(']]>', ']]&gt;');
}

function readAttributes(text: string): string {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    if (!found.has(name)) found.set(name, double ?? single ?? bare ?? '');
  }
  return [...found].map(([name, value]) => ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`).join('');
}

function declare(prefixes: ReadonlySet<string>, attributes: string): string {
  return [...prefixes]
    .filter((prefix) => !/^xml/i.test(prefix) && !attributes.includes(`xmlns:${prefix}`))
    .map((prefix) => ` xmlns:${prefix}="${MODULES[prefix] ?? `urn:${prefix}`}"`)
    .join('');
}
