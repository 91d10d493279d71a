import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { FORMATS, LANGUAGES, MORE, type DemoSource } from '../site/sources.js';

/**
 * Puts the site's header and footer and the choice of the demo's sources into each page that asks for them by
 * a comment, and marks the page one is on in the navigation. What is there from the beginning moves nothing.
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
          .replace('<!-- site: footer -->', () => part('footer'))
          .replace('<!-- site: source choice -->', () => [...FORMATS, ...LANGUAGES].map(choice).join('\n'))
          .replace('<!-- site: source buttons -->', () => [...FORMATS, ...MORE, ...LANGUAGES].map(button).join('\n'));
      },
    },
  };
}

const langOf = ({ lang }: DemoSource): string => (lang ? ` lang="${lang}"` : '');

const choice = (source: DemoSource, index: number): string =>
  `<label${langOf(source)}><input type="radio" name="source" value="${source.path}"${index === 0 ? ' checked' : ''} /><span>${source.name}</span></label>`;

const button = (source: DemoSource): string =>
  `<button type="button" value="${source.path}"${langOf(source)}>${source.name}</button>`;

/** The faces that a page begins with: those of the site, and a partner's own. */
const FIRST_FONTS: Readonly<Record<string, RegExp>> = {
  'partner.html': /(?:libre-franklin-latin-wght|newsreader-latin-opsz|source-serif-4-latin-opsz)-normal[^/]*\.woff2$/,
  'partner-arabic.html':
    /(?:libre-franklin-latin-wght|newsreader-latin-opsz|noto-naskh-arabic-arabic-wght|source-serif-4-cyrillic-opsz)-normal[^/]*\.woff2$/,
};
const SITE_FONTS = /(?:libre-franklin-latin-wght|newsreader-latin-opsz)-normal[^/]*\.woff2$/;

/** Asks for these fonts with the page, and not when its sheet has come: letters that change move the lines. */
export function fontsAhead(): Plugin {
  return {
    name: 'demo-fonts-ahead',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {}, path }) =>
        Object.keys(bundle)
          .filter((name) => (FIRST_FONTS[basename(path)] ?? SITE_FONTS).test(name))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${name}` },
            injectTo: 'head' as const,
          })),
    },
  };
}
