import { expect } from '@open-wc/testing';
import type { Quotation } from '../../src/model/quotation.js';
import { chooseQuote } from '../../src/quotes/choose-quote.js';

const quotation = (text: string, name?: string): Quotation => ({
  text,
  segments: [{ start: 0, end: text.length }],
  ...(name && { speaker: { text: name, start: 0, end: 0, name } }),
});

const fragment = quotation('a gift to the gulls', 'Ada Brandt');
const sentence = quotation('We will open the harbour before the first snow, whatever it costs us.', 'Ada Brandt');
const nobody = quotation('The harbour has been closed for longer than anybody here remembers.');
const other = quotation('Nobody asked the sailors of this town what they really wanted.', 'Ole Lund');
const all = [fragment, nobody, other, sentence];

describe('chooseQuote', () => {
  it('prefers a whole sentence of a central person', () => expect(chooseQuote(all)).to.equal(sentence));
  it('takes the numbered one', () => expect(chooseQuote(all, { number: 2 })).to.equal(nobody));
  it('gives nothing for a number out of range', () => expect(chooseQuote(all, { number: 9 })).to.equal(undefined));
  it('takes the one that contains the words, in any case', () =>
    expect(chooseQuote(all, { contains: 'THE GULLS' })).to.equal(fragment));
  it('takes the best one of a speaker', () => expect(chooseQuote(all, { speaker: 'lund' })).to.equal(other));
  it('gives nothing where no quotation fits the wish', () =>
    expect(chooseQuote(all, { speaker: 'Nemo' })).to.equal(undefined));
  it('gives nothing for an article without quotations', () => expect(chooseQuote([])).to.equal(undefined));
});
