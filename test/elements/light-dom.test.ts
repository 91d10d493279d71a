import { expect } from '@open-wc/testing';
import { readLightDom } from '../../src/elements/light-dom.js';

function card(markup: string): Element {
  const element = document.createElement('div');
  element.innerHTML = markup;
  return element;
}

describe('readLightDom', () => {
  it('reads the first script of JSON-LD, and no other script', () => {
    const markup = '<script type="text/plain">no</script><script type="application/ld+json; charset=utf-8">{}</script>';
    expect(readLightDom(card(markup)).data).to.equal('{}');
    expect(readLightDom(card('<script>1</script>')).data).to.equal(undefined);
  });

  for (const [markup, expected] of [
    ['', false],
    [' \n ', false],
    ['<!-- nothing -->', false],
    ['<script type="application/ld+json">{}</script>', false],
    ['<p></p>', false],
    ['words', true],
    ['<a href="#">words</a>', true],
    ['<img alt="">', true],
    ['<figure><img alt=""></figure>', true],
  ] as const) {
    it(`sees ${expected ? 'a' : 'no'} fallback in ${JSON.stringify(markup)}`, () => {
      expect(readLightDom(card(markup)).hasFallback).to.equal(expected);
    });
  }

  it('waits for a script that the parser is still writing', () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const page = frame.contentDocument as Document;
    page.open();
    page.write('<div><script type="application/ld+json">{"headline":');
    const streaming = page.querySelector('div') as Element;
    expect(readLightDom(streaming)).to.deep.include({ data: undefined, isComplete: false });
    page.write('"Whole"}</script>');
    page.write('</div><p>');
    expect(readLightDom(streaming)).to.deep.include({ data: '{"headline":"Whole"}', isComplete: true });
    page.close();
    frame.remove();
  });
});
