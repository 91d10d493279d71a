/** Reads a file of the repository as a response: its bytes, and the headers it is served with. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

/** Nothing else of the repository is ever served. */
const FOLDERS = ['dist', 'demo', 'test'];

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.rss': 'application/rss+xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

/**
 * @param {string} root the repository's folder
 * @param {string} pathname of the request, still encoded
 * @param {Record<string, string>} words what stands for each `{{name}}` in pages and their headers
 * @returns {Promise<undefined | { body: Buffer | string, headers: Record<string, string> }>}
 */
export async function serveFile(root, pathname, words = {}) {
  const path = insideRoot(pathname);
  const bytes = path && (await readOptional(join(root, path)));
  if (!bytes) return undefined;
  const headers = { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' };
  if (!isPage(path)) return { body: bytes, headers };
  const own = await readOptional(join(root, path.replace(/\.html$/, '.headers.json')));
  return {
    body: fill(bytes.toString(), words),
    headers: { ...headers, ...(own && JSON.parse(fill(own.toString(), words))) },
  };
}

/** Pages are written with `{{otherOrigin}}` because the port is known only when the tests run. */
function isPage(path) {
  return path.startsWith(join('test', 'pages') + sep) && path.endsWith('.html');
}

function fill(text, words) {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name) => words[name] ?? whole);
}

function insideRoot(pathname) {
  const path = normalize(decodeURIComponent(pathname)).replace(/^[/\\]+/, '');
  return FOLDERS.includes(path.split(sep)[0]) ? path : undefined;
}

function readOptional(path) {
  return readFile(path).catch(() => undefined);
}
