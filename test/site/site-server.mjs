/**
 * Two origins: the built demo under a sub-path, as a static host serves it, and a partner's, whose pages are
 * what a test pastes, and whose sources behave as badly as those of others do.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};
const CORS = { 'access-control-allow-origin': '*' };
const KEPT = { 'cache-control': 'max-age=600' };
const PATH = '/some/where/';

/** @param {string} folder the built demo */
export async function startSite(folder) {
  const file = async (response, path, headers) => {
    const bytes = await readFile(join(folder, normalize(`/${path}`))).catch(() => undefined);
    if (!bytes) return response.writeHead(404, { 'content-type': 'text/plain', ...headers }).end('Not found');
    return response
      .writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', ...headers })
      .end(bytes);
  };
  const site = await listen((request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    if (!pathname.startsWith(PATH)) return response.writeHead(404).end();
    const path = decodeURIComponent(pathname.slice(PATH.length)) || 'index.html';
    return file(response, path, { ...CORS, ...KEPT });
  });
  const pages = new Map();
  const held = [];
  const partner = await listen((request, response) => {
    const url = new URL(request.url, 'http://partner');
    const [, kind, name] = /^\/(\w+)\/(.*)$/.exec(url.pathname) ?? [];
    switch (kind) {
      case 'page':
        return response.writeHead(200, { 'content-type': TYPES['.html'] }).end(pages.get(name) ?? '');
      case 'closed':
        return file(response, `articles/${name}`, {});
      case 'open':
        return file(response, `articles/${name}`, CORS);
      case 'held':
        return held.push(() => file(response, `articles/${name}`, CORS));
      case 'proxy':
        return file(response, `articles/${url.searchParams.get('url').split('/').at(-1)}`, CORS);
      default:
        if (url.pathname === '/favicon.ico') return response.writeHead(204).end();
        return response.writeHead(404, CORS).end();
    }
  });
  return {
    /** The demo's address, with a slash at its end. */
    address: site.origin + PATH,
    partner: partner.origin,
    /** Publishes a page at the partner's and gives its address. */
    publish(html) {
      const name = String(pages.size);
      pages.set(name, html);
      return `${partner.origin}/page/${name}`;
    },
    /** Answers what was asked of `/held/`. */
    release: () => held.splice(0).forEach((answer) => answer()),
    close: () => Promise.all([site.close(), partner.close()]),
  };
}

async function listen(answer) {
  const server = createServer((request, response) => {
    Promise.resolve(answer(request, response)).catch(() => response.destroy());
  });
  // Only this machine, on any free port.
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      return closed;
    },
  };
}
