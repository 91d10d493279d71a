import { observe } from '../../dist/cdn/presscards.js';

const src = new URL('../../demo/articles/harbour.wordpress.json', import.meta.url).href;

/** Puts a card into the page, or into a shadow root that the script is told of. */
globalThis.add = (tag, where) => {
  const card = document.createElement(tag);
  card.setAttribute('src', src);
  const shadow =
    where === 'shadow' && document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  if (shadow) observe(shadow);
  (shadow || document.body).append(card);
  return card;
};
