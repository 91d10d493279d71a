import { createServer } from 'node:http';

/**
 * A newsroom's server on this machine that counts what it is asked for.
 *
 * @param {Record<string, (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void>} paths
 */
export async function startOrigin(paths) {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push({ path: request.url, headers: request.headers, method: request.method });
    const answer = paths[new URL(request.url, 'http://origin').pathname];
    if (answer) answer(request, response);
    else response.writeHead(404).end('gone');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    asked,
    /** The platform's fetch, but every https host is this server: the gateway itself asks nothing else. */
    fetch: (address, init) => {
      const url = new URL(address);
      return fetch(origin + url.pathname + url.search, init);
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
