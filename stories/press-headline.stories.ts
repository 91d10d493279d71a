import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/press-headline.js';
import { cardControls } from './card-controls.js';
import { drawCard, type CardArgs } from './draw-card.js';
import { sources, withFakeSources } from './fake-sources.js';
import { inColumn, onPage } from './place.js';

const meta: Meta<CardArgs> = {
  title: 'Cards/Headline',
  component: 'press-headline',
  decorators: [withFakeSources],
  argTypes: cardControls,
  args: { article: 'harbour' },
  render: (args) => drawCard('press-headline', args),
};
export default meta;

type Story = StoryObj<CardArgs>;

/** The default layout, `auto`: picture above the words in a narrow place, beside them in a wide one. */
export const Auto: Story = {};

/** Picture above the words, at any width. */
export const Stack: Story = { args: { layout: 'stack' }, decorators: [inColumn('24rem')] };

/** A small picture beside the words, at any width. */
export const Row: Story = { args: { layout: 'row', article: 'noDate' }, decorators: [inColumn('32rem')] };

/** Words over the picture: the one card of a page that should be seen first. */
export const Cover: Story = { args: { layout: 'cover', article: 'portrait' }, decorators: [inColumn('32rem')] };

/** No picture at all: for lists and sidebars. */
export const Text: Story = { args: { layout: 'text' }, decorators: [inColumn('24rem')] };

/** The card's own surface with a hairline around it, the default. */
export const Outlined: Story = { args: { appearance: 'outlined', layout: 'row' } };

/** The card's own surface with a tint instead of a line. */
export const Filled: Story = { args: { appearance: 'filled', layout: 'row' } };

/** No box: the card takes surface and ink of the page. */
export const Plain: Story = { args: { appearance: 'plain', layout: 'row' } };

/** On a coloured page a plain card takes the page's ink, and no accent that could clash. */
export const PlainOnColour: Story = {
  args: { appearance: 'plain', layout: 'row' },
  decorators: [onPage({ background: '#12324a', color: '#f5efe0' })],
};

/** Light, whatever the page is. */
export const Light: Story = {
  args: { theme: 'light', layout: 'row' },
  decorators: [onPage({ background: '#16181d', color: '#eceae4', colorScheme: 'dark' })],
};

/** Dark, whatever the page is. */
export const Dark: Story = {
  args: { theme: 'dark', layout: 'row' },
  decorators: [onPage({ background: '#f3f4f6', color: '#16181d', colorScheme: 'light' })],
};

/** While the article is on its way and the page put nothing into the card: the shape of what will come. */
export const Loading: Story = {
  args: { article: undefined, src: sources.loading },
  decorators: [inColumn('24rem')],
};

/** While the article is on its way and the page put something into the card: that is shown. */
export const LoadingWithFallback: Story = {
  args: { article: undefined, src: sources.loading, fallback: 'Council votes to reopen the town’s old harbour' },
};

/** The skeleton of a row has the proportions of a row. */
export const LoadingRow: Story = {
  args: { article: undefined, src: sources.loading, layout: 'row' },
  decorators: [inColumn('32rem')],
};

/** The skeleton of a cover. */
export const LoadingCover: Story = {
  args: { article: undefined, src: sources.loading, layout: 'cover' },
  decorators: [inColumn('32rem')],
};

/** The source has failed: one calm sentence, and a link to where the article should be. */
export const Failed: Story = { args: { article: undefined, src: sources.http } };

/** The source has failed, and what the page put into the card is shown again above the sentence. */
export const FailedWithFallback: Story = {
  args: { article: undefined, src: sources.http, fallback: 'Council votes to reopen the town’s old harbour' },
};

/** Without `src`, `article` or inline data there is nothing to show, and nothing is shown. */
export const Empty: Story = { args: { article: undefined } };

/** An article without a picture has no hole where it would be. */
export const NoPicture: Story = { args: { article: 'noPicture' } };

/** A picture that cannot be loaded goes, and its place with it. */
export const BrokenPicture: Story = { args: { article: 'brokenPicture' } };

/** A portrait picture is cut to the ratio of all pictures. */
export const PortraitPicture: Story = {
  args: { article: 'portrait', layout: 'stack' },
  decorators: [inColumn('24rem')],
};

/** No picture is requested until the reader asks for it. */
export const PictureOnClick: Story = { args: { images: 'click', layout: 'stack' }, decorators: [inColumn('24rem')] };

/** No picture is requested at all. */
export const PicturesOff: Story = { args: { images: 'none' } };

/** A headline of one word. */
export const ShortHeadline: Story = { args: { article: 'shortHeadline' } };

/** A headline of forty-six words is shown whole. */
export const LongHeadline: Story = { args: { article: 'longHeadline' } };

/** A long headline over a picture. */
export const LongHeadlineOnCover: Story = {
  args: { article: 'longHeadline', layout: 'cover' },
  decorators: [inColumn('24rem')],
};

/** Without a date the newsroom's name stands alone. */
export const NoDate: Story = { args: { article: 'noDate' } };

/** As little as a source may send: a headline and an address; the host takes the newsroom's place. */
export const HeadlineOnly: Story = { args: { article: 'headlineOnly' } };

/** A corrected story is marked on its headline. */
export const Corrected: Story = { args: { article: 'corrected', layout: 'row' } };

/** A retracted story is marked, and its standfirst is gone. */
export const Retracted: Story = { args: { article: 'retracted', layout: 'row' } };

/** A story under an embargo is not shown. */
export const Withheld: Story = { args: { article: 'withheld' } };

/** Five authors are no trouble to a headline: it does not name them. */
export const FiveAuthors: Story = { args: { article: 'fiveAuthors', layout: 'row' } };

/** The narrowest column: 160 px. */
export const NarrowestColumn: Story = { decorators: [inColumn('160px')] };

/** The widest: 1200 px. */
export const WidestColumn: Story = { decorators: [inColumn('1200px')] };

/** A list of headlines on the page itself. */
export const PlainText: Story = {
  args: { layout: 'text', appearance: 'plain' },
  decorators: [inColumn('24rem')],
};

/** A column of 200 px, as in a sidebar. */
export const NarrowColumn: Story = { decorators: [inColumn('200px')] };

/** A row in 200 px keeps its picture small and its words whole. */
export const NarrowRow: Story = { args: { layout: 'row' }, decorators: [inColumn('200px')] };

/** Arabic runs from right to left, picture and words. */
export const Arabic: Story = { args: { article: 'arabic', layout: 'row' } };

/** An Arabic card on a page that is read from right to left, over the picture. */
export const ArabicCover: Story = {
  args: { article: 'arabic', layout: 'cover' },
  decorators: [inColumn('32rem'), onPage({}, 'rtl')],
};

/** Kazakh, with its own letters and dates. */
export const Kazakh: Story = { args: { article: 'kazakh' } };

/** Russian. */
export const Russian: Story = { args: { article: 'russian' } };

/** German compounds in a narrow column are hyphenated, not cut off. */
export const German: Story = { args: { article: 'german' }, decorators: [inColumn('200px')] };

/** The article as inline JSON-LD: no request at all. */
export const InlineData: Story = { args: { article: undefined, inline: 'noDate' } };

/** The article from an address, as on a real page; the file is part of this Storybook. */
export const FromSource: Story = { args: { article: undefined, src: 'demo/articles/harbour.jsonld' } };
