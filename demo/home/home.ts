import { html, render } from 'lit';
import { folder } from 'virtual:script-tag';
import '../../src/define/all.js';
import type { PressCard } from '../../src/elements/press-card.js';
import { cardHtml, type CardTag } from '../site/card-markup.js';
import { defineCodeSnippet } from '../site/code-snippet.js';
import { demoAddress, FORMATS, LANGUAGES, type DemoSource } from '../site/sources.js';

defineCodeSnippet();

const cards = [...document.querySelectorAll<PressCard>('.cards :is(press-headline, press-quote, press-story)')];
const script = `<script type="module" src="${demoAddress(`${folder}/presscards.js`)}"></script>`;

/** Shows a source in the three cards, and beside each what a page has to write for it. */
function show({ path }: DemoSource): void {
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

const choice = (source: DemoSource, index: number): unknown => html`
  <label lang=${source.lang ?? 'en'}
    ><input type="radio" name="source" ?checked=${index === 0} @change=${() => show(source)} /><span
      >${source.name}</span
    ></label
  >
`;

const formats = document.querySelector<HTMLElement>('#formats .segments');
if (formats) render([...FORMATS, ...LANGUAGES].map(choice), formats);
const [first] = FORMATS;
if (first) show(first);
