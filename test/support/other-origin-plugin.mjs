/**
 * Starts the other origin with the test server and stops it with it. Tests get
 * its address from the module `virtual:other-origin` (see other-origin.ts).
 */
import { startOriginServer } from './origin-server.mjs';
import { serveFile } from './serve-file.mjs';

const MODULE = '/__other-origin.js';

/**
 * @param {string} root the repository's folder
 * @returns {{ plugin: object, middleware: Function }} both for the test runner's config
 */
export function otherOrigin(root) {
  let server;
  return {
    plugin: {
      name: 'other-origin',
      async serverStart() {
        server = await startOriginServer(root);
      },
      resolveImport: ({ source }) => (source === 'virtual:other-origin' ? MODULE : undefined),
      serve({ path }) {
        if (path !== MODULE) return undefined;
        return { type: 'js', body: `export const otherOrigin = ${JSON.stringify(server.origin)};` };
      },
      async serverStop() {
        await server?.close();
      },
    },
    middleware: (context, next) => testPage(root, server.origin, context, next),
  };
}

/**
 * Host pages for end-to-end tests, from the tests' own origin so that a test
 * can look into the frame. They go out untouched: the runner would add an inline
 * script, which a page's strict CSP rightly refuses.
 */
async function testPage(root, origin, context, next) {
  const wanted = /^\/test\/pages\/.+\.html$/.test(context.path);
  const page = wanted && (await serveFile(root, context.path, { otherOrigin: origin }));
  if (!page) return next();
  context.set(page.headers);
  context.body = page.body;
}
