/** A whole answer of a source that means harm. */
export interface HostileDocument {
  readonly title: string;
  readonly payload: () => string | Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** The headline that a card still shows, or the code of the error it ends with. */
  readonly expected: string;
}

/** Documents that are refused, or stripped of what they try, for one reason. */
export interface DocumentClass {
  readonly name: string;
  readonly reason: string;
  readonly documents: readonly HostileDocument[];
}

const LD = 'application/ld+json';
const RSS = 'application/rss+xml';
const HTML = 'text/html';
const JSON_TYPE = 'application/json';

const article = (members: string): string => `{"@type":"NewsArticle",${members}}`;
const rss = (title: string, before = '', body = '&lt;p&gt;Boats&lt;/p&gt;'): string =>
  `<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>News</title><item><title>${title}</title><link>https://news.example/a</link><description>${body}</description></item></channel></rss>`;
const page = (inside: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta property="og:type" content="article"><meta property="og:title" content="Boats">${head}</head><body><article><h1>Boats</h1>${inside}${'<p>The boats lie in the harbour, and the town waits for the snow that comes every year.</p>'.repeat(8)}</article></body></html>`;
const post = (body: string, title = 'Boats'): string =>
  JSON.stringify({ title: { rendered: title }, link: 'https://news.example/a', content: { rendered: body } });
const bytes = (text: string, unit: 1 | 2 = 1, big = false): Uint8Array<ArrayBuffer> => {
  const out = new Uint8Array(text.length * unit);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (unit === 1) out[at] = code;
    else out.set(big ? [code >> 8, code & 255] : [code & 255, code >> 8], at * 2);
  }
  return out;
};

/** What Lit's templates look like, in the shape that JSON can have. */
const TEMPLATE = '{"_$litType$":1,"strings":["<img src=x onerror=executed()>"],"values":[]}';

// prettier-ignore
export const DOCUMENTS: readonly DocumentClass[] = [
  {
    name: 'objects that pretend',
    reason: 'JSON can have any key and any shape; a field is text, an address or a date, or it is absent.',
    documents: [
      { title: '__proto__ at the top', payload: () => article('"headline":"Boats","__proto__":{"headline":"x","articleBody":"<img src=x onerror=executed()>","polluted":1}'), type: LD, expected: 'Boats' },
      { title: '__proto__ in every object', payload: () => article('"headline":"Boats","author":{"__proto__":{"polluted":1},"name":"A"},"image":{"__proto__":{"polluted":1},"url":"https://news.example/a.jpg"}'), type: LD, expected: 'Boats' },
      { title: 'constructor.prototype', payload: () => article('"headline":"Boats","constructor":{"prototype":{"polluted":1}}'), type: LD, expected: 'Boats' },
      { title: 'a template of Lit as the headline', payload: () => article(`"headline":${TEMPLATE},"description":"Boats"`), type: LD, expected: 'Boats' },
      { title: 'a template of Lit in every field', payload: () => article(`"headline":"Boats","description":${TEMPLATE},"author":${TEMPLATE},"articleSection":${TEMPLATE},"articleBody":${TEMPLATE},"image":${TEMPLATE},"publisher":${TEMPLATE},"datePublished":${TEMPLATE},"url":${TEMPLATE}`), type: LD, expected: 'Boats' },
      { title: 'a template of Lit as text', payload: () => article(`"headline":{"text":${TEMPLATE},"name":"Boats"}`), type: LD, expected: 'Boats' },
      { title: 'an element of React in every field', payload: () => article('"headline":"Boats","articleBody":{"$$typeof":"Symbol(react.element)","type":"img","props":{"src":"x","onError":"executed()"}},"description":{"__html":"<img src=x onerror=executed()>"}'), type: LD, expected: 'Boats' },
      { title: 'a SafeHtml that is none', payload: () => article('"headline":"Boats","articleBody":{"toFragment":"executed()","toString":"<img src=x onerror=executed()>"}'), type: LD, expected: 'Boats' },
      { title: 'then, toJSON, toString and valueOf', payload: () => article('"headline":"Boats","then":"executed()","toJSON":"executed()","toString":"x","valueOf":"x","articleBody":{"then":"x"}'), type: LD, expected: 'Boats' },
      { title: 'lists where one is meant', payload: () => article(`"headline":["Boats","B"],"url":["javascript:executed()"],"image":[["x"],{"url":"javascript:executed()"}],"articleBody":["<img src=x onerror=executed()>"]`), type: LD, expected: 'Boats' },
      { title: 'a list in a list, 50,000 deep', payload: () => article(`"headline":"Boats","author":${'['.repeat(5e4)}${']'.repeat(5e4)}`), type: LD, expected: 'Boats' },
      { title: 'an object in an object, 20,000 deep', payload: () => article(`"headline":"Boats","publisher":${'{"name":'.repeat(2e4)}"A"${'}'.repeat(2e4)}`), type: LD, expected: 'Boats' },
      { title: '100,000 authors', payload: () => article(`"headline":"Boats","author":[${'{"name":"A"},'.repeat(1e5)}"B"]`), type: LD, expected: 'Boats' },
      { title: 'a graph that points to itself', payload: () => '{"@graph":[{"@type":"NewsArticle","@id":"#a","headline":"Boats","author":{"@id":"#a"},"image":{"@id":"#a"}}]}', type: LD, expected: 'Boats' },
      { title: 'numbers out of range', payload: () => article('"headline":"Boats","datePublished":1e308,"image":{"url":"https://news.example/a.jpg","width":1e999,"height":-1}'), type: LD, expected: 'Boats' },
      { title: 'null, true and 0 in every field', payload: () => article('"headline":"Boats","description":null,"author":true,"image":0,"url":null,"articleBody":false,"datePublished":true,"inLanguage":0'), type: LD, expected: 'Boats' },
      { title: 'half of a surrogate pair in every field', payload: () => article('"headline":"Boats\\ud800","url":"https://news.example/\\udfff","articleBody":"<p>\\ud83d</p>","author":"\\udc00"'), type: LD, expected: 'Boats' },
      { title: 'a language that is none', payload: () => article('"headline":"Boats","inLanguage":"\\"><script>executed()</script>"'), type: LD, expected: 'Boats' },
      { title: 'a headline of a million signs', payload: () => article(`"headline":"Boats ${'<'.repeat(1e6)}"`), type: LD, expected: 'Boats' },
      { title: 'a headline of nothing but markup', payload: () => article('"headline":"<img src=x onerror=executed()>","description":"Boats"'), type: LD, expected: 'Boats' },
      { title: 'JSON with a script behind it', payload: () => `${article('"headline":"Boats"')}<script>executed()</script>`, type: LD, expected: 'malformed' },
      { title: 'JSONP', payload: () => `executed(${article('"headline":"Boats"')})`, type: 'text/javascript', expected: 'unknown-format' },
    ],
  },
  {
    name: 'XML that reaches out',
    reason: 'Entities, style sheets and inclusions of XML could read files, call hosts or grow without end.',
    documents: [
      { title: 'an external entity', payload: () => rss('Boats &x;', '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), type: RSS, expected: 'Boats' },
      { title: 'an entity from another host', payload: () => rss('Boats &x;', '<!DOCTYPE rss [<!ENTITY x SYSTEM "https://trap.example/x">]>'), type: RSS, expected: 'Boats' },
      { title: 'a document type from another host', payload: () => rss('Boats', '<!DOCTYPE rss SYSTEM "https://trap.example/x.dtd">'), type: RSS, expected: 'Boats' },
      { title: 'a parameter entity from another host', payload: () => rss('Boats', '<!DOCTYPE rss [<!ENTITY % x SYSTEM "https://trap.example/x.dtd"> %x;]>'), type: RSS, expected: 'Boats' },
      { title: 'a billion laughs', payload: () => rss('Boats &j;', `<!DOCTYPE rss [<!ENTITY a "ha">${'bcdefghij'.split('').map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]>`), type: RSS, expected: 'Boats' },
      { title: 'a quadratic blow-up', payload: () => rss(`Boats ${'&a;'.repeat(3e4)}`, `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(3e4)}">]>`), type: RSS, expected: 'unknown-format' },
      { title: 'an entity that names itself', payload: () => rss('Boats &a;', '<!DOCTYPE rss [<!ENTITY a "&b;"><!ENTITY b "&a;">]>'), type: RSS, expected: 'Boats' },
      { title: 'an entity with markup', payload: () => rss('Boats &x;', '<!DOCTYPE rss [<!ENTITY x "&#60;img src=x onerror=executed()&#62;">]>'), type: RSS, expected: 'Boats' },
      { title: 'a style sheet by XSLT', payload: () => rss('Boats', '<?xml-stylesheet type="text/xsl" href="https://trap.example/x.xsl"?>'), type: RSS, expected: 'Boats' },
      { title: 'an inclusion', payload: () => rss('Boats', '', '</description><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="https://trap.example/x"/><description>B'), type: RSS, expected: 'Boats' },
      { title: 'a script of XHTML', payload: () => rss('Boats', '', '<script xmlns="http://www.w3.org/1999/xhtml">executed()</script><img xmlns="http://www.w3.org/1999/xhtml" src="x" onerror="executed()"/>'), type: RSS, expected: 'Boats' },
      { title: 'an svg as the feed', payload: () => `<svg xmlns="http://www.w3.org/2000/svg" onload="executed()"><script>executed()</script></svg>`, type: 'image/svg+xml', expected: 'unknown-format' },
      { title: 'markup in CDATA', payload: () => rss('<![CDATA[Boats<img src=x onerror=executed()>]]>', '', '<![CDATA[<p>A</p><script>executed()</script>]]>'), type: RSS, expected: 'Boats' },
      { title: '100,000 nested elements', payload: () => rss('Boats', '', `${'<a>'.repeat(1e5)}A${'</a>'.repeat(1e5)}`), type: RSS, expected: 'malformed' },
      { title: '100,000 entries', payload: () => `<rss version="2.0"><channel>${'<item><title>Boats</title></item>'.repeat(1e5)}</channel></rss>`, type: RSS, expected: 'Boats' },
      { title: '200,000 attributes', payload: () => `<rss version="2.0"><channel><item ${Array.from({ length: 2e5 }, (_, at) => `a${at}="b"`).join(' ')}><title>Boats</title></item></channel></rss>`, type: RSS, expected: 'no-article' },
      { title: 'an XHTML body in Atom', payload: () => '<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><title>Boats</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p onclick="executed()">A</p><script>executed()</script><svg xmlns="http://www.w3.org/2000/svg" onload="executed()"/></div></content></entry></feed>', type: 'application/atom+xml', expected: 'Boats' },
      { title: 'a body by address in Atom', payload: () => '<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><title>Boats</title><content type="text/html" src="https://trap.example/body.html"/></entry></feed>', type: 'application/atom+xml', expected: 'Boats' },
    ],
  },
  {
    name: 'character sets',
    reason: 'The same bytes are other text in another character set; there must be no tag that only one of the readers sees.',
    documents: [
      { title: 'UTF-7', payload: () => bytes(post('+ADw-script+AD4-executed()+ADw-/script+AD4-<p>A</p>', 'Boats +ADw-img src=x onerror=executed()+AD4-')), type: 'application/json; charset=utf-7', expected: 'Boats' },
      { title: 'ISO-2022-JP, whose escapes hide a quote', payload: () => bytes(page('<p title="\u001b$B">A</p><p title="\u001b(B onclick=executed() ">B</p>', '<meta charset="iso-2022-jp">')), type: HTML, expected: 'Boats' },
      { title: 'UTF-16 without a mark', payload: () => bytes(rss('Boats', '', '&lt;p&gt;A&lt;/p&gt;').replace('?>', ' encoding="utf-16"?>'), 2), type: RSS, expected: 'Boats' },
      { title: 'UTF-16 of the other order, without a mark', payload: () => bytes(rss('Boats').replace('?>', ' encoding="utf-16"?>'), 2, true), type: RSS, expected: 'Boats' },
      { title: 'overlong UTF-8', payload: () => { const raw = bytes(post('__img src=x onerror=executed()>', 'Boats')); const at = raw.findIndex((byte, index) => byte === 0x5f && raw[index + 1] === 0x5f); raw.set([0xc0, 0xbc], at); return raw; }, type: JSON_TYPE, expected: 'Boats' },
      { title: 'GBK, where a byte swallows a quote', payload: () => bytes(page('<p title="\u0081">A</p><p title=" onclick=executed() ">B</p>', '<meta charset="gbk">')), type: HTML, expected: 'Boats' },
      { title: 'a character set of its own', payload: () => bytes(post('<p>A</p>')), type: 'application/json; charset=x-user-defined', expected: 'Boats' },
      { title: 'a character set that is none', payload: () => bytes(post('<p>A</p>')), type: 'application/json; charset="\\"><script>', expected: 'Boats' },
      { title: 'nulls between the letters', payload: () => article('"headline":"B\\u0000oats","articleBody":"<scr\\u0000ipt>executed()</scr\\u0000ipt><img src=x on\\u0000error=executed()>"'), type: LD, expected: 'Boats' },
      { title: 'marks that turn the text round', payload: () => article('"headline":"Boats\\u202e\\u2066","author":"\\u202eA"'), type: LD, expected: 'Boats' },
    ],
  },
  {
    name: 'pages',
    reason: 'A page brings everything with it that a page may have.',
    documents: [
      { title: 'a frameset', payload: () => '<html><head><meta property="og:title" content="Boats"></head><frameset onload="executed()"><frame src="https://trap.example/"></frameset></html>', type: HTML, expected: 'Boats' },
      { title: 'a refresh', payload: () => page('<p>A</p>', '<meta http-equiv="refresh" content="0;url=https://trap.example/">'), type: HTML, expected: 'Boats' },
      { title: 'a base', payload: () => page('<p><a href="a">A</a><img src="b.jpg"></p>', '<base href="javascript:executed()//">'), type: HTML, expected: 'Boats' },
      { title: 'preloads, prerendering and speculation', payload: () => page('<p>A</p>', '<link rel="preload" as="image" href="https://trap.example/a"><link rel="prefetch" href="https://trap.example/b"><link rel="preconnect" href="https://trap.example"><link rel="modulepreload" href="https://trap.example/c"><script type="speculationrules">{"prerender":[{"urls":["https://trap.example/"]}]}</script><script type="importmap">{"imports":{"a":"https://trap.example/"}}</script>'), type: HTML, expected: 'Boats' },
      { title: 'a picture of JSON-LD that is a script', payload: () => page('<p>A</p>', `<script type="application/ld+json">${article('"headline":"Boats","image":"javascript:executed()","url":"javascript:executed()","author":{"name":"<img src=x onerror=executed()>","url":"data:text/html,x"}')}</script>`), type: HTML, expected: 'Boats' },
      { title: 'addresses of Open Graph that are scripts', payload: () => page('<p>A</p>', '<meta property="og:image" content="javascript:executed()"><meta property="og:url" content="data:text/html,x"><link rel="canonical" href="vbscript:x">'), type: HTML, expected: 'Boats' },
      { title: 'an alternate on another host', payload: () => page('<p>A</p>', '<link rel="alternate" type="application/json" href="https://trap.example/wp-json/wp/v2/posts/1"><link rel="alternate" type="application/rss+xml" href="https://trap.example/feed">'), type: HTML, expected: 'Boats' },
      { title: 'a body clobbered by forms', payload: () => page('<form><input name="attributes"><input name="childNodes"><input name="parentNode"><input name="textContent"><input name="querySelectorAll"><input name="localName"><input name="remove"><p onclick="executed()">A</p></form>'), type: HTML, expected: 'Boats' },
      { title: '100,000 nested elements', payload: () => page(`${'<div>'.repeat(1e5)}<img src=x onerror=executed()>`), type: HTML, expected: 'malformed' },
      { title: '30,000 elements', payload: () => page('<b>A</b>'.repeat(3e4)), type: HTML, expected: 'Boats' },
      { title: 'declared shadow roots', payload: () => page('<div><template shadowrootmode="closed"><script>executed()</script><img src=x onerror=executed()></template></div>'), type: HTML, expected: 'Boats' },
      { title: 'nothing but a script', payload: () => '<script>executed()</script>', type: HTML, expected: 'no-article' },
    ],
  },
  {
    name: 'bodies that are too much',
    reason: 'Past the limits a body is shown as text, and no page waits for it.',
    documents: [
      { title: '100,000 nested elements', payload: () => post(`<p>A</p>${'<div>'.repeat(1e5)}<img src=x onerror=executed()>`), type: JSON_TYPE, expected: 'Boats' },
      { title: '30,000 elements', payload: () => post('<p>A</p>'.repeat(3e4)), type: JSON_TYPE, expected: 'Boats' },
      { title: '20,000 elements, which is just allowed', payload: () => post('<b>A</b>'.repeat(19_990)), type: JSON_TYPE, expected: 'Boats' },
      { title: '2,000 formatting elements that the parser copies', payload: () => post(`${'<b><i><u><a>'.repeat(500)}${'<p>A'.repeat(500)}`), type: JSON_TYPE, expected: 'Boats' },
      { title: 'nested tables', payload: () => post('<table><tr><td>'.repeat(3000)), type: JSON_TYPE, expected: 'Boats' },
      { title: '100,000 attributes', payload: () => post(`<p ${Array.from({ length: 1e5 }, (_, at) => `a${at}=b`).join(' ')}>A</p>`), type: JSON_TYPE, expected: 'Boats' },
      { title: 'a million opening brackets', payload: () => post('<'.repeat(1e6)), type: JSON_TYPE, expected: 'Boats' },
      { title: 'a million ampersands', payload: () => post(`<p>${'&'.repeat(1e6)}</p>`), type: JSON_TYPE, expected: 'Boats' },
      { title: 'a word of a million letters', payload: () => post(`<p>${'a'.repeat(1e6)}</p>`), type: JSON_TYPE, expected: 'Boats' },
      { title: 'an address of a million letters', payload: () => post(`<p><a href="https://news.example/${'a'.repeat(1e6)}">A</a></p>`), type: JSON_TYPE, expected: 'Boats' },
      { title: '6 MB', payload: () => post(`<p>${'A '.repeat(3e6)}</p>`), type: JSON_TYPE, expected: 'too-large' },
    ],
  },
];
