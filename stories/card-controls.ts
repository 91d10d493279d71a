import type { ArgTypes } from '@storybook/web-components-vite';
import { articles } from './articles.js';
import type { CardArgs } from './draw-card.js';

const names = Object.keys(articles);

/** Controls for what a story puts into a card; those for attributes come from the manifest. */
export const cardControls: Partial<ArgTypes<CardArgs>> = {
  article: {
    description: 'The `article` property: one of the sample articles of `stories/articles.ts`.',
    control: 'select',
    options: names,
    table: { category: 'content', type: { summary: 'ArticleInput' } },
  },
  inline: {
    description: 'A script of JSON-LD inside the card, with one of the sample articles.',
    control: 'select',
    options: names,
    table: { category: 'content' },
  },
  fallback: {
    description: 'A paragraph inside the card: shown until the card is ready, and again when it fails.',
    control: 'text',
    table: { category: 'content' },
  },
};
