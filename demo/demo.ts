import '../src/define/all.js';
import type { PressCard } from '../src/elements/press-card.js';

/** Shown when the page's address names no other source. */
const DEMO_ARTICLE = 'articles/harbour.wordpress.json';

const address = new URLSearchParams(location.search).get('src') || DEMO_ARTICLE;

const field = document.querySelector<HTMLInputElement>('#address');
if (field) field.value = address;

for (const card of document.querySelectorAll<PressCard>('press-headline, press-story, press-quote')) {
  card.src = address;
}

// The cards tell readers little of a failure; whoever tries an address here wants to know more.
const failure = document.querySelector<HTMLElement>('#failure');
document.addEventListener('press-error', ({ error, target }) => {
  if (!failure || !(target instanceof Element)) return;
  failure.hidden = false;
  failure.textContent = `${target.localName}: ${error.message} (${error.code})`;
});
