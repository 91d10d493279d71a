import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** What every consumer's `<press-story src="/harbour.jsonld">` reads. */
export const STORY = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Fetched from an address',
  url: 'https://news.example/harbour',
  articleBody: '<p>The harbour opens again before the first snow.</p>',
};

/** A folder of files, and the story beside them, on this machine alone. */
export async function serveFolder(folder) {
  return await listen(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://consumer');
    if (pathname === '/harbour.jsonld') return sendStory(response);
    const path = join(folder, normalize(decodeURIComponent(pathname)), pathname.endsWith('/') ? 'index.html' : '');
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    return createReadStream(path).pipe(response);
  });
}

/** A server of the consumer's own, with the story before it. */
export async function startServer(folder, entry) {
  const port = await freePort();
  const child = spawn(process.execPath, [join(folder, entry)], {
    cwd: folder,
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve);
    child.once('exit', (code) => reject(new Error(`The server of ${entry} ended with ${code}`)));
  });
  const front = await listen(async (request, response) => {
    if (request.url === '/harbour.jsonld') return sendStory(response);
    const answer = await fetch(`http://127.0.0.1:${port}${request.url}`);
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    return response.end(Buffer.from(await answer.arrayBuffer()));
  });
  return {
    origin: front.origin,
    close: async () => {
      child.kill();
      await front.close();
    },
  };
}

function sendStory(response) {
  return response.writeHead(200, { 'content-type': 'application/ld+json' }).end(JSON.stringify(STORY));
}

async function listen(answer) {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

async function freePort() {
  const { origin, close } = await listen(async (_, response) => response.end());
  await close();
  return Number(new URL(origin).port);
}
