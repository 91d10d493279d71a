import type { UntrustedArticle } from '../model/article.js';
import type { Source } from '../model/source.js';
import type { Format } from './format.js';
import { at, parseJson } from './read-value.js';

/**
 * oEmbed: what a site tells others to show of a page. It has little of an article, and its HTML is a
 * widget more often than a text.
 *
 * @see https://oembed.com/
 */
function parse(source: Source): UntrustedArticle[] {
  const answer = parseJson(source);
  const photo = at(answer, 'type') === 'photo';
  const thumbnail = {
    url: at(answer, 'thumbnail_url'),
    width: at(answer, 'thumbnail_width'),
    height: at(answer, 'thumbnail_height'),
  };
  const picture = { url: at(answer, 'url'), width: at(answer, 'width'), height: at(answer, 'height') };
  const srcset = [thumbnail, picture].map((one) => `${String(one.url)} ${String(one.width)}w`).join(', ');
  return [
    {
      headline: at(answer, 'title'),
      description: at(answer, 'description'),
      articleBody: at(answer, 'html'),
      url: at(answer, 'web_page') ?? (photo ? undefined : at(answer, 'url')),
      author: { name: at(answer, 'author_name'), url: at(answer, 'author_url') },
      publisher: { name: at(answer, 'provider_name'), url: at(answer, 'provider_url') },
      image: photo ? [{ ...thumbnail, srcset }, picture] : thumbnail,
      license: at(answer, 'license'),
    },
  ];
}

export default { parse } satisfies Format;
