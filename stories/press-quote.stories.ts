import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/press-quote.js';
import { sentences } from './articles.js';
import { cardControls } from './card-controls.js';
import { drawCard, type CardArgs } from './draw-card.js';
import { sources, withFakeSources } from './fake-sources.js';
import { inColumn, onPage } from './place.js';

const meta: Meta<CardArgs> = {
  title: 'Cards/Quote',
  component: 'press-quote',
  decorators: [withFakeSources],
  argTypes: {
    ...cardControls,
    claim: {
      description: 'The words of a `blockquote` inside the card: shown, and checked against the article.',
      control: 'text',
      table: { category: 'content' },
    },
  },
  args: { article: 'harbour' },
  render: (args) => drawCard('press-quote', args),
};
export default meta;

type Story = StoryObj<CardArgs>;

/** The default layout, with the best quotation of the article. */
export const Card: Story = {};

/** A pull quote: large, between two rules, on the page's own surface. */
export const Pull: Story = { args: { layout: 'pull' }, decorators: [inColumn('32rem')] };

/** A quotation inside a line of the page's text. */
export const Inline: Story = {
  args: { layout: 'inline', number: 2 },
  decorators: [
    (draw) =>
      html`<p style="margin: 0 0 0.75rem">The vote was close, and the mood in the hall closer.</p>
        ${draw()}
        <p style="margin: 0.75rem 0 0">With that the session was closed.</p>`,
  ],
};

/** The quotation is picked by its place in the article. */
export const ByNumber: Story = { args: { number: 2 } };

/** The quotation is picked by who says it. */
export const BySpeaker: Story = { args: { speaker: 'Adeyemi' } };

/** The quotation is picked by words in it. */
export const ByWords: Story = { args: { contains: 'before the first snow' } };

/** A claim whose words stand in the article, letter for letter. */
export const ClaimVerbatim: Story = { args: { claim: sentences.english } };

/** A claim that leaves words out and says so. */
export const ClaimAbridged: Story = {
  args: { claim: 'We will open the harbour […] or I will moor my own boat at the town hall' },
};

/** A claim with other words than the article has: the difference is shown where it is. */
export const ClaimAltered: Story = {
  args: { claim: 'We will open the old harbour before the first frost, or I will moor my own boat at the town hall' },
};

/** A claim that gives the words to somebody else than the article does. */
export const ClaimOtherSpeaker: Story = { args: { claim: sentences.english, speaker: 'Tunde Adeyemi' } };

/** A claim whose words the article does not have. */
export const ClaimNotFound: Story = { args: { claim: 'The harbour will certainly be open by Christmas' } };

/** A claim with a speaker that the page gives. */
export const ClaimWithSpeaker: Story = {
  args: { claim: sentences.english, speaker: 'Marta Oyelaran, harbour master' },
};

/** A claim of three words. */
export const ShortClaim: Story = { args: { claim: 'The tide was out' } };

/** A claim of a whole paragraph. */
export const LongClaim: Story = {
  args: {
    claim:
      'The town council of Varnhaven voted on Friday evening to reopen the old harbour to boats, four years after a winter flood broke its outer gate and left the inner basin under two metres of silt',
  },
};

/** A retracted story is not quoted. */
export const Retracted: Story = { args: { article: 'retracted' } };

/** A quotation from a corrected story says that the story was corrected. */
export const Corrected: Story = { args: { article: 'corrected' } };

/** A filled pull quote has a ground of its own. */
export const PullFilled: Story = { args: { layout: 'pull', appearance: 'filled' }, decorators: [inColumn('32rem')] };

/** A tint instead of a line. */
export const Filled: Story = { args: { appearance: 'filled' } };

/** No box: the quotation stands on the page. */
export const Plain: Story = { args: { appearance: 'plain' } };

/** On a coloured page a plain card takes the page's ink. */
export const PlainOnColour: Story = {
  args: { appearance: 'plain' },
  decorators: [onPage({ background: '#12324a', color: '#f5efe0' })],
};

/** On a coloured page a pull quote takes the page's ink. */
export const PullOnColour: Story = {
  args: { layout: 'pull' },
  decorators: [onPage({ background: '#12324a', color: '#f5efe0' })],
};

/** Light, whatever the page is. */
export const Light: Story = {
  args: { theme: 'light' },
  decorators: [onPage({ background: '#16181d', color: '#eceae4', colorScheme: 'dark' })],
};

/** Dark, whatever the page is. */
export const Dark: Story = {
  args: { theme: 'dark' },
  decorators: [onPage({ background: '#f3f4f6', color: '#16181d', colorScheme: 'light' })],
};

/** The shape of the card while the article is on its way. */
export const Loading: Story = { args: { article: undefined, src: sources.loading } };

/** The shape of a pull quote while the article is on its way. */
export const LoadingPull: Story = { args: { article: undefined, src: sources.loading, layout: 'pull' } };

/** While the article is on its way, the claim is shown as the page wrote it. */
export const LoadingClaim: Story = { args: { article: undefined, src: sources.loading, claim: sentences.english } };

/** The source has failed: one calm sentence and a link. */
export const Failed: Story = { args: { article: undefined, src: sources.http } };

/** The source has failed; the claim stays as the page wrote it. */
export const FailedClaim: Story = { args: { article: undefined, src: sources.http, claim: sentences.english } };

/** An article that has no quotation to show. */
export const NoQuotation: Story = { args: { article: 'headlineOnly' } };

/** Nothing to load, nothing shown. */
export const Empty: Story = { args: { article: undefined } };

/** A column of 200 px, as in a sidebar. */
export const NarrowColumn: Story = { decorators: [inColumn('200px')] };

/** A pull quote in 200 px. */
export const NarrowPull: Story = { args: { layout: 'pull' }, decorators: [inColumn('200px')] };

/** Arabic, from right to left, with the marks of its language. */
export const Arabic: Story = {
  args: { article: 'arabic', claim: sentences.arabic, speaker: 'مارتا أويلاران، مديرة الميناء' },
};

/** An Arabic pull quote. */
export const ArabicPull: Story = {
  args: { article: 'arabic', claim: sentences.arabic, speaker: 'مارتا أويلاران', layout: 'pull' },
};

/** Kazakh, with the marks of its language. */
export const Kazakh: Story = {
  args: { article: 'kazakh', claim: sentences.kazakh, speaker: 'Марта Ойеларан, айлақ бастығы' },
};

/** Russian, with the marks of its language. */
export const Russian: Story = {
  args: { article: 'russian', claim: sentences.russian, speaker: 'Марта Ойеларан, начальник порта' },
};

/** German, with the marks of its language. */
export const German: Story = {
  args: { article: 'german', claim: sentences.german, speaker: 'Marta Oyelaran, Hafenmeisterin' },
};

/** The article as inline JSON-LD: no request at all. */
export const InlineData: Story = { args: { article: undefined, inline: 'portrait' } };

/** The article from an address, as on a real page; the file is part of this Storybook. */
export const FromSource: Story = {
  args: { article: undefined, src: 'demo/articles/posts.wordpress.json', entry: '2' },
};
