import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Puts the site's header and footer into each page that asks for them by a comment, and marks the page
 * one is on in the navigation.
 */
export function pageFrame(): Plugin {
  const part = (name: string): string => readFileSync(`demo/site/${name}.html`, 'utf8').trim();
  return {
    name: 'demo-page-frame',
    transformIndexHtml: {
      order: 'pre',
      handler(html, { path }) {
        const page = basename(path).replace(/^(?:demo)?$/, 'index.html');
        const here = page === 'index.html' ? './' : page;
        return html
          .replace('<!-- site: header -->', () =>
            part('header').replace(`href="${here}"`, `href="${here}" aria-current="page"`),
          )
          .replace('<!-- site: footer -->', () => part('footer'));
      },
    },
  };
}

/** The two faces that every page begins with. */
const FIRST_FONTS = /(?:libre-franklin-latin-wght|newsreader-latin-opsz)-normal[^/]*\.woff2$/;

/** Asks for these fonts with the page, and not when its sheet has come: letters that change move the lines. */
export function fontsAhead(): Plugin {
  return {
    name: 'demo-fonts-ahead',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((name) => FIRST_FONTS.test(name))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${name}` },
            injectTo: 'head' as const,
          })),
    },
  };
}
