import { expect } from '@open-wc/testing';
import { pageBeginning } from '../../../src/formats/page/page-beginning.js';

describe('pageBeginning', () => {
  it('is the whole of a page that newsrooms write', () => {
    const page = `<!doctype html><title>A</title>${'<p>B</p>'.repeat(9000)}`;
    expect(pageBeginning(page)).to.equal(page);
  });

  it('ends before the element that is one too many', () => {
    expect(pageBeginning('<p>B</p>'.repeat(12_000))).to.equal('<p>B</p>'.repeat(10_000));
  });

  it('ends where the text is too long', () => {
    expect(pageBeginning(`<p>${'B'.repeat(3_000_000)}`)).to.have.length(2_000_000);
  });
});
