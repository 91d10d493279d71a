import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import '../src/define/all.js';
import { drawCard, type CardArgs, type CardTag } from './draw-card.js';
import { withFakeSources } from './fake-sources.js';

const meta: Meta = {
  title: 'All at a glance/Cross product',
  decorators: [withFakeSources],
  parameters: { controls: { disable: true }, options: { showPanel: false } },
};
export default meta;

type Story = StoryObj;

const APPEARANCES = ['outlined', 'filled', 'plain'];
const DIRECTIONS = ['ltr', 'rtl'] as const;

const PAGES = [
  { background: '#eef0f3', color: '#16181d', colorScheme: 'light' },
  { background: '#0e1013', color: '#eceae4', colorScheme: 'dark' },
];

/** Every layout in every appearance, on light and dark pages, in both directions. */
const across = (tag: CardTag, name: string, values: readonly string[], rest: CardArgs): Story => ({
  render: () =>
    html`${PAGES.flatMap((page) =>
      DIRECTIONS.map((direction) =>
        board(
          page,
          direction,
          values.flatMap((value) =>
            APPEARANCES.map((appearance) =>
              drawCard(tag, {
                ...rest,
                appearance,
                [name]: value,
                article: direction === 'rtl' ? 'arabic' : rest.article,
              }),
            ),
          ),
        ),
      ),
    )}`,
});

export const Headlines = across('press-headline', 'layout', ['auto', 'stack', 'row', 'cover', 'text'], {
  article: 'noDate',
});

export const Stories = across('press-story', 'extent', ['summary', 'excerpt', 'full'], { article: 'noPicture' });

export const Quotes = across('press-quote', 'layout', ['card', 'pull', 'inline'], {
  article: 'harbour',
  contains: 'before the first snow',
});

function board(
  page: Readonly<Record<string, string>>,
  direction: string,
  cards: readonly TemplateResult[],
): TemplateResult {
  const styles = {
    ...page,
    padding: '1.5rem',
    display: 'grid',
    gap: '1.5rem',
    alignItems: 'start',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 20rem), 1fr))',
  };
  return html`<div dir=${direction} style=${styleMap(styles)}>${cards.map((card) => html`<div>${card}</div>`)}</div>`;
}
