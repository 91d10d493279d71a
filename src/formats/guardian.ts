import type { UntrustedArticle } from '../model/article.js';
import type { Source } from '../model/source.js';
import type { Format, Json } from './format.js';

/**
 * Guardian Content API: an item, a search, or the content of either on its own. What an item tells
 * beside its address depends on the fields that were asked for (`show-fields=all`).
 *
 * @see https://open-platform.theguardian.com/documentation/
 */
function parse({ text }: Source): UntrustedArticle[] {
  const document = JSON.parse(text) as Json;
  const response = document.response ?? document;
  return [response.content ?? response.results ?? response]
    .flat()
    .filter((item) => item?.webTitle && item.webUrl)
    .map(readItem);
}

function readItem(item: Json): UntrustedArticle {
  const { fields } = item;
  const writers = [item.tags ?? []]
    .flat()
    .flatMap((tag) => (is(tag?.type, 'contributor') ? [{ name: tag?.webTitle, url: tag?.webUrl }] : []));
  return {
    identifier: item.id,
    headline: fields?.headline ?? item.webTitle,
    description: fields?.standfirst ?? fields?.trailText,
    articleBody:
      fields?.body ??
      [item.blocks?.body ?? []]
        .flat()
        .map((block) => block?.bodyHtml)
        .join('\n'),
    url: item.webUrl,
    datePublished: item.webPublicationDate,
    dateModified: fields?.lastModified,
    author: writers.length > 0 ? writers : fields?.byline,
    publisher: fields?.publication,
    articleSection: item.sectionName,
    image: [readPicture(item), fields?.thumbnail],
    inLanguage: fields?.lang,
    usageInfo: is(item.rights?.syndicatable, 'false') ? 'Not to be syndicated' : undefined,
  };
}

/** The main picture of the elements, where they were asked for: the largest of it, and all in its `srcset`. */
function readPicture(item: Json): unknown {
  const main = [item.elements ?? []].flat().find((one) => is(one?.relation, 'main') && is(one?.type, 'image'));
  const width = (asset: Json | undefined): Json | undefined => asset?.typeData?.width;
  const file = (asset: Json | undefined): Json | undefined => asset?.typeData?.secureFile ?? asset?.file;
  const assets = [main?.assets ?? []]
    .flat()
    .toSorted((one, other) => Number(width(other) ?? 0) - Number(width(one) ?? 0));
  const data = assets[0]?.typeData;
  return {
    ...data,
    url: file(assets[0]),
    alt: data?.altText,
    srcset: [
      // The name of a thumbnail is its width.
      String(item.fields?.thumbnail).replace(/.*?(\d+)\.jpg$/, '$& $1w'),
      ...assets.map((one) => `${String(file(one))} ${String(width(one))}w`),
    ].join(),
  };
}

const is = (value: Json | undefined, word: string): boolean => String(value) === word;

export default { parse } satisfies Format;
