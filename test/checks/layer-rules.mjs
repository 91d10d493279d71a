/**
 * What may know what, as data; check-layers.mjs walks it. Imports go downwards
 * only, types included: entries -> elements -> load -> steps -> model.
 */

const MODEL = ['model'];
const CARD = ['elements', 'load', 'share', 'locales', 'model'];
const ENTRY = ['elements', 'elements/*', 'load', 'quotes', 'gateway', 'locales', 'model'];

/** Folder -> the other folders its files may import. Files know their own folder anyway; `.` is src itself. */
export const FOLDERS = {
  '.': [...ENTRY, 'ssr'],
  define: ENTRY,
  // The doors of the development condition are the others with a check before them.
  development: [...ENTRY, 'define', '.'],
  ssr: [...ENTRY, 'sanitize'],
  // The script tag imports what registers a tag; the file with everything in it, the index too.
  stub: [...ENTRY, 'define', '.'],

  // What the cards share knows none of them, and no card knows another.
  elements: CARD.slice(1),
  'elements/press-headline': CARD,
  'elements/press-story': CARD,
  'elements/press-quote': [...CARD, 'quotes'],

  load: ['source', 'formats', 'boilerplate', 'sanitize', 'model'],

  source: MODEL,
  formats: MODEL,
  boilerplate: MODEL,
  sanitize: MODEL,
  quotes: MODEL,
  share: MODEL,
  locales: MODEL,
  // A server of its own: it reads nothing and shares nothing with the cards.
  gateway: [],

  model: [],
};

/** Package -> the files or folders (ending in a slash) that may import it. No row, no import. */
export const PACKAGES = {
  lit: ['elements/', 'ssr/'],
  '@lit/task': ['elements/', 'ssr/'],
  '@lit/reactive-element': ['elements/', 'ssr/'],
  jsdom: ['ssr/server-dom.ts'],
  '@lit-labs/ssr': ['ssr/press-card-renderer.ts'],
  dompurify: ['sanitize/sanitize-html.ts'],
  '@mozilla/readability': ['formats/page/page-body.ts'],
  // Types only: the declarations of Trusted Types, which TypeScript's own library lacks.
  'trusted-types': ['model/inert-document.ts', 'sanitize/sanitize-html.ts'],
};

/** The adapters, one for each format; everything else in formats/ helps them. */
const ADAPTERS = /^formats\/(?:activitystreams|feed|guardian|json-feed|json-ld|ninjs|oembed|wordpress|page\/page)\.ts$/;

export function isAdapter(file) {
  return ADAPTERS.test(file);
}

/** Imports that a folder's rule would allow and that are wrong all the same. */
export const NEVER = [
  {
    from: (file) => isAdapter(file),
    to: (file) => isAdapter(file) || /^formats\/(detect|load)-format\.ts$/.test(file),
    reason: 'an adapter knows only the helpers of its folder',
  },
  {
    from: (file) => file !== 'formats/load-format.ts',
    to: (file) => isAdapter(file),
    reason: 'only load-format.ts knows the adapters',
  },
];

/** What a card must not pay for before it is needed: no chain of static imports leads there. */
export const LAZY = [
  {
    // A story always shows a body, so it may load the sanitizer with itself.
    from: [
      'elements/press-headline/',
      'elements/press-quote/',
      'define/press-headline.ts',
      'define/press-quote.ts',
      'load/load-article.ts',
      'load/request-article.ts',
    ],
    to: 'sanitize/sanitize-html.ts',
  },
  { from: ['load/', 'elements/', 'formats/load-format.ts'], to: isAdapter },
  { from: ['stub/presscards.ts'], to: (file) => file.startsWith('elements/') || file.startsWith('load/') },
];

/** Where markup is written out that stands in an inert document: built, cleaned, or on its way to the sanitizer. */
const INERT = [
  'ssr/markup-of.ts',
  'sanitize/sanitize-html.ts',
  'share/quotation-as-html.ts',
  'formats/xml.ts',
  'formats/page/page-body.ts',
];

/** Words that open a danger, and the one door where they may stand. Comments do not count. */
export const WORDS = [
  { pattern: /\bfetch\s*\(|\b(?:globalThis|window|self)\s*\.\s*fetch\b/, only: ['source/', 'gateway/', 'ssr/'] },
  { pattern: /\b(?:XMLHttpRequest|sendBeacon|EventSource|WebSocket)\b/, only: [] },
  { pattern: /\bunsafe(?:HTML|SVG|MathML|Static)\b/, only: [] },
  { pattern: /\bcreateContextualFragment\b/, only: ['model/inert-document.ts'] },
  { pattern: /\b(?:outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)\b/, only: [] },
  { pattern: /\binnerHTML\s*(?:\+|\|\||\?\?)?=(?!=)/, only: [] },
  // Reading it is safe, and how markup is written out that was built or cleaned as nodes.
  {
    pattern: /\binnerHTML\b(?!\s*(?:\+|\|\||\?\?)?=(?!=))/,
    only: INERT,
  },
  { pattern: /\beval\b|\bnew\s+Function\b|\bdocument\s*\.\s*write/, only: [] },
];

/** Single imports that the rules refuse and that are right: `{ from, to, reason }`. */
export const EXCEPTIONS = [];
