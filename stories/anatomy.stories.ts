import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/all.js';
import { drawCard } from './draw-card.js';
import { sources, withFakeSources } from './fake-sources.js';
import { markParts } from './mark-parts.js';

const meta: Meta = {
  title: 'Anatomy',
  decorators: [withFakeSources],
  parameters: { controls: { disable: true }, options: { showPanel: false } },
};
export default meta;

type Story = StoryObj;

/** The parts of a headline card. */
export const Headline: Story = {
  render: () => markParts(drawCard('press-headline', { article: 'harbour', layout: 'stack' })),
};

/** The parts of a story card. */
export const StoryCard: Story = {
  name: 'Story',
  render: () => markParts(drawCard('press-story', { article: 'harbour', paragraphs: 1 })),
};

/** The parts of a quote card. */
export const Quote: Story = { render: () => markParts(drawCard('press-quote', { article: 'harbour' })) };

/** The parts of a card that has nothing to show. */
export const Failed: Story = { render: () => markParts(drawCard('press-headline', { src: sources.http })) };
