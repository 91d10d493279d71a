import type { UntrustedArticle } from '../model/article.js';
import type { Source } from '../model/source.js';
import type { Format, Json } from './format.js';

/**
 * oEmbed: what a site tells others to show of a page. It has little of an article, and its HTML is a
 * widget more often than a text.
 *
 * @see https://oembed.com/
 */
function parse({ text }: Source): UntrustedArticle[] {
  const answer = JSON.parse(text) as Json;
  const { url, width, height, thumbnail_url: thumbnail, thumbnail_width: across } = answer;
  const isPhoto = String(answer.type) === 'photo';
  return [
    {
      headline: answer.title,
      description: answer.description,
      articleBody: answer.html,
      url: answer.web_page ?? (isPhoto ? undefined : url),
      author: { name: answer.author_name, url: answer.author_url },
      publisher: { name: answer.provider_name, url: answer.provider_url },
      image: [
        isPhoto && {
          url,
          width,
          height,
          srcset: `${String(thumbnail)} ${String(across)}w,${String(url)} ${String(width)}w`,
        },
        { url: thumbnail, width: across, height: answer.thumbnail_height },
      ],
      license: answer.license,
    },
  ];
}

export default { parse } satisfies Format;
