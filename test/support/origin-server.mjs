/**
 * The other origin: a server on a port of its own, so that tests load sources
 * and the script tag as a publisher's page does, across origins. It serves the
 * repository's built files, demo and test pages with CORS, counts every
 * request, preflights too, and can answer as badly as the network does.
 */
import { createServer } from 'node:http';
import { answerFor } from './origin-answers.mjs';
import { serveFile } from './serve-file.mjs';

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': '*',
  'timing-allow-origin': '*',
};

/** A preflight is answered kindly: the count is what tells that there was one. */
const PREFLIGHT = {
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
};

/**
 * @param {string} root the repository's folder
 * @returns {Promise<{ origin: string, close(): Promise<void> }>}
 */
export async function startOriginServer(root) {
  const log = [];
  let origin = '';
  const server = createServer((request, response) => {
    respond({ request, response, url: new URL(request.url, origin), root, log, origin }).catch((error) => {
      console.error(`The other origin failed at ${request.url}:`, error);
      response.destroy();
    });
  });
  // Only this machine, on any free port: a test server is nobody else's business.
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
  return { origin, close: () => close(server) };
}

async function respond({ request, response, url, root, log, origin }) {
  const open = !url.pathname.startsWith('/__nocors/');
  for (const [name, value] of Object.entries(open ? CORS : {})) response.setHeader(name, value);
  response.setHeader('cache-control', 'no-store');
  if (url.pathname === '/__requests') return json(response, log);
  if (url.pathname === '/__reset') return json(response, log.splice(0));
  record(log, request, response, url);
  if (request.method === 'OPTIONS') return response.writeHead(204, open ? PREFLIGHT : {}).end();
  const answer = answerFor(url.pathname);
  if (answer) return answer(response, url, request);
  const [, absent, path] = /^\/__without\/([^/]+)(\/.*)$/.exec(url.pathname) ?? [];
  if (path)
    return path.includes(`/${absent}-`) ? response.writeHead(404).end() : sendFile(response, root, path, origin);
  return sendFile(response, root, open ? url.pathname : url.pathname.slice('/__nocors'.length), origin);
}

/** `outcome` tells whether the client waited for the end: an aborted request reads `abandoned`. */
function record(log, request, response, url) {
  const entry = {
    method: request.method,
    path: url.pathname + url.search,
    headers: request.headers,
    outcome: 'open',
  };
  response.on('close', () => {
    entry.outcome = response.writableFinished ? 'answered' : 'abandoned';
  });
  log.push(entry);
}

async function sendFile(response, root, pathname, origin) {
  const file = await serveFile(root, pathname, { otherOrigin: origin });
  if (!file) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  return response.writeHead(200, file.headers).end(file.body);
}

function json(response, value) {
  return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

function close(server) {
  const closed = new Promise((resolve) => server.close(resolve));
  // A hanging answer would keep the server, and with it the test run, open for ever.
  server.closeAllConnections();
  return closed;
}
