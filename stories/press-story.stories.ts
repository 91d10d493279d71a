import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/press-story.js';
import { cardControls } from './card-controls.js';
import { drawCard, type CardArgs } from './draw-card.js';
import { sources, withFakeSources } from './fake-sources.js';
import { inColumn, onPage } from './place.js';

const meta: Meta<CardArgs> = {
  title: 'Cards/Story',
  component: 'press-story',
  decorators: [withFakeSources],
  argTypes: cardControls,
  args: { article: 'harbour' },
  render: (args) => drawCard('press-story', args),
};
export default meta;

type Story = StoryObj<CardArgs>;

/** The default extent: three paragraphs that fade out, and the way on to the source. */
export const Excerpt: Story = {};

/** Headline, standfirst and picture, without the body. */
export const Summary: Story = { args: { extent: 'summary' } };

/** The whole story, with subheads, table, list, figure and blockquote. */
export const Full: Story = { args: { extent: 'full' } };

/** An excerpt of one paragraph. */
export const OneParagraph: Story = { args: { paragraphs: 1 } };

/** A story that is shorter than its excerpt does not fade. */
export const ShorterThanExcerpt: Story = { args: { article: 'noDate' } };

/** The body as plain text, as JSON-LD often has it. */
export const PlainText: Story = { args: { article: 'plainText', extent: 'full' } };

/** Definition lists, nested lists, code, a quotation and footnotes. */
export const Footnotes: Story = { args: { article: 'footnotes', extent: 'full' } };

/** A correction stands above the text, with what was corrected. */
export const Corrected: Story = { args: { article: 'corrected' } };

/** A retracted story keeps its headline and says so; nothing of it is shown. */
export const Retracted: Story = { args: { article: 'retracted' } };

/** A story under an embargo is not shown. */
export const Withheld: Story = { args: { article: 'withheld' } };

/** The free part of a story that is for subscribers says so before the link. */
export const Paywalled: Story = { args: { article: 'paywalled' } };

/** A tint instead of a line. */
export const Filled: Story = { args: { appearance: 'filled' } };

/** No box: the story stands on the page. */
export const Plain: Story = { args: { appearance: 'plain' } };

/** On a coloured page a plain story takes the page's ink. */
export const PlainOnColour: Story = {
  args: { appearance: 'plain' },
  decorators: [onPage({ background: '#f4e8d3', color: '#3a2413' })],
};

/** Light, whatever the page is. */
export const Light: Story = {
  args: { theme: 'light', extent: 'summary' },
  decorators: [onPage({ background: '#16181d', color: '#eceae4', colorScheme: 'dark' })],
};

/** Dark, whatever the page is. */
export const Dark: Story = {
  args: { theme: 'dark' },
  decorators: [onPage({ background: '#f3f4f6', color: '#16181d', colorScheme: 'light' })],
};

/** The shape of the story while it is on its way. */
export const Loading: Story = { args: { article: undefined, src: sources.loading } };

/** What the page put into the card, while the story is on its way. */
export const LoadingWithFallback: Story = {
  args: { article: undefined, src: sources.loading, fallback: 'The story of the old harbour is on its way.' },
};

/** The source has failed: one calm sentence and a link. */
export const Failed: Story = { args: { article: undefined, src: sources.http } };

/** The source has failed; what the page put into the card is shown again. */
export const FailedWithFallback: Story = {
  args: { article: undefined, src: sources.blocked, fallback: 'The old harbour is to reopen before the first snow.' },
};

/** Nothing to load, nothing shown. */
export const Empty: Story = { args: { article: undefined } };

/** A story without a picture. */
export const NoPicture: Story = { args: { article: 'noPicture', extent: 'full' } };

/** A picture that cannot be loaded takes its caption with it. */
export const BrokenPicture: Story = { args: { article: 'brokenPicture' } };

/** A portrait picture. */
export const PortraitPicture: Story = { args: { article: 'portrait' } };

/** No picture is requested until the reader asks, those of the body included. */
export const PictureOnClick: Story = { args: { images: 'click', extent: 'full' } };

/** No picture is requested at all. */
export const PicturesOff: Story = { args: { images: 'none' } };

/** A byline of five. */
export const FiveAuthors: Story = { args: { article: 'fiveAuthors', extent: 'summary' } };

/** Without a date the byline stands alone. */
export const NoDate: Story = { args: { article: 'noDate', extent: 'summary' } };

/** A headline of one word. */
export const ShortHeadline: Story = { args: { article: 'shortHeadline', extent: 'summary' } };

/** A headline of forty-six words. */
export const LongHeadline: Story = { args: { article: 'longHeadline', extent: 'summary' } };

/** As little as a source may send. */
export const HeadlineOnly: Story = { args: { article: 'headlineOnly' } };

/** The whole story in a column of 200 px: table and long words stay inside. */
export const NarrowColumn: Story = { args: { extent: 'full' }, decorators: [inColumn('200px')] };

/** Arabic, from right to left; the arrow points the way the text runs. */
export const Arabic: Story = { args: { article: 'arabic' } };

/** Kazakh. */
export const Kazakh: Story = { args: { article: 'kazakh' } };

/** Russian. */
export const Russian: Story = { args: { article: 'russian' } };

/** German in a narrow column, hyphenated. */
export const German: Story = { args: { article: 'german' }, decorators: [inColumn('240px')] };

/** The article as inline JSON-LD: no request at all. */
export const InlineData: Story = { args: { article: undefined, inline: 'noPicture' } };

/** The second article of a feed, as on a real page; the file is part of this Storybook. */
export const FromFeed: Story = { args: { article: undefined, src: 'demo/articles/feed.rss.xml', entry: '1' } };
