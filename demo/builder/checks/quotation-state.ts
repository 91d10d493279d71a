import type { PressQuote } from '../../../src/index.js';
import type { Verification } from '../../../src/quotes.js';
import type { Card } from '../../site/card-markup.js';
import type { Check } from './check.js';

const WORDS: Readonly<Record<Verification, Pick<Check, 'verdict' | 'words'>>> = {
  verbatim: { verdict: 'good', words: 'Word for word in the article.' },
  abridged: { verdict: 'good', words: 'In the article, with omissions that are marked.' },
  altered: {
    verdict: 'bad',
    words: 'The article has other words there, or gives them to somebody else. The card marks what differs.',
  },
  'not-found': { verdict: 'bad', words: 'The article does not have these words.' },
  unchecked: { verdict: 'look', words: 'Not checked: the article could not be read.' },
};

/** What the quote card says of its words. */
export function checkQuotation(card: Card | undefined, isClaim: boolean): Check | undefined {
  if (!card || card.localName !== 'press-quote' || (card.state !== 'ready' && card.state !== 'error')) return undefined;
  const title = 'Quotation';
  if (card.state === 'error') {
    return { title, verdict: 'bad', words: card.error?.message ?? WORDS.unchecked.words };
  }
  const { verdict, words } = WORDS[(card as PressQuote).verification];
  const taken = isClaim
    ? 'The words are in your page; the card checks them each time.'
    : 'The words are taken from the article each time, and change when it does.';
  return { title, verdict, words: `${words} ${taken}` };
}
