import { expect } from '@open-wc/testing';
import { quotationAsHtml } from '../../src/share/quotation-as-html.js';
import { QUOTATION } from './quotation.js';

describe('quotationAsHtml', () => {
  it('sets the attribution outside the blockquote and escapes everything', () => {
    expect(quotationAsHtml(QUOTATION)).to.equal(
      '<figure><blockquote cite="https://meridian.example/harbour#:~:text=We,it" lang="en">' +
        '<p>1. We *will* open &lt;the&gt; harbour &amp; “all” of it</p></blockquote>' +
        '<figcaption>— Marta Oyelaran, harbour master, <cite>' +
        '<a href="https://meridian.example/harbour#:~:text=We,it">Council votes [again], The Meridian Post</a>' +
        '</cite></figcaption></figure>',
    );
  });

  it('makes no element of hostile words', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const html = quotationAsHtml({ ...QUOTATION, text: hostile, speaker: hostile, headline: hostile });
    expect(html).to.not.include('<img');
  });
});
