import type { Image } from '../model/article.js';
import type { Looks } from './looks.js';

/** The picture, the button that asks for it, or nothing; `sizes` as on an `img` element. */
export function pictureView(
  { draw, pictures, words }: Looks,
  image: Image | undefined,
  sizes: string,
): HTMLElement | undefined {
  if (!image || pictures === 'none') return undefined;
  const { url, srcset, alt, width, height } = image;
  return pictures === 'show'
    ? draw('img', {
        part: 'picture',
        src: url,
        srcset,
        sizes: srcset && sizes,
        alt: alt ?? '',
        width,
        height,
        loading: 'lazy',
        decoding: 'async',
        referrerpolicy: 'strict-origin',
      })
    : draw('button', { part: 'picture', type: 'button' }, words?.showPicture, draw('small', {}, alt));
}
