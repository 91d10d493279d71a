/**
 * The sources of a bad day, one per line: what the other origin answers under
 * `/__fault/<name>`. What a card makes of each stands in `faults.test.ts`.
 */
import { gzipSync } from 'node:zlib';
import { largeSources } from './large-sources.mjs';

const HEADLINE = 'The ferry runs again';

const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: HEADLINE,
  articleBody: '<p>The harbour office has let the first boat out at noon.</p>',
};
const JSON_LD = JSON.stringify(ARTICLE);
const RSS = `<rss version="2.0"><channel><title>Post</title><item><title>${HEADLINE}</title></item></channel></rss>`;
const PAGE = (title, body) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;

const LD = 'application/ld+json';
const XML = 'application/rss+xml';
const HTML = 'text/html; charset=utf-8';

/** An answer of one piece, with any status and headers. */
const answer =
  (body, type, status = 200, headers = {}) =>
  (response) => {
    response.writeHead(status, { ...(type && { 'content-type': type }), ...headers }).end(body);
  };

/** An answer of a status and nothing to read. */
const status = (code, headers) => answer('An answer made for a test.', 'text/plain', code, headers);

const redirect = (location) => (response) => response.writeHead(302, { location }).end();

/** An answer that each address gives only so often; then the article comes. */
const passing = (times, fault) => {
  const seen = new Map();
  return (response, url, request) => {
    const count = (seen.get(url.search) ?? 0) + 1;
    seen.set(url.search, count);
    return (count <= times ? fault : answer(JSON_LD, LD))(response, url, request);
  };
};

const reset = (response) => response.socket.resetAndDestroy();

const cut =
  (headers = {}) =>
  (response) => {
    response.writeHead(200, { 'content-type': LD, ...headers });
    response.write(JSON_LD.slice(0, 40), () => response.socket.resetAndDestroy());
  };

/** Bytes as they are, past the HTTP library, which would not send such an answer. */
const raw = (text) => (response) => response.socket.end(text);

const HEAD = 'HTTP/1.1 200 OK\r\naccess-control-allow-origin: *\r\nconnection: close\r\n';

const utf16 = (text) => Buffer.from(`\ufeff${text}`, 'utf16le');
/** Letters of one byte each, as before Unicode. */
const latin1 = (text) => Buffer.from(text, 'latin1');

let bomb;
/** 64 MB of spaces in 64 KB. */
const gzipBomb = () => (bomb ??= gzipSync(Buffer.alloc(64_000_000, ' ')));

const deep = (open, close, inside = '') => open.repeat(100_000) + inside + close.repeat(100_000);

const noCors = (headers) => (response) => {
  for (const name of response.getHeaderNames()) if (name.startsWith('access-control')) response.removeHeader(name);
  response.writeHead(200, { 'content-type': LD, ...headers }).end(JSON_LD);
};

export const faults = {
  // What a status says
  'no-content': answer(undefined, undefined, 204),
  'reset-content': answer(undefined, undefined, 205),
  'partial-content': answer(JSON_LD.slice(0, 60), LD, 206, { 'content-range': `bytes 0-59/${JSON_LD.length}` }),
  'multiple-choices': status(300),
  'not-modified': answer(undefined, undefined, 304),
  'bad-request': status(400),
  unauthorized: status(401, { 'www-authenticate': 'Basic realm="news"' }),
  'payment-required': status(402),
  forbidden: answer(PAGE('Just a moment...', '<p>Checking your browser</p>'), HTML, 403),
  'not-found': status(404),
  'not-found-article': answer(JSON_LD, LD, 404),
  gone: status(410),
  'uri-too-long': status(414),
  'too-many-requests': status(429),
  'too-many-for-a-minute': status(429, { 'retry-after': '60' }),
  'too-many-for-a-moment': passing(1, status(429, { 'retry-after': '0' })),
  'too-many-until-a-date': status(429, { 'retry-after': 'Fri, 31 Dec 2100 23:59:59 GMT' }),
  'too-many-until-then': status(429, { 'retry-after': 'soon' }),
  'too-many-for-ever': status(429, { 'retry-after': '9'.repeat(400) }),
  'too-many-since': status(429, { 'retry-after': '-5' }),
  'proxy-login': status(407, { 'proxy-authenticate': 'Basic realm="office"' }),
  teapot: status(418),
  'status-of-nobody': status(799),
  legal: status(451),
  'server-error': status(500),
  'server-error-once': passing(1, status(500)),
  'bad-gateway': answer(PAGE('502 Bad Gateway', '<h1>502 Bad Gateway</h1>'), HTML, 502),
  unavailable: status(503, { 'retry-after': '120' }),
  'unavailable-until-a-date': status(503, { 'retry-after': 'Fri, 31 Dec 2100 23:59:59 GMT' }),
  'gateway-timeout': status(504),
  'origin-down': status(522),

  // Connections
  reset,
  'reset-once': passing(1, reset),
  'cut-chunked': cut(),
  'cut-with-length': cut({ 'content-length': '4000' }),
  'cut-once': passing(1, cut()),
  'no-http': raw('Hello.'),
  'closed-at-once': raw(''),
  'length-too-long': raw(`${HEAD}content-type: ${LD}\r\ncontent-length: 4000\r\n\r\n${JSON_LD}`),
  'length-too-short': raw(`${HEAD}content-type: ${LD}\r\ncontent-length: 40\r\n\r\n${JSON_LD}`),
  'length-none': raw(`${HEAD}content-type: ${LD}\r\ncontent-length: -1\r\n\r\n${JSON_LD}`),
  'length-zero': raw(`${HEAD}content-type: ${LD}\r\ncontent-length: 0\r\n\r\n${JSON_LD}`),
  'head-cut': raw('HTTP/1.1 200 OK\r\naccess-control-allow-'),
  'head-of-zeros': raw(`HTTP/1.1 200 OK\0\r\n\0: \0\r\n\r\n${JSON_LD}`),
  'old-http': raw(`HTTP/0.9 200 OK\r\naccess-control-allow-origin: *\r\n\r\n${JSON_LD}`),
  'length-twice': raw(`${HEAD}content-length: 4\r\ncontent-length: 40\r\n\r\n${JSON_LD}`),
  'bad-chunk': raw(`${HEAD}transfer-encoding: chunked\r\n\r\nnone\r\n{}\r\n`),
  'header-flood': raw(`${HEAD}${'x-flood: '.padEnd(1000, 'x')}\r\n`.repeat(1) + `${`x-flood: ${'x'.repeat(1000)}\r\n`.repeat(400)}\r\n${JSON_LD}`),
  'many-headers': answer(JSON_LD, LD, 200, Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`x-header-${index}`, 'x']))),
  cookies: answer(JSON_LD, LD, 200, { 'set-cookie': ['reader=1; Path=/', 'session=2; Path=/; HttpOnly'] }),
  attachment: answer(JSON_LD, LD, 200, { 'content-disposition': 'attachment; filename="article.json"' }),
  'early-hints': (response) => {
    response.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' });
    answer(JSON_LD, LD)(response);
  },

  // Packing
  'gzip-bomb': (response) => answer(gzipBomb(), LD, 200, { 'content-encoding': 'gzip' })(response),
  'gzip-cut': answer(gzipSync(JSON_LD.padEnd(100_000)).subarray(0, 120), LD, 200, { 'content-encoding': 'gzip' }),
  'gzip-none': answer(JSON_LD, LD, 200, { 'content-encoding': 'gzip' }),
  'brotli-none': answer(JSON_LD, LD, 200, { 'content-encoding': 'br' }),
  'deflate-none': answer(JSON_LD, LD, 200, { 'content-encoding': 'deflate' }),
  'gzip-of-nothing': answer(gzipSync(''), LD, 200, { 'content-encoding': 'gzip' }),
  'gzip-unsaid': answer(gzipSync(JSON_LD), LD),
  'gzip-twice': answer(gzipSync(gzipSync(JSON_LD)), LD, 200, { 'content-encoding': 'gzip, gzip' }),
  'packing-unknown': answer(JSON_LD, LD, 200, { 'content-encoding': 'lzma' }),

  // Redirects
  'redirect-loop': redirect('/__fault/redirect-loop'),
  'redirect-chain': (response, url) => {
    const step = Number(url.searchParams.get('step') ?? 0);
    redirect(`/__fault/redirect-chain?step=${step + 1}`)(response);
  },
  'redirect-nowhere': (response) => response.writeHead(302).end(),
  'redirect-to-nothing': redirect(''),
  'redirect-nowhere-at-all': redirect('http://'),
  'redirect-to-reader': redirect('http://reader:secret@127.0.0.1:1/'),
  'redirect-kept': (response) => response.writeHead(308, { location: '/__fault/article' }).end(),
  'redirect-home': redirect('/__fault/article'),
  'redirect-to-data': redirect(`data:application/json,${encodeURIComponent(JSON_LD)}`),
  'redirect-to-script': redirect('javascript:alert(1)'),
  'redirect-to-ftp': redirect('ftp://news.example/article.json'),
  'redirect-without-cors': redirect('/__fault/no-cors'),
  'redirect-to-login': redirect('/__fault/login-page'),

  // CORS
  'no-cors': noCors(),
  'cors-for-another': noCors({ 'access-control-allow-origin': 'https://another.example' }),
  'cors-twice': noCors({ 'access-control-allow-origin': '*, *' }),
  'cors-null': noCors({ 'access-control-allow-origin': 'null' }),
  'error-without-cors': (response) => {
    response.removeHeader('access-control-allow-origin');
    response.writeHead(404).end();
  },

  // Sizes
  article: answer(JSON_LD, LD),
  empty: answer('', LD),
  blank: answer(' \n\t ', LD),
  'mark-alone': answer('\ufeff', LD),
  'fifty-megabytes': (response, url, request) => big(50_000_000)(response, url, request),
  endless: (response, url, request) => big(Infinity)(response, url, request),
  'deep-json': answer(deep('[', ']'), 'application/json'),
  'deep-json-ld': answer(`{"@type":"NewsArticle","headline":"${HEADLINE}","about":${deep('[', ']')}}`, LD),
  'deep-json-objects': answer(`{"@type":"NewsArticle","mainEntity":${deep('{"hasPart":', '}', '1')}}`, LD),
  'deep-xml': answer(deep('<a>', '</a>'), 'application/xml'),
  'deep-feed': answer(RSS.replace('<item>', `<item><x>${deep('<a>', '</a>')}</x>`), XML),
  'deep-page': answer(PAGE(HEADLINE, deep('<div>', '</div>', '<p>Deep.</p>')), HTML),
  'long-feed': (response) => answer(RSS.replace(/<item>.*<\/item>/, (item) => item.repeat(20_000)), XML)(response),

  // Types and encodings
  'type-html': answer(JSON_LD, 'text/html'),
  'type-picture': answer(JSON_LD, 'image/png'),
  'type-none': answer(JSON_LD),
  'type-nonsense': answer(JSON_LD, 'nonsense'),
  'feed-as-text': answer(RSS, 'text/plain'),
  'feed-as-html': answer(RSS, 'text/html'),
  'bom-json': answer(`\ufeff${JSON_LD}`, LD),
  'bom-twice': answer(`\ufeff\ufeff${JSON_LD}`, LD),
  'bom-feed': answer(`\ufeff<?xml version="1.0"?>${RSS}`, XML),
  'utf-16': answer(utf16(JSON_LD), LD),
  'utf-16-unmarked': answer(Buffer.from(RSS, 'utf16le'), XML),
  'utf-16-said': answer(JSON_LD, `${LD}; charset=utf-16`),
  'utf-7': answer(RSS.replace('ferry', '+AGYAZQByAHIAeQ- ferry'), `${XML}; charset=utf-7`),
  'half-letters': answer(Buffer.concat([Buffer.from(JSON_LD.replace('ferry', 'ferry Caf')).subarray(0, 90), Buffer.from([0xc3]), Buffer.from(JSON_LD).subarray(86)]), LD),
  zeros: answer(Buffer.alloc(1000), LD),
  'zeros-in-feed': answer(RSS.replace('ferry', 'ferry\0'), XML),
  'wrong-charset': answer(JSON_LD.replace('ferry', 'ferry of Café'), `${LD}; charset=iso-8859-1`),
  'unknown-charset': answer(JSON_LD, `${LD}; charset=klingon`),
  'old-charset': answer(latin1(RSS.replace('ferry', 'ferry of Caf\u00e9')), `${XML}; charset=iso-8859-1`),
  'old-charset-unsaid': answer(latin1(RSS.replace('ferry', 'ferry of Caf\u00e9')), XML),

  // Documents that are not what was hoped for
  truncated: answer(JSON_LD.slice(0, -20), LD),
  'trailing-comma': answer(JSON_LD.replace(/\}$/, ',}'), LD),
  'not-a-number': answer(JSON_LD.replace(/\}$/, ',"wordCount":NaN}'), LD),
  'json-lines': answer(`${JSON_LD}\n${JSON_LD}\n`, 'application/x-ndjson'),
  'json-with-callback': answer(`show(${JSON_LD});`, 'text/javascript'),
  'json-behind-guard': answer(`)]}',\n${JSON_LD}`, LD),
  'json-behind-warning': answer(`<br />\n<b>Warning</b>: Undefined array key in <b>/srv/post.php</b><br />\n${JSON_LD}`, LD),
  'json-true': answer('true', 'application/json'),
  'json-number': answer('1e999', 'application/json'),
  'json-same-keys': answer(JSON_LD.replace('"headline"', '"headline":null,"headline":7,"headline"'), LD),
  'json-half-letters': answer(JSON_LD.replace('ferry', 'ferry \\ud83d'), LD),
  'json-bad-escape': answer(JSON_LD.replace('ferry', 'ferry \\x41'), LD),
  'json-proto': answer(JSON_LD.replace('{', '{"__proto__":{"headline":"Polluted"},"constructor":{"prototype":{"a":1}},'), LD),
  'json-null': answer('null', 'application/json'),
  'json-text': answer('"Hello."', 'application/json'),
  'json-list': answer('[]', 'application/json'),
  'json-nulls': answer('[null,null]', 'application/json'),
  'json-strange': answer('{"hello":"world"}', 'application/json'),
  'wordpress-error': answer('{"code":"rest_post_invalid_id","message":"Invalid post ID.","data":{"status":404}}', 'application/json'),
  'article-of-nothing': answer('{"@type":"NewsArticle"}', LD),
  'article-of-wrong-types': answer('{"@type":"NewsArticle","headline":{"a":[1]},"image":7,"author":[[]],"datePublished":{}}', LD),
  text: answer('The ferry runs again.', 'text/plain'),
  script: answer('export default 1;', 'text/javascript'),
  picture: answer(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'image/png'),
  pdf: answer('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj', 'application/pdf'),
  'page-empty': answer(PAGE('', ''), HTML),
  'page-of-error': answer(PAGE('404 Not Found', '<h1>Not Found</h1><p>The requested URL was not found on this server.</p>'), HTML),
  'page-of-php': answer('<br />\n<b>Fatal error</b>: Uncaught Error in /srv/index.php', HTML),
  'login-page': answer(PAGE('Log in', '<h1>Log in</h1><form action="/login" method="post"><input name="user"><input type="password" name="password"><button>Log in</button></form>'), HTML),
  'challenge-page': answer(PAGE('Just a moment...', '<noscript>Enable JavaScript and cookies to continue</noscript><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script>'), HTML),
  'feed-empty': answer('<rss version="2.0"><channel><title>Post</title></channel></rss>', XML),
  'feed-of-nothing': answer('<rss version="2.0"><channel><title>Post</title><item/><item></item></channel></rss>', XML),
  'feed-of-guids': answer('<rss version="2.0"><channel><title>Post</title><item><guid>a</guid></item></channel></rss>', XML),
  'feed-twice': answer(RSS.replace(/<item>.*<\/item>/, (item) => item + item), XML),
  'feed-behind-blank-lines': answer(`\n\n  <?xml version="1.0"?>\n${RSS}`, XML),
  'feed-behind-junk': answer(`Notice: undefined index\n<?xml version="1.0"?>${RSS}`, XML),
  'feed-cut': answer(RSS.slice(0, RSS.indexOf('</item>')), XML),
  'feed-of-entities': answer(`<!DOCTYPE rss [<!ENTITY a "${'ha'.repeat(50)}">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${'bcdefghij'[index]} "${`&${'abcdefghi'[index]};`.repeat(10)}">`).join('')}]>${RSS.replace('ferry', '&j; ferry')}`, XML),
  'feed-of-styles': answer(`<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="/__fault/article"?>${RSS}`, XML),
  'feed-of-definitions': answer(`<!DOCTYPE rss SYSTEM "/__fault/article">${RSS}`, XML),
  'feed-as-page': answer(PAGE('A feed', RSS.replaceAll('<', '&lt;')), HTML),
  'page-as-json': answer(PAGE(HEADLINE, `<article><h1>${HEADLINE}</h1><p>Word.</p></article>`), 'application/json'),
  'feed-of-files': answer(`<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/hosts">]>${RSS.replace('ferry', '&a; ferry')}`, XML),
  sitemap: answer('<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://news.example/</loc></url></urlset>', 'application/xml'),
  opml: answer('<opml version="2.0"><body><outline text="Post"/></body></opml>', 'text/x-opml'),
  svg: answer('<svg xmlns="http://www.w3.org/2000/svg"><title>A</title></svg>', 'image/svg+xml'),

  // As much as is read, in every format
  ...Object.fromEntries(
    Object.entries(largeSources).map(([name, [type, make]]) => [name, (response) => answer(make(), type)(response)]),
  ),
}; // prettier-ignore

const CHUNK = Buffer.alloc(64 * 1024, ' ');

/** So many spaces behind the beginning of an article, as fast as the client reads. */
function big(bytes) {
  return (response) => {
    response.writeHead(200, { 'content-type': LD });
    response.write(JSON_LD.slice(0, -1));
    let left = bytes;
    const send = () => {
      while (left > 0 && !response.closed) {
        left -= CHUNK.length;
        if (!response.write(CHUNK)) return response.once('drain', send);
      }
      response.end('}');
    };
    send();
  };
}

/** `/__fault/` gives the names, so that a test can see that none is forgotten. */
export function answerFault(response, url, request) {
  const name = url.pathname.slice('/__fault/'.length);
  const fault = name ? faults[name] : answer(JSON.stringify(Object.keys(faults)), 'application/json');
  return (fault ?? status(404))(response, url, request);
}
