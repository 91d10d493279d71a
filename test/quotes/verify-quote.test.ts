import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkSpeaker } from '../../src/quotes/check-speaker.js';
import { examineQuote } from '../../src/quotes/examine-quote.js';
import { findQuotes } from '../../src/quotes/find-quotes.js';
import { verifyQuote } from '../../src/quotes/verify-quote.js';

const article =
  'The harbour of Norvik was busy.\n\n“We will open the harbour before the first snow, and we will keep it open until the ice comes,” said Ada Brandt – the harbour master. “Nobody else can.”\n\nOle Lund disagreed.';

describe('verifyQuote', () => {
  const rows: readonly (readonly [editing: string, words: string, verdict: string])[] = [
    [
      'nothing',
      'We will open the harbour before the first snow, and we will keep it open until the ice comes,',
      'verbatim',
    ],
    ['the marks around the words', '"Nobody else can."', 'verbatim'],
    ['white space and no-break spaces', 'We will\u00a0open  the\nharbour', 'verbatim'],
    ['the capital and the stop', 'We will keep it open until the ice comes.', 'altered'],
    ['the stop at the end only', 'we will keep it open until the ice comes.', 'altered'],
    ['a cut marked by an ellipsis', 'We will open the harbour … until the ice comes', 'abridged'],
    ['a cut marked by three stops', 'We will open the harbour ... until the ice comes', 'abridged'],
    ['a cut in brackets', 'We will open the harbour […] and we will keep it open', 'abridged'],
    ['a pronoun explained in brackets', 'we will keep [the harbour] open until the ice comes', 'abridged'],
    ['a name in brackets for a pronoun', '[They] will open the harbour before the first snow', 'abridged'],
    ['parts in another order', 'until the ice comes … We will open the harbour', 'altered'],
    ['one word', 'We will open the harbour before the last snow', 'altered'],
    ['a capital', 'we will open the harbour before the first snow', 'altered'],
    ['a word left out without a mark', 'We will open harbour before the first snow', 'altered'],
    ['a word of a short sentence', 'Nobody can', 'altered'],
    ['words of its own at the end', 'Nobody else can, 12 times', 'altered'],
    ['the spelling of a word', 'We will open the harbor before the first snow', 'altered'],
    ['the order of two words', 'We will open before the harbour the first snow', 'altered'],
    ['curly marks and long dashes', 'ice comes,” said Ada Brandt — the harbour master', 'verbatim'],
    ['a negation', 'We will not open the harbour before the first snow', 'altered'],
    ['half a word at the end', 'We will open the harb', 'altered'],
    ['everything', 'Taxes on boats must rise by a third next year', 'not-found'],
    ['all words away', '“…”', 'not-found'],
  ];
  for (const [editing, words, verdict] of rows)
    it(`says ${verdict} after an editor changed ${editing}`, () =>
      expect(verifyQuote(words, article)).to.equal(verdict));

  it('never throws and calls a word-bounded piece of the text verbatim, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (words, text) => {
        expect(verifyQuote(words, text)).to.be.oneOf(['verbatim', 'abridged', 'altered', 'not-found']);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom('snow', 'ice', 'rain', 'boat'), { minLength: 1 }), (list) => {
        expect(verifyQuote(list.join(' '), `On ${list.join('\u00a0 ')} he spoke.`)).to.equal('verbatim');
      }),
    );
  });
});

describe('examineQuote', () => {
  it('marks the words that differ', () => {
    expect(examineQuote('We will open the harbour before the last snow', article).differences).to.deep.include.members([
      { kind: 'removed', text: 'first' },
      { kind: 'added', text: 'last' },
    ]);
  });

  it('marks a changed stop and not its word', () => {
    expect(examineQuote('We will open the harbour before the first snow.', article).differences).to.deep.equal([
      { kind: 'same', text: 'We will open the harbour before the first snow' },
      { kind: 'removed', text: ',' },
      { kind: 'added', text: '.' },
    ]);
  });

  it('gives what both have as the claim has it', () => {
    const [first] = examineQuote('Ole\u00a0Lund dis\u00adagreed with “us”', article).differences;
    expect(first).to.deep.equal({ kind: 'same', text: 'Ole Lund dis\u00adagreed' });
  });

  it('says where the words stand', () => {
    const { found } = examineQuote('nobody else can', article.replace('Nobody', 'nobody'));
    expect(article.slice(found?.start, found?.end)).to.equal('Nobody else can');
  });
});

describe('checkSpeaker', () => {
  const speaker = findQuotes(article)[0]?.speaker;
  it('knows the speaker by the last name', () => expect(checkSpeaker('A. Brandt', speaker)).to.equal('same'));
  it('tells another speaker', () => expect(checkSpeaker('Ole Lund', speaker)).to.equal('other'));
  it('does not judge where the article names nobody', () =>
    expect(checkSpeaker('Ada Brandt', undefined)).to.equal('unknown'));
});
