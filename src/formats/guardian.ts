import type { UntrustedArticle } from '../model/article.js';
import { PressError } from '../model/press-error.js';
import type { Source } from '../model/source.js';
import type { Format } from './format.js';
import { at, list, parseJson, string } from './read-value.js';

/**
 * Guardian Content API: an item, a search, or the content of either on its own. What an item tells
 * beside its address depends on the fields that were asked for (`show-fields=all`).
 *
 * @see https://open-platform.theguardian.com/documentation/
 */
function parse(source: Source): UntrustedArticle[] {
  const document = parseJson(source);
  const response = at(document, 'response') ?? document;
  const items = [...list(at(response, 'content')), ...list(at(response, 'results')), ...list(response)].filter(
    (item) => string(at(item, 'webTitle')) && string(at(item, 'webUrl')),
  );
  if (items.length === 0) throw new PressError('no-article', 'The answer of the Content API holds no article.');
  return items.map(readItem);
}

function readItem(item: unknown): UntrustedArticle {
  const field = (name: string): unknown => string(at(item, 'fields', name));
  const blocks = list(at(item, 'blocks', 'body')).flatMap((block) => string(at(block, 'bodyHtml')) ?? []);
  const contributors = list(at(item, 'tags')).filter((tag) => at(tag, 'type') === 'contributor');
  return {
    identifier: at(item, 'id'),
    headline: field('headline') ?? at(item, 'webTitle'),
    description: field('standfirst') ?? field('trailText'),
    articleBody: field('body') ?? blocks.join('\n'),
    url: at(item, 'webUrl'),
    datePublished: at(item, 'webPublicationDate'),
    dateModified: field('lastModified'),
    author:
      contributors.length > 0
        ? contributors.map((tag) => ({ name: at(tag, 'webTitle'), url: at(tag, 'webUrl') }))
        : field('byline'),
    publisher: field('publication'),
    articleSection: at(item, 'sectionName'),
    image: readPicture(item),
    inLanguage: field('lang'),
    usageInfo: at(item, 'rights', 'syndicatable') === 'false' ? 'Not to be syndicated' : undefined,
  };
}

/** The picture the publisher made for cards; the main one of the elements, where they were asked for, in all sizes. */
function readPicture(item: unknown): unknown {
  const main = list(at(item, 'elements')).find((one) => at(one, 'relation') === 'main' && at(one, 'type') === 'image');
  const assets = list(at(main, 'assets')).toSorted((one, other) => width(other) - width(one));
  const [asset] = assets;
  const file = (one: unknown): string => String(at(one, 'typeData', 'secureFile') ?? at(one, 'file'));
  const data = (name: string): unknown => at(asset, 'typeData', name);
  return {
    url: string(at(item, 'fields', 'thumbnail')) ?? (asset && file(asset)),
    srcset: assets.flatMap((one) => (width(one) > 0 ? [`${file(one)} ${width(one)}w`] : [])).join(', '),
    width: data('width'),
    height: data('height'),
    alt: data('altText'),
    caption: data('caption'),
    credit: data('credit'),
  };
}

const width = (asset: unknown): number => Number(at(asset, 'typeData', 'width')) || 0;

export default { parse } satisfies Format;
