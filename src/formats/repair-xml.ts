/** A tag, or a `<` that is none. */
const TAG = /<(\/?)([a-z_][\w.:-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|</iy;

/** Sections that are taken whole, and how each ends. */
const SECTIONS = Object.freeze([
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
  ['<!', '>'],
  ['<?', '>'],
] as const);

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
  let [xml, at, next] = ['', 0, 0];
  for (; (next = markup.indexOf('<', at)) >= 0;) {
    if (open.length > 0) xml += escapeText(markup.slice(at, next));
    const section = SECTIONS.find(([begins]) => markup.startsWith(begins, next));
    if (section) {
      const end = markup.indexOf(section[1], next);
      // A section that never ends has the rest of the document in it.
      if (end < 0) {
        if (open.length > 0) xml += escapeText(markup.slice(next + section[0].length));
        break;
      }
      at = end + section[1].length;
      if (open.length > 0 && section[1] === ']]>') xml += markup.slice(next, at);
      continue;
    }
    TAG.lastIndex = next;
    const [whole = '<', closing, name, rest = ''] = TAG.exec(markup) ?? [];
    at = next + whole.length;
    if (!name) {
      if (open.length > 0) xml += '&lt;';
    } else if (closing) {
      const depth = open.lastIndexOf(name);
      if (depth < 0) continue;
      for (const one of open.splice(depth).toReversed()) xml += `</${one}>`;
      if (depth === 0) return xml;
    } else {
      const empty = /\/\s*$/.test(rest) || VOID.test(name);
      xml += `<${name}${readAttributes(rest)}${open.length === 0 ? declare(prefixes, rest) : ''}${empty ? '/>' : '>'}`;
      if (!empty) open.push(name);
    }
  }
  if (next < 0 && open.length > 0) xml += escapeText(markup.slice(at));
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
