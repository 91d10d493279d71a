import type { FormatName } from '../model/article.js';
import type { Format } from './format.js';

const feed = (): Promise<{ readonly default: Format }> => import('./feed.js');

/** The only list of adapters. Each is fetched when a document of its format is first met. */
const FORMATS: Readonly<Record<FormatName, () => Promise<{ readonly default: Format }>>> = {
  wordpress: () => import('./wordpress.js'),
  'json-ld': () => import('./json-ld.js'),
  rss: feed,
  rdf: feed,
  atom: feed,
  'json-feed': () => import('./json-feed.js'),
  ninjs: () => import('./ninjs.js'),
  guardian: () => import('./guardian.js'),
  activitystreams: () => import('./activitystreams.js'),
  oembed: () => import('./oembed.js'),
  page: () => import('./page/page.js'),
};

/** The adapter of a format. */
export async function loadFormat(name: FormatName): Promise<Format> {
  return (await FORMATS[name]()).default;
}
