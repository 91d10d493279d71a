/**
 * Sources as large as a card reads, in every format and in the shapes that cost a browser most: what
 * `faults.mjs` answers under their names. None of them may hold the page.
 */

/** Just under the 5 MB that are read. */
const SIZE = 4_900_000;

const HEADLINE = 'The ferry runs again';
const SENTENCE =
  'The harbour office has let the first boat out at noon, and "we are glad of it", said Mara Lind, who runs the office. ';
const PARAGRAPH = `<p style="margin:0" onclick="x()">${SENTENCE.repeat(3)}<b>And</b> <a href="/more">more</a>.</p>\n`;

/** As much of a text as fits into a size. */
const fill = (text, size = SIZE) => text.repeat(Math.floor(size / text.length));

const jsonLd = (fields) =>
  JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: HEADLINE, ...fields });
const post = (content, title = HEADLINE) => ({
  id: 1,
  link: 'https://news.example/a',
  title: { rendered: title },
  content: { rendered: content },
});
const page = (body, head = '') =>
  `<!doctype html><html lang="en"><head><title>${HEADLINE}</title>${head}</head><body><article><h1>${HEADLINE}</h1>${body}</article></body></html>`;
const rss = (items) => `<rss version="2.0"><channel><title>Post</title>${items}</channel></rss>`;
const item = (description) =>
  `<item><title>${HEADLINE}</title><link>https://news.example/a</link><description>${description}</description></item>`;
const escaped = (markup) => markup.replaceAll('<', '&lt;');

const LD = 'application/ld+json';
const JSON_TYPE = 'application/json';
const XML = 'application/rss+xml';
const HTML = 'text/html; charset=utf-8';

/** By name: the media type, and what makes the text. */
export const largeSources = {
  'large-page': [HTML, () => page(fill(PARAGRAPH))],
  'page-of-elements': [HTML, () => page('<p>One <i>word</i>.</p>'.repeat(10_000))],
  'page-of-one-paragraph': [HTML, () => page(`<p>${fill(SENTENCE)}</p>`)],
  'page-of-divs': [HTML, () => page(fill('<div><div>Word</div></div>', 1_000_000))],
  'page-of-links': [HTML, () => page(fill(`<a href="/a">${SENTENCE}</a> `))],
  'page-of-tables': [HTML, () => page(fill('<table><tr><td>1<td>2<td>3</table>'))],
  'page-of-attributes': [HTML, () => page(`<p ${Array.from({ length: 300_000 }, (_, index) => `a${index}=1 `).join('')}>Hm.</p>`)],
  'page-of-entities': [HTML, () => page(`<p>${fill('&amp;&eacute;&#8217;')}</p>`)],
  'page-of-brackets': [HTML, () => page(fill('<'))],
  'page-of-comments': [HTML, () => page(fill('<!-- a -->'))],
  'page-of-open-comments': [HTML, () => page(fill('<!--'))],
  'page-of-script': [HTML, () => page(PARAGRAPH, `<script>${fill('var a = "b";')}</script>`)],
  'page-of-json': [HTML, () => page(PARAGRAPH, `<script type="application/ld+json">${jsonLd({ articleBody: fill(SENTENCE, 4_500_000) })}</script>`)],
  'page-of-styles': [HTML, () => page(fill('<style>a { b: c }</style><p style="a: b">Hm.</p>'))],
  'page-of-metas': [HTML, () => page(PARAGRAPH, fill('<meta property="og:title" content="A title of many">'))],
  'page-of-headings': [HTML, () => page(fill('<h2>A heading of many</h2>', 1_000_000))],
  'page-of-dates': [HTML, () => page(fill('<time datetime="2026-01-01T00:00:00Z">1 January 2026</time> ', 2_000_000))],
  'page-of-pictures': [HTML, () => page(fill('<img src="/a.jpg" alt="A picture">', 1_000_000))],
  'page-of-formats': [HTML, () => page(fill('<b><i><u><s>', 200_000))],
  'page-of-words': [HTML, () => page(fill('<p>by on and the of 2026 said</p>'))],

  'large-feed': [XML, () => rss(fill(item(escaped(PARAGRAPH))))],
  'feed-of-one-entry': [XML, () => rss(item(escaped(fill(PARAGRAPH, 4_000_000))))],
  'feed-of-elements': [XML, () => rss(item(escaped('<p>One <i>word</i>.</p>'.repeat(10_000))))],
  'large-broken-feed': [XML, () => rss(fill(item(`Salt & ${SENTENCE}`)))],
  'large-cut-feed': [XML, () => rss(fill(item(escaped(PARAGRAPH)))).slice(0, -3000)],
  'feed-of-categories': [XML, () => rss(`<item><title>${HEADLINE}</title>${fill('<category>a</category>')}</item>`)],
  'feed-of-brackets': [XML, () => rss(`<item><title>${HEADLINE}</title><description>${fill('&lt;')}</description></item>`)],
  'feed-of-cdata': [XML, () => rss(`<item><title>${HEADLINE}</title><description>${fill('<![CDATA[a]]>')}</description></item>`)],
  'atom-of-markup': ['application/atom+xml', () => `<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry><title>${HEADLINE}</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${fill('<p>Word <b>and</b> word.</p>', 1_000_000)}</div></content></entry></feed>`],

  'large-text': [LD, () => jsonLd({ articleBody: fill(SENTENCE) })],
  'text-of-lines': [LD, () => jsonLd({ articleBody: fill('Word.\n', 4_000_000) })],
  'large-body': [LD, () => jsonLd({ articleBody: fill(PARAGRAPH, 4_000_000) })],
  'body-at-the-limit': [LD, () => jsonLd({ articleBody: fill(PARAGRAPH, 1_990_000) })],
  'body-of-elements': [LD, () => jsonLd({ articleBody: '<p>One <i>word</i>.</p>'.repeat(9990) })],
  'body-of-depth': [LD, () => jsonLd({ articleBody: fill('<div>', 7000) + PARAGRAPH })],
  'body-of-formats': [LD, () => jsonLd({ articleBody: fill('<b><i><u><s>', 200_000) })],
  'body-of-formats-and-blocks': [LD, () => jsonLd({ articleBody: fill('<b><p>', 50_000) })],
  'body-of-tables': [LD, () => jsonLd({ articleBody: fill('<table><tr><td>', 50_000) })],
  'body-of-brackets': [LD, () => jsonLd({ articleBody: `<p>${fill('<', 1_990_000)}</p>` })],
  'body-of-quotations': [LD, () => jsonLd({ articleBody: fill(`<p>${SENTENCE.repeat(2)}</p>`, 1_900_000) })],
  'body-of-quotation-marks': [LD, () => jsonLd({ articleBody: fill('“‘”’"\' ', 250_000) })],
  'body-of-names': [LD, () => jsonLd({ articleBody: fill('Mara Lind said “yes” and Oskar Berg said “no”. ', 290_000) })],
  'graph-of-nodes': [LD, () => `{"@context":"https://schema.org","@graph":[${fill('{"@type":"Thing","@id":"#a"},')}${jsonLd({})}]}`],
  'large-headline': [LD, () => jsonLd({ headline: fill('Word ') })],
  'headline-of-markup': [LD, () => jsonLd({ headline: fill('<b>Word</b> ') })],
  'headline-of-brackets': [LD, () => jsonLd({ headline: fill('<') })],
  'headline-of-entities': [LD, () => jsonLd({ headline: fill('&amp;') })],
  'list-of-authors': [LD, () => jsonLd({ author: Array.from({ length: 100_000 }, () => ({ name: 'Mara Lind' })) })],
  'list-of-pictures': [LD, () => jsonLd({ image: Array.from({ length: 100_000 }, () => ({ url: '/a.jpg' })) })],
  'large-correction': [LD, () => jsonLd({ correction: fill(SENTENCE) })],
  'srcset-of-many': [JSON_TYPE, () => JSON.stringify([{ ...post('<p>Word.</p>'), _embedded: { 'wp:featuredmedia': [{ source_url: 'https://news.example/a.jpg', media_details: { sizes: Object.fromEntries(Array.from({ length: 40_000 }, (_, index) => [`s${index}`, { source_url: `https://news.example/a-${index}.jpg`, width: index, height: 1 }])) } }] } }])],
  'large-list-of-posts': [JSON_TYPE, () => JSON.stringify(Array.from({ length: 100 }, () => post(fill(PARAGRAPH, 40_000))))],
  'large-post': [JSON_TYPE, () => JSON.stringify(post(fill(PARAGRAPH, 4_000_000)))],
  'large-json-feed': [JSON_TYPE, () => JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Post', items: Array.from({ length: 20_000 }, (_, index) => ({ id: index, title: HEADLINE, content_html: '<p>Word.</p>' })) })],
  'large-ninjs': [JSON_TYPE, () => JSON.stringify({ uri: 'a', version: '1', headline: HEADLINE, pubstatus: 'usable', body_xhtml: fill(PARAGRAPH, 4_000_000) })],
  'large-guardian': [JSON_TYPE, () => JSON.stringify({ response: { content: { webTitle: HEADLINE, webUrl: 'https://news.example/a', fields: { body: fill(PARAGRAPH, 4_000_000) } } } })],
  'large-note': [JSON_TYPE, () => JSON.stringify({ '@context': 'https://www.w3.org/ns/activitystreams', type: 'Article', name: HEADLINE, content: fill(PARAGRAPH, 4_000_000) })],
  'json-of-strings': [JSON_TYPE, () => JSON.stringify({ '@type': 'NewsArticle', headline: HEADLINE, keywords: Array.from({ length: 700_000 }, () => 'a') })],
  'json-of-nothing': [JSON_TYPE, () => `{"a":"${fill('a')}"}`],
  'text-of-nothing': ['text/plain', () => fill(SENTENCE)],
  'text-of-brackets': ['text/plain', () => fill('[')],
  'windows-text': [HTML.replace('utf-8', 'windows-1252'), () => Buffer.from(page(fill(PARAGRAPH.replace('harbour', 'h\u00e4rbour'))), 'latin1')],
}; // prettier-ignore
