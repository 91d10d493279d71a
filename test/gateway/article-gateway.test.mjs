import assert from 'node:assert/strict';
import { after, beforeEach, describe, it } from 'node:test';
import { articleGateway } from 'presscards/gateway';
import { startOrigin } from './origin.mjs';

const FEED = '<rss><channel><title>Harbour</title></channel></rss>';
/** Not valid UTF-8, and not to be made so: the gateway reads nothing. */
const BYTES = Buffer.from([0x3c, 0x61, 0xff, 0xfe, 0x00, 0xe9]);

const held = [];
let newest = 'first';
const origin = await startOrigin({
  '/feed.xml': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'application/rss+xml; charset=iso-8859-1', 'set-cookie': 'a=b' })
      .end(FEED),
  '/bytes': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(BYTES),
  '/untyped': (_, response) => response.writeHead(200).end('x'),
  '/tagged': ({ headers }, response) => {
    const fresh = headers['if-none-match'] === `"${newest}"`;
    response.writeHead(fresh ? 304 : 200, { etag: `"${newest}"`, 'content-type': 'application/json' });
    response.end(fresh ? undefined : JSON.stringify({ newest }));
  },
  '/private': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'private' }).end('mine'),
  '/held': (_, response) => held.push(response.writeHead(200, { 'content-type': 'text/html', etag: '"held"' })),
  '/silent': () => undefined,
  '/slow-end': (_, response) => response.writeHead(200, { 'content-type': 'text/html', etag: '"s"' }).write('begun'),
  '/teapot': (_, response) => response.writeHead(410).end(),
  '/broken': (_, response) => response.writeHead(500).end(),
  '/script.js': (_, response) => response.writeHead(200, { 'content-type': 'text/javascript' }).end('alert(1)'),
  '/picture.png': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/says-large': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' });
    response.write('x');
  },
  '/is-large': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', etag: '"large"' });
    response.end('x'.repeat(5000));
  },
  '/to-feed': (_, response) => response.writeHead(302, { location: '/feed.xml' }).end(),
  '/to-other': (_, response) => response.writeHead(302, { location: 'https://evil.example/feed.xml' }).end(),
  '/to-http': (_, response) => response.writeHead(302, { location: 'http://news.example/feed.xml' }).end(),
  '/to-private': (_, response) => response.writeHead(302, { location: 'https://169.254.169.254/latest' }).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
});
after(() => origin.close());

const make = (options) =>
  articleGateway({ hosts: ['news.example', '*.press.example'], fetch: origin.fetch, ...options });
const request = (address, init) =>
  new Request(`https://gateway.example/article?url=${encodeURIComponent(address)}`, init);
const codeOf = async (response) => (await response.json()).error.code;

let gateway;
beforeEach(() => {
  gateway = make();
  origin.asked.length = 0;
});

describe('what it passes on', () => {
  it('is the source as it came, with the headers that pages and caches need', async () => {
    const response = await gateway(request('https://news.example/feed.xml'));
    assert.equal(response.status, 200);
    assert.equal(await response.text(), FEED);
    const { headers } = response;
    assert.equal(headers.get('content-type'), 'application/rss+xml; charset=iso-8859-1');
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('content-security-policy'), 'sandbox');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.match(headers.get('cache-control'), /^public, max-age=300, stale-while-revalidate=86400/);
    assert.match(headers.get('etag'), /^"[0-9a-f]{32}"$/);
    assert.equal(headers.get('set-cookie'), null);
  });

  it('is not decoded', async () => {
    const response = await gateway(request('https://news.example/bytes'));
    assert.deepEqual(Buffer.from(await response.arrayBuffer()), BYTES);
  });

  it('has no type where the source names none', async () => {
    const response = await gateway(request('https://news.example/untyped'));
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), null);
  });

  it('comes as it arrives, before the source has ended', async () => {
    const pending = gateway(request('https://news.example/held'));
    while (held.length === 0) await new Promise((resolve) => setImmediate(resolve));
    held[0].write('first');
    const reader = (await pending).body.getReader();
    assert.equal(Buffer.from((await reader.read()).value).toString(), 'first');
    held.pop().end('last');
    assert.equal(Buffer.from((await reader.read()).value).toString(), 'last');
    assert.equal((await reader.read()).done, true);
  });

  it('is asked for without anything of the reader', async () => {
    await gateway(
      request('https://news.example/feed.xml', { headers: { cookie: 'session=1', authorization: 'x', 'x-own': 'y' } }),
    );
    const { headers } = origin.asked[0];
    for (const name of ['cookie', 'authorization', 'x-own', 'referer', 'origin'])
      assert.equal(headers[name], undefined);
  });

  it('is followed through redirects that stay on the list', async () => {
    const response = await gateway(request('https://news.example/to-feed'));
    assert.equal(await response.text(), FEED);
  });

  it('may be of a name below a starred one, and only below', async () => {
    assert.equal((await gateway(request('https://a.b.press.example/feed.xml'))).status, 200);
    assert.equal((await gateway(request('https://press.example/feed.xml'))).status, 403);
    assert.equal((await gateway(request('https://xpress.example/feed.xml'))).status, 403);
  });
});

describe('methods', () => {
  it('HEAD gives the same head and no body', async () => {
    const response = await gateway(request('https://news.example/feed.xml', { method: 'HEAD' }));
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type'), /rss/);
    assert.equal(response.body, null);
  });

  it('OPTIONS answers a preflight and asks nothing', async () => {
    const response = await gateway(request('https://news.example/feed.xml', { method: 'OPTIONS' }));
    assert.equal(response.status, 204);
    assert.equal(response.headers.get('access-control-allow-methods'), 'GET, HEAD, OPTIONS');
    assert.equal(origin.asked.length, 0);
  });

  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    it(`${method} is refused`, async () => {
      const response = await gateway(request('https://news.example/feed.xml', { method }));
      assert.equal(response.status, 405);
      assert.equal(response.headers.get('allow'), 'GET, HEAD, OPTIONS');
      assert.equal(await codeOf(response), 'method');
    });
  }
});

describe('memory', () => {
  it('answers again without asking, and says so', async () => {
    await (await gateway(request('https://news.example/feed.xml'))).text();
    const again = await gateway(request('https://news.example/feed.xml#part'));
    assert.equal(await again.text(), FEED);
    assert.equal(again.headers.get('cache-status'), 'presscards; hit');
    assert.equal(origin.asked.length, 1);
  });

  it('makes one request of equal ones under way', async () => {
    const addresses = Array.from({ length: 20 }, () => request('https://news.example/feed.xml'));
    const responses = await Promise.all(addresses.map((each) => gateway(each)));
    for (const response of responses) assert.equal(await response.text(), FEED);
    assert.equal(origin.asked.length, 1);
    assert.match(responses[1].headers.get('cache-status'), /collapsed/);
  });

  it('gives a late reader of a body under way all of it', async () => {
    const first = gateway(request('https://news.example/held'));
    while (held.length === 0) await new Promise((resolve) => setImmediate(resolve));
    held[0].write('one ');
    const one = await first;
    const two = await gateway(request('https://news.example/held'));
    held.pop().end('two');
    assert.deepEqual(await Promise.all([one.text(), two.text()]), ['one two', 'one two']);
  });

  it('says 304 where the reader has this version', async () => {
    const first = await gateway(request('https://news.example/feed.xml'));
    const headers = { 'if-none-match': `W/"other", W/${first.headers.get('etag')}` };
    const again = await gateway(request('https://news.example/feed.xml', { headers }));
    assert.equal(again.status, 304);
    assert.equal(again.body, null);
    assert.equal(again.headers.get('etag'), first.headers.get('etag'));
    assert.equal(again.headers.get('access-control-allow-origin'), '*');
  });

  it('passes a stale source on while it asks for what is new', async () => {
    gateway = make({ maxAge: 0, staleWhileRevalidate: 60 });
    const rests = [];
    const ask = () => gateway(request('https://news.example/tagged'), { waitUntil: (work) => rests.push(work) });
    newest = 'first';
    assert.equal(await (await ask()).text(), '{"newest":"first"}');
    await Promise.all(rests);
    newest = 'second';
    const stale = await ask();
    assert.equal(await stale.text(), '{"newest":"first"}');
    assert.match(stale.headers.get('cache-status'), /hit; detail=stale/);
    await Promise.all(rests);
    assert.equal(origin.asked[1].headers['if-none-match'], '"first"');
    assert.equal(await (await ask()).text(), '{"newest":"second"}');
    await Promise.all(rests);
  });

  it('keeps what it has where the source fails, and drops what the source takes back', async () => {
    let status = 200;
    gateway = make({
      maxAge: 0,
      staleWhileRevalidate: 60,
      fetch: async () => new Response(status === 200 ? 'story' : null, { status, headers: { etag: '"1"' } }),
    });
    const ask = async () => {
      const rests = [];
      const response = await gateway(request('https://news.example/a'), { waitUntil: (work) => rests.push(work) });
      await Promise.all(rests);
      return response.status;
    };
    assert.equal(await ask(), 200);
    status = 500;
    assert.deepEqual([await ask(), await ask()], [200, 200]);
    status = 410;
    assert.equal(await ask(), 200);
    assert.equal(await ask(), 410);
  });

  it('does not keep what the source calls private', async () => {
    const response = await gateway(request('https://news.example/private'));
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.equal(await response.text(), 'mine');
    await gateway(request('https://news.example/private'));
    assert.equal(origin.asked.length, 2);
  });

  it('keeps no more bytes than it may', async () => {
    gateway = make({ cacheBytes: FEED.length + 5 });
    for (const name of ['a', 'b', 'a']) await (await gateway(request(`https://news.example/feed.xml?${name}`))).text();
    assert.equal(origin.asked.length, 3);
  });
});

describe('what it refuses', () => {
  const addresses = {
    'no address': ['', 400, 'bad-address'],
    'a relative one': ['/feed.xml', 400, 'bad-address'],
    http: ['http://news.example/feed.xml', 400, 'bad-address'],
    'another scheme': ['file:///etc/passwd', 400, 'bad-address'],
    'another port': ['https://news.example:8443/feed.xml', 400, 'bad-address'],
    'a password': ['https://me:secret@news.example/feed.xml', 400, 'bad-address'],
    'a very long one': [`https://news.example/${'x'.repeat(2000)}`, 400, 'bad-address'],
    'another host': ['https://evil.example/feed.xml', 403, 'not-allowed'],
    'a host that ends alike': ['https://evilnews.example/feed.xml', 403, 'not-allowed'],
    'a list host as user name': ['https://news.example@evil.example/', 400, 'bad-address'],
    'a list host as first label': ['https://news.example.evil.example/', 403, 'not-allowed'],
  };
  for (const [title, [address, status, code]] of Object.entries(addresses)) {
    it(`${title}: ${code}`, async () => {
      const response = await gateway(request(address));
      assert.equal(response.status, status);
      assert.equal(response.headers.get('content-type'), 'application/json');
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      const { error } = await response.json();
      assert.equal(error.code, code);
      assert.match(error.message, /\.$|…$/);
      assert.equal(origin.asked.length, 0);
    });
  }

  it('another path', async () => {
    assert.equal((await gateway(new Request('https://gateway.example/'))).status, 404);
  });

  for (const path of ['to-other', 'to-http', 'to-private', 'loop']) {
    it(`the redirect of /${path}`, async () => {
      const response = await gateway(request(`https://news.example/${path}`));
      assert.equal(response.status, 502);
      assert.equal(await codeOf(response), 'redirect');
    });
  }

  it('scripts and pictures', async () => {
    for (const path of ['script.js', 'picture.png']) {
      assert.equal(await codeOf(await gateway(request(`https://news.example/${path}`))), 'not-an-article');
    }
  });

  it('a source that is gone, with its own status', async () => {
    const response = await gateway(request('https://news.example/teapot'));
    assert.equal(response.status, 410);
    assert.equal(await codeOf(response), 'source');
    assert.equal(response.headers.get('cache-control'), 'public, max-age=60');
  });

  it('a source that is broken', async () => {
    const response = await gateway(request('https://news.example/broken'));
    assert.equal(response.status, 502);
    assert.equal(response.headers.get('cache-control'), 'no-store');
  });

  it('a source that says it is too large', async () => {
    gateway = make({ maxBytes: 1000 });
    assert.equal(await codeOf(await gateway(request('https://news.example/says-large'))), 'too-large');
  });

  it('a source that turns out too large: it breaks off', async () => {
    gateway = make({ maxBytes: 1000 });
    const response = await gateway(request('https://news.example/is-large'));
    await assert.rejects(response.text());
    assert.equal((await gateway(request('https://news.example/feed.xml'))).status, 200);
  });

  it('a source that is silent', async () => {
    gateway = make({ timeout: 50 });
    const response = await gateway(request('https://news.example/silent'));
    assert.equal(response.status, 504);
    assert.equal(await codeOf(response), 'timeout');
  });

  it('a source that does not end', async () => {
    gateway = make({ timeout: 50 });
    const response = await gateway(request('https://news.example/slow-end'));
    await assert.rejects(response.text(), { name: 'GatewayError', code: 'timeout' });
  });

  it('a source that cannot be reached', async () => {
    gateway = make({ fetch: () => Promise.reject(new TypeError('fetch failed')) });
    const response = await gateway(request('https://news.example/feed.xml'));
    assert.equal(await codeOf(response), 'unreachable');
  });

  it('more sources at a time than it can wait for', async () => {
    gateway = make({
      timeout: 500,
      fetch: (_, { signal }) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    });
    const waiting = Array.from({ length: 100 }, (_, index) => gateway(request(`https://news.example/${index}`)));
    const response = await gateway(request('https://news.example/one-more'));
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('retry-after'), '1');
    assert.ok((await Promise.all(waiting)).every(({ status }) => status === 504));
  });
});

describe('private addresses, though on the list', () => {
  const literal = [
    '127.0.0.1',
    '127.1',
    '0x7f.1',
    '0x7f000001',
    '017700000001',
    '2130706433',
    '0',
    '10.0.0.1',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '①②⑦.0.0.1',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[fe80::1]',
    '[fc00::1]',
    '[fd12:3456::1]',
    '[ff02::1]',
    '[2002:7f00:1::]',
    '[2001:0:7f00:1::]',
    '[64:ff9b::7f00:1]',
    '[2001:db8::1]',
    'localhost',
    'LOCALHOST',
    'localhost.',
    'a.localhost',
    'router.local',
    'metadata.internal',
    'intranet',
  ];
  for (const host of literal) {
    it(host, async () => {
      assert.throws(() => articleGateway({ hosts: [host] }), TypeError);
      // As a redirect or request, too: by way of a host that is on the list.
      const redirecting = make({
        fetch: async () => new Response(null, { status: 302, headers: { location: `https://${encodeURI(host)}/` } }),
      });
      const response = await redirecting(request('https://news.example/'));
      assert.equal(await codeOf(response), 'redirect');
      const asked = await gateway(request(`https://${host}/`));
      assert.equal(asked.status, 403);
    });
  }

  it('public ones may be on the list', async () => {
    for (const host of ['93.184.216.34', '[2606:2800:220:1::1]', '172.15.0.1', '172.32.0.1', '11.0.0.1']) {
      assert.equal((await make({ hosts: [host] })(request(`https://${host}/feed.xml`))).status, 200, host);
    }
  });
});

describe('it does not start', () => {
  const lists = {
    'without options': undefined,
    'without hosts': {},
    'with an empty list': { hosts: [] },
    'with a name instead of a list': { hosts: 'news.example' },
    'with everything': { hosts: ['*'] },
    'with a star inside': { hosts: ['news.*.example'] },
    'with an address': { hosts: ['https://news.example/'] },
    'with a port': { hosts: ['news.example:8443'] },
    'with a path': { hosts: ['news.example/feed'] },
    'with nothing in it': { hosts: [''] },
  };
  for (const [title, options] of Object.entries(lists)) {
    it(title, () => assert.throws(() => articleGateway(options), { name: 'TypeError', message: /articleGateway/ }));
  }

  it('with limits that are none', () => {
    for (const limit of ['maxAge', 'staleWhileRevalidate', 'timeout', 'maxBytes', 'cacheBytes']) {
      for (const value of [-1, NaN, Infinity, '300']) {
        assert.throws(() => make({ [limit]: value }), { name: 'TypeError', message: new RegExp(limit) });
      }
    }
  });
});
