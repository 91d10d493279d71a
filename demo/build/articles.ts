import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { thousandArticles } from './thousand-articles.js';

/** The feed of the stress page; its text is made, not kept. */
const THOUSAND = 'thousand.feed.json';

/** The demo's sources: a page fetches them by address, so they are carried along as they are. */
export function articles(): Plugin {
  return {
    name: 'demo-articles',
    generateBundle() {
      for (const name of readdirSync('demo/articles')) {
        this.emitFile({ type: 'asset', fileName: `articles/${name}`, source: readFileSync(`demo/articles/${name}`) });
      }
      this.emitFile({ type: 'asset', fileName: `articles/${THOUSAND}`, source: thousandArticles() });
    },
    configureServer({ middlewares }) {
      middlewares.use(`/demo/articles/${THOUSAND}`, (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/feed+json; charset=utf-8' });
        response.end(thousandArticles());
      });
    },
  };
}
