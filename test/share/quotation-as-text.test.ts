import { expect } from '@open-wc/testing';
import { quotationAsText } from '../../src/share/quotation-as-text.js';
import { QUOTATION } from './quotation.js';

describe('quotationAsText', () => {
  it('has words, speaker, source and link', () => {
    expect(quotationAsText(QUOTATION)).to.equal(
      [
        '“1. We *will* open <the> harbour & “all” of it”',
        '— Marta Oyelaran, harbour master',
        'Council votes [again], The Meridian Post',
        'https://meridian.example/harbour#:~:text=We,it',
      ].join('\n'),
    );
  });

  it('leaves out what is not known', () => {
    expect(quotationAsText({ text: 'Yes', marks: ['«', '»'] })).to.equal('«Yes»');
  });
});
