/** One source of the demo's own newsroom. */
export interface DemoSource {
  /** Relative to the demo. */
  readonly path: string;
  readonly name: string;
  /** Language tag of its name, where that is not English. */
  readonly lang?: string;
}

/** The same article in the formats a newsroom has. */
export const FORMATS: readonly DemoSource[] = [
  { path: 'articles/harbour.wordpress.json', name: 'WordPress' },
  { path: 'articles/feed.rss.xml', name: 'RSS' },
  { path: 'articles/feed.atom.xml', name: 'Atom' },
  { path: 'articles/feed.json', name: 'JSON Feed' },
  { path: 'articles/harbour.jsonld', name: 'JSON-LD' },
  { path: 'articles/harbour.ninjs.json', name: 'ninjs' },
  { path: 'articles/harbour.html', name: 'Web page' },
];

/** What only the builder has a use for. */
export const MORE: readonly DemoSource[] = [{ path: 'articles/posts.wordpress.json', name: 'WordPress list' }];

/** The same news in other languages. */
export const LANGUAGES: readonly DemoSource[] = [
  { path: 'articles/arabic.jsonld', name: 'العربية', lang: 'ar' },
  { path: 'articles/kazakh.jsonld', name: 'Қазақша', lang: 'kk' },
  { path: 'articles/russian.jsonld', name: 'Русский', lang: 'ru' },
];

/** The absolute address of a file of the demo. */
export const demoAddress = (path: string): string => new URL(path, document.baseURI).href;
