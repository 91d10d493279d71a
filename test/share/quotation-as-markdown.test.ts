import { expect } from '@open-wc/testing';
import { quotationAsMarkdown } from '../../src/share/quotation-as-markdown.js';
import { QUOTATION } from './quotation.js';

describe('quotationAsMarkdown', () => {
  it('escapes what Markdown would read as its own', () => {
    expect(quotationAsMarkdown(QUOTATION)).to.equal(
      [
        String.raw`> 1\. We \*will\* open \<the\> harbour & “all” of it`,
        '',
        String.raw`— Marta Oyelaran, harbour master, [Council votes \[again\], The Meridian Post](<https://meridian.example/harbour#:~:text=We,it>)`,
        '',
      ].join('\n'),
    );
  });

  it('has no link where there is no address', () => {
    expect(quotationAsMarkdown({ ...QUOTATION, url: undefined })).to.not.include('](');
  });
});
