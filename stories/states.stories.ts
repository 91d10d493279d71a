import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import '../src/define/all.js';
import type { PressErrorEvent } from '../src/elements/press-events.js';
import { sentences, type ArticleName } from './articles.js';
import { drawCard, type CardArgs, type CardTag } from './draw-card.js';
import { sources, withFakeSources } from './fake-sources.js';

const meta: Meta = {
  title: 'All at a glance',
  decorators: [withFakeSources],
  parameters: { controls: { disable: true }, options: { showPanel: false } },
};
export default meta;

type Story = StoryObj;

/** Every state of every card. */
export const States: Story = {
  render: () => sheet(STATES.map(([name, args]) => [name, TAGS.map((tag) => drawCard(tag, args))])),
};

/** Every layout of the headline card and the quote card, every extent of the story card. */
export const Layouts: Story = {
  render: () =>
    sheet([
      ...['auto', 'stack', 'row', 'cover', 'text'].map((layout): Row => [
        `headline, ${layout}`,
        [
          drawCard('press-headline', { article: 'portrait', layout }),
          drawCard('press-headline', { article: 'noDate', layout }),
        ],
      ]),
      ...['card', 'pull', 'inline'].map((layout): Row => [
        `quote, ${layout}`,
        [
          drawCard('press-quote', { article: 'harbour', layout }),
          drawCard('press-quote', { article: 'portrait', layout }),
        ],
      ]),
      ...['summary', 'excerpt', 'full'].map((extent): Row => [
        `story, ${extent}`,
        [
          drawCard('press-story', { article: 'noPicture', extent }),
          drawCard('press-story', { article: 'portrait', extent }),
        ],
      ]),
    ]),
};

/** Every appearance on a light and on a dark page. */
export const Appearances: Story = {
  render: () =>
    html`${PAGES.map(
      (page) =>
        html`<div style=${styleMap({ ...page, padding: '1.5rem' })}>
          ${sheet(
            ['outlined', 'filled', 'plain'].map((appearance) => [
              appearance,
              [
                drawCard('press-headline', { article: 'noDate', layout: 'row', appearance }),
                drawCard('press-story', { article: 'noPicture', extent: 'summary', appearance }),
                drawCard('press-quote', { article: 'portrait', appearance }),
              ],
            ]),
          )}
        </div>`,
    )}`,
};

/** Every language that the sample articles have. */
export const Languages: Story = {
  render: () =>
    sheet(
      LANGUAGES.map(([article, claim]) => [
        article,
        [
          drawCard('press-headline', { article, layout: 'row' }),
          drawCard('press-story', { article, extent: 'summary' }),
          drawCard('press-quote', { article, claim }),
        ],
      ]),
    ),
};

/** The same cards in columns from 160 to 1024 px: they follow their own width, never the window's. */
export const Widths: Story = {
  render: () =>
    html`<div style="display: grid; gap: 2rem; overflow-x: auto">
      ${[160, 200, 320, 480, 640, 1024].map(
        (width) =>
          html`<section style=${styleMap({ inlineSize: `${width}px` })}>
            <h2 style=${LABEL}>${width} px</h2>
            ${drawCard('press-headline', { article: 'noDate' })}
            <br />
            ${drawCard('press-quote', { article: 'portrait' })}
          </section>`,
      )}
    </div>`,
};

/** Where the page's layout asks a card how wide it is: it has a sensible width, and never leaves its place. */
export const Places: Story = {
  render: () =>
    html`${PLACES.map(
      ([label, place, own]) =>
        html`<section style="margin-block-end: 2rem">
          <h2 style=${LABEL}>${label}</h2>
          <div style=${styleMap({ ...place, outline: '1px dashed', padding: '0.5rem' })}>
            <div style=${styleMap(own)}>${drawCard('press-headline', { article: 'noPicture' })}</div>
            <span>beside it</span>
          </div>
        </section>`,
    )}`,
};

/** What a failure tells the author of the page; the reader sees the same calm sentence each time. */
export const Failures: Story = {
  render: () =>
    sheet(
      [...CODES, ['bad-address', 'mailto:newsroom@meridian.example'] as const].map(([code, src]) => [
        code,
        [
          html`<div @press-error=${showMessage}>
            ${drawCard('press-headline', { src })}
            <p data-message style="margin: 0.5rem 0 0; min-block-size: 6lh; font-size: 0.875rem"></p>
          </div>`,
        ],
      ]),
    ),
};

const TAGS: readonly CardTag[] = ['press-headline', 'press-story', 'press-quote'];

const FALLBACK = 'The old harbour is to reopen before the first snow.';

const STATES: readonly (readonly [string, CardArgs])[] = [
  ['idle, nothing to load', {}],
  ['loading', { src: sources.loading }],
  ['loading, with fallback', { src: sources.loading, fallback: FALLBACK }],
  ['ready', { article: 'harbour' }],
  ['ready, no picture', { article: 'noPicture' }],
  ['ready, picture on click', { article: 'portrait', images: 'click' }],
  ['ready, broken picture', { article: 'brokenPicture' }],
  ['ready, portrait picture', { article: 'portrait' }],
  ['ready, short headline', { article: 'shortHeadline' }],
  ['ready, long headline', { article: 'longHeadline' }],
  ['ready, no date', { article: 'noDate' }],
  ['ready, five authors', { article: 'fiveAuthors' }],
  ['corrected', { article: 'corrected' }],
  ['retracted', { article: 'retracted' }],
  ['withheld', { article: 'withheld' }],
  ['paywalled excerpt', { article: 'paywalled' }],
  ['error', { src: sources.http }],
  ['error, with fallback', { src: sources.http, fallback: FALLBACK }],
];

const CODES = (['http', 'blocked', 'malformed', 'unknown-format', 'no-article'] as const).map(
  (code) => [code, sources[code]] as const,
);

const LANGUAGES: readonly (readonly [ArticleName, string])[] = [
  ['arabic', sentences.arabic],
  ['kazakh', sentences.kazakh],
  ['russian', sentences.russian],
  ['german', sentences.german],
];

const PAGES = [
  { background: '#f3f4f6', color: '#16181d', colorScheme: 'light' },
  { background: '#0e1013', color: '#eceae4', colorScheme: 'dark' },
];

type Styles = Readonly<Record<string, string>>;

/** A label, the styles of the place, and those of what holds the card. */
const PLACES: readonly (readonly [string, Styles, Styles])[] = [
  ['flex row', { display: 'flex', gap: '1rem' }, {}],
  ['grid, auto columns', { display: 'grid', gap: '1rem', gridTemplateColumns: 'auto auto' }, {}],
  ['float', { display: 'flow-root' }, { float: 'inline-start' }],
  ['inline-block', {}, { display: 'inline-block' }],
  ['grid of 200 px', { display: 'grid', inlineSize: '200px' }, { display: 'contents' }],
  ['flex row of 200 px', { display: 'flex', inlineSize: '200px' }, { display: 'contents' }],
];

const LABEL = 'margin: 0; font-size: 0.875rem; font-weight: 600; font-family: system-ui, sans-serif';

/** A label, and the cards beside it. */
type Row = readonly [label: string, cards: readonly TemplateResult[]];

function sheet(rows: readonly Row[]): TemplateResult {
  return html`<div style="display: grid; gap: 2rem; grid-template-columns: minmax(0, 1fr)">
    ${rows.map(
      ([label, cards]) =>
        html`<section style="display: grid; gap: 0.75rem; grid-template-columns: minmax(0, 1fr)">
          <h2 style=${LABEL}>${label}</h2>
          <div
            style="display: grid; gap: 1.5rem; align-items: start; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17.5rem), 1fr))"
          >
            ${cards.map((card) => html`<div>${card}</div>`)}
          </div>
        </section>`,
    )}
  </div>`;
}

function showMessage({ currentTarget, error }: PressErrorEvent & { readonly currentTarget: EventTarget | null }): void {
  const place = (currentTarget as HTMLElement).querySelector('[data-message]');
  if (place) place.textContent = `${error.code}: ${error.message}`;
}
