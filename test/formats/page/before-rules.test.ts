import { expect } from '@open-wc/testing';
import { BEFORE_RULES, prepare } from '../../../src/formats/page/before-rules.js';

const ARTICLE = `<main><h1>Quay opens</h1>${'<p>The quay opened on Sunday after eleven years of work, in the rain.</p>'.repeat(30)}</main>`;

/** An element that each rule is about. */
const ROWS: readonly (readonly [string, string])[] = [
  ['consent', '<div class="cookie-banner">May we?</div>'],
  ['frame', '<nav><a href="/">Home</a></nav>'],
  ['comments', '<ol class="commentlist"><li>First!</li></ol>'],
  ['related', '<div id="related-posts">Others</div>'],
  ['newsletter', '<aside class="newsletter-box">Sign up</aside>'],
  ['share', '<div class="social-share">Share</div>'],
  ['author-box', '<div class="author-bio">She writes.</div>'],
  ['caption', '<div><img src="q.jpg"><p class="image-caption">The quay.</p></div>'],
];

function prepared(markup: string): Document {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  prepare(page);
  return page;
}

describe('prepare', () => {
  for (const [name, markup] of ROWS.filter(([one]) => one !== 'caption')) {
    it(`removes what ${name} is about, and leaves the article`, () => {
      const page = prepared(ARTICLE + markup);
      expect(page.body.children.length).to.equal(1);
      expect(page.querySelectorAll('p').length).to.equal(30);
    });

    it(`says what ${name} removed, and keeps it where it is to be kept`, () => {
      const page = (): Document => new DOMParser().parseFromString(ARTICLE + markup, 'text/html');
      expect(prepare(page()).map(({ rule }) => rule)).to.deep.equal([name]);
      const kept = page();
      expect(prepare(kept, [name])).to.deep.equal([]);
      expect(kept.body.children.length).to.equal(2);
      expect(prepare(page(), ['all'])).to.deep.equal([]);
    });
  }

  it('makes a figure of a picture and the caption beside it', () => {
    const figure = prepared(ARTICLE + ROWS.at(-1)?.[1]).querySelector('figure');
    expect(figure?.querySelector('img')).to.be.instanceOf(Element);
    expect(figure?.querySelector('figcaption')?.textContent).to.equal('The quay.');
  });

  it('leaves an article that is called so itself', () => {
    expect(prepared(`<article class="post tag-newsletter">${ARTICLE}</article>`).querySelector('h1')).to.be.instanceOf(
      Element,
    );
  });

  it('has a row for every rule', () => {
    expect(BEFORE_RULES.map(({ name }) => name)).to.have.members(ROWS.map(([name]) => name));
  });
});
