import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/press-story.js';
import type { PressLoadEvent } from '../src/elements/press-events.js';
import type { PressCard } from '../src/elements/press-card.js';
import { cardControls } from './card-controls.js';
import { drawCard, type CardArgs } from './draw-card.js';
import { sources, withFakeSources } from './fake-sources.js';

const meta: Meta<CardArgs> = {
  title: 'Weather',
  component: 'press-story',
  decorators: [withFakeSources],
  argTypes: cardControls,
  render: (args) => drawCard('press-story', args),
};
export default meta;

type Story = StoryObj<CardArgs>;

/**
 * The source answers once and is then out of reach: the card shows the copy that the reader's device has
 * kept, with its date. Only a card with `offline-copy` keeps one.
 */
export const SavedCopy: Story = {
  args: { src: sources.leaves, 'offline-copy': true, extent: 'summary' },
  decorators: [(draw) => html`<div @press-load=${askAgain}>${draw()}</div>`],
};

/**
 * The page embeds the story as it was, beside the address of its source: that is shown at once. A second
 * later the card compares it with the source, shows the story as it is now, and says that it has changed.
 */
export const ChangedSinceEmbedded: Story = {
  args: { src: sources.changed, inline: 'noPicture', extent: 'summary' },
};

/** Held back until an hour that the newsroom has set: the reader is told so, and nothing else. */
export const Embargoed: Story = {
  args: { src: sources.embargoed, fallback: 'The harbour office will announce the date at noon.' },
};

/** A moment after the first answer, when the copy is kept. */
function askAgain({ target, status }: PressLoadEvent): void {
  if (status === 'current') setTimeout(() => (target as PressCard).reload(), 1000);
}
