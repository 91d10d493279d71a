import { expect } from '@open-wc/testing';
import { pageBeginning } from '../../../src/formats/page/page-beginning.js';

describe('pageBeginning', () => {
  it('is the whole of a page that newsrooms write', () => {
    const page = `<!doctype html><title>A</title>${'<p>B</p>'.repeat(5000)}<script>c</script>`;
    expect(pageBeginning(page)).to.equal(page);
  });

  it('ends before the tag that is one too many', () => {
    expect(pageBeginning('<p>B</p>'.repeat(12_000))).to.equal('<p>B</p>'.repeat(6000));
  });

  it('ends where the text is too long', () => {
    expect(pageBeginning(`<p>${'B'.repeat(3_000_000)}`)).to.have.length(700_000);
  });

  it('leaves out the programs and styles of a large page, and keeps its data', () => {
    const program = 'var a = "b"; if (a < b) {}'.repeat(50_000);
    const page = `<title>A</title><script>${program}</script><style>${program}</style><p>B</p>`;
    const data = '<script type="application/ld+json">{}</script>';
    expect(pageBeginning(`${page}${data}<p>C`)).to.equal(`<title>A</title></script></style><p>B</p>${data}<p>C`);
  });

  it('reads what is never closed in one go', () => {
    for (const piece of ['<script', '<script>', '<style a="', '</script', '<']) {
      expect(pageBeginning(piece.repeat(600_000)).length).to.be.at.most(700_000);
    }
  }).timeout(10_000);
});
