import { expect } from '@open-wc/testing';
import { readBlocks } from '../../src/boilerplate/read-blocks.js';
import { removeBoilerplate } from '../../src/boilerplate/remove-boilerplate.js';
import { RULES } from '../../src/boilerplate/rules.js';
import { inertDocument } from '../../src/model/inert-document.js';

const ASKS = 'Sign up to our newsletter.';

function clear(markup: string, ...keep: string[]) {
  const { body } = inertDocument(markup, 'text/html');
  const { kept, removed } = removeBoilerplate(readBlocks(body), RULES, keep);
  return { kept: kept.map(({ text }) => text), removed, html: body.innerHTML };
}

const ROWS = [
  { title: 'the paragraph', markup: `<p>A</p><p>${ASKS}</p>`, html: '<p>A</p>' },
  { title: 'what held nothing else', markup: `<div><p>A</p><div><p><em>${ASKS}</em></p></div></div>`, html: '<div><p>A</p></div>' },
  { title: 'the rule before it', markup: `<p>A</p><hr><p>${ASKS}</p>`, html: '<p>A</p>' },
  { title: 'the rule before what held it', markup: `<p>A</p><hr><div><p>${ASKS}</p></div>`, html: '<p>A</p>' },
  { title: 'no rule that parts the article', markup: `<p>A</p><hr><p>${ASKS}</p><p>B</p>`, html: '<p>A</p><hr><p>B</p>' },
  { title: 'no rule elsewhere', markup: `<hr><p>A</p><p>${ASKS}</p>`, html: '<hr><p>A</p>' },
  { title: 'its line alone where line breaks part it', markup: `<div>A<br><br>${ASKS}</div>`, html: '<div>A<br></div>' },
  { title: 'no picture beside it', markup: `<div><img src="a.jpg"><p>A</p></div><div><img src="b.jpg"><p>${ASKS}</p></div>`, html: '<div><img src="a.jpg"><p>A</p></div><div><img src="b.jpg"></div>' },
]; // prettier-ignore

describe('removeBoilerplate', () => {
  for (const { title, markup, html } of ROWS) {
    it(`takes out ${title}`, () => expect(clear(markup).html).to.equal(html));
  }

  it('says what it took out, and by which rule', () => {
    const { kept, removed } = clear(`<p>A</p><p>${ASKS}</p><p>Follow us on Facebook</p>`);
    expect(kept).to.deep.equal(['A']);
    expect(removed).to.deep.equal([
      { rule: 'newsletter', text: ASKS },
      { rule: 'follow', text: 'Follow us on Facebook' },
    ]);
  });

  it('leaves an article without boilerplate as it is', () => {
    const markup = '<p>A</p><hr><p>B</p>';
    expect(clear(markup)).to.deep.equal({ kept: ['A', 'B'], removed: [], html: markup });
  });

  for (const name of ['newsletter', 'follow']) {
    it(`takes nothing out by the rule ${name} where that is to be kept`, () => {
      const { removed } = clear(`<p>A</p><p>${ASKS}</p><p>Follow us on Facebook</p>`, name);
      expect(removed).to.have.length(1);
      expect(removed[0]?.rule).not.to.equal(name);
    });
  }

  it('takes nothing out where all is to be kept', () => {
    const markup = `<p>A</p><p>${ASKS}</p>`;
    expect(clear(markup, 'all').html).to.equal(markup);
  });

  it('does not mind names that it does not know', () => {
    expect(clear(`<p>A</p><p>${ASKS}</p>`, 'nonesuch', '').kept).to.deep.equal(['A']);
  });

  it('works on text alone, where nothing was parsed', () => {
    const blocks = ['A', ASKS].map((text, index) => ({ text, nodes: [], index, fromEnd: 1 - index }));
    const { kept, removed } = removeBoilerplate(blocks, RULES);
    expect(kept).to.deep.equal([blocks[0]]);
    expect(removed).to.deep.equal([{ rule: 'newsletter', text: ASKS }]);
  });
});
