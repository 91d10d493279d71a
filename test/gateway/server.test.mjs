/** The server of docs/gateway.md as a process of its own, asked over the wire. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, beforeEach, describe, it } from 'node:test';
import { sampleNamed } from '../docs/read-samples.mjs';
import { packageScratch } from '../support/package-scratch.mjs';
import { startOrigin } from './origin.mjs';

const STORY = `<!doctype html><title>Harbour</title>${'<p>A long night at the quay.</p>'.repeat(500)}`;

/** In the server's process, https hosts are the origin of this test; everything else is as it is. */
const reroute = (origin) => `
  const send = globalThis.fetch;
  globalThis.fetch = (address, init) => {
    const { pathname, search } = new URL(address);
    return send(${JSON.stringify(origin)} + pathname + search, init);
  };`;

let origin;
let scratch;
let server;
let gateway;

before(async () => {
  origin = await startOrigin({
    '/story': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(STORY.slice(0, 100));
      setImmediate(() => response.end(STORY.slice(100)));
    },
    '/breaks': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', etag: '"b"', 'content-length': '1000' });
      response.write('begun', () => response.destroy());
    },
  });
  scratch = await packageScratch();
  await writeFile(join(scratch.path, 'server.mjs'), await sampleNamed('docs/gateway.md', 'server.mjs'));
  await writeFile(join(scratch.path, 'reroute.mjs'), reroute(origin.origin));
  server = spawn(
    process.execPath,
    ['--import', pathToFileURL(join(scratch.path, 'reroute.mjs')).href, join(scratch.path, 'server.mjs')],
    { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = await once(server.stdout, 'data');
  gateway = String(line).match(/http:\S+/)[0];
});

after(async () => {
  server?.kill();
  await origin?.close();
  await scratch?.remove();
});

beforeEach(() => {
  origin.asked.length = 0;
});

const ask = (path, init) => fetch(`${gateway}?url=${encodeURIComponent(`https://news.example${path}`)}`, init);

describe('the server of the documentation', () => {
  it('passes a source on', async () => {
    const response = await ask('/story?first');
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(response.headers.get('content-security-policy'), 'sandbox');
    assert.equal(await response.text(), STORY);
  });

  it('answers HEAD, OPTIONS and what the reader has already', async () => {
    assert.equal(await (await ask('/story?first', { method: 'HEAD' })).text(), '');
    assert.equal((await ask('/story?first', { method: 'OPTIONS' })).status, 204);
    const etag = (await ask('/story?first')).headers.get('etag');
    assert.equal((await ask('/story?first', { headers: { 'if-none-match': etag } })).status, 304);
  });

  it('breaks off with a source that breaks off, and goes on', async () => {
    const response = await ask('/breaks');
    await assert.rejects(response.text());
    assert.equal((await ask('/story?first')).status, 200);
  });

  it('survives requests that are none', async () => {
    await assert.rejects(fetch(`${new URL(gateway).origin}//`));
    assert.equal((await ask('/story', { method: 'POST', body: 'x' })).status, 405);
    assert.equal((await ask('/story?first')).status, 200);
  });

  it('under load asks each source once and answers the rest from memory', async (test) => {
    const sources = 5;
    const requests = 500;
    const readers = 50;
    const ways = { 'presscards; fwd=uri-miss; collapsed': 0, 'presscards; hit': 0 };
    let next = 0;
    const reader = async () => {
      for (let index = next++; index < requests; index = next++) {
        const response = await ask(`/story?load=${index % sources}`);
        assert.equal((await response.text()).length, STORY.length);
        const way = response.headers.get('cache-status');
        ways[way] = (ways[way] ?? 0) + 1;
      }
    };
    const start = performance.now();
    await Promise.all(Array.from({ length: readers }, reader));
    const seconds = (performance.now() - start) / 1000;
    test.diagnostic(
      `${requests} requests in ${seconds.toFixed(1)} s, ${origin.asked.length} to the source: ${JSON.stringify(ways)}`,
    );
    assert.equal(origin.asked.length, sources);
    assert.equal(ways['presscards; fwd=uri-miss'], sources);
    const spared = ways['presscards; fwd=uri-miss; collapsed'] + ways['presscards; hit'];
    assert.equal(spared, requests - sources);
  });
});
