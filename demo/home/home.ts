import { folder } from 'virtual:script-tag';
import '../../src/define/all.js';
import { cardHtml, type Card, type CardTag } from '../site/card-markup.js';
import { defineCodeSnippet } from '../site/code-snippet.js';
import { demoAddress, FORMATS } from '../site/sources.js';

defineCodeSnippet();

const cards = [...document.querySelectorAll<Card>('.cards :is(press-headline, press-quote, press-story)')];
const script = `<script type="module" src="${demoAddress(`${folder}/presscards.js`)}"></script>`;

/** Shows a source in the three cards, and beside each what a page has to write for it. */
function show(path: string): void {
  for (const card of cards) {
    card.src = path;
    const snippet = card.parentElement?.querySelector('code-snippet');
    if (!snippet) continue;
    const given = [...card.attributes].map(({ name, value }) => [name, value] as const);
    snippet.name = `HTML of the ${card.localName.replace('press-', '')}`;
    snippet.code = `${script}\n${cardHtml({
      tag: card.localName as CardTag,
      attributes: [['src', demoAddress(path)], ...given],
    })}`;
  }
}

document.querySelector('#formats')?.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) show(target.value);
});
// A browser that goes back to this page keeps what was chosen.
const chosen = document.querySelector<HTMLInputElement>('#formats :checked')?.value ?? FORMATS[0]?.path;
if (chosen) show(chosen);
