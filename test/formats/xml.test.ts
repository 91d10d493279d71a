import { expect } from '@open-wc/testing';
import { repairXml } from '../../src/formats/repair-xml.js';
import { baseOf, elementsOf, parseXml, text } from '../../src/formats/xml.js';

const url = 'https://source.example/feed';

/** The texts of the items below a feed's root, as the adapter looks for them. */
function items(document: ParentNode): (string | null)[] {
  const { item = [], entry = item } = elementsOf(document.firstElementChild);
  return entry.map(({ textContent }) => textContent);
}

async function read(markup: string, limit?: number): Promise<ParentNode> {
  return await parseXml({ text: markup, contentType: '', url, limit });
}

describe('parseXml', () => {
  for (const [title, markup, limit, expected] of [
    ['parses the first entries only', '<rss><item>1</item><item>2</item><item>3</item></rss>', 1, ['1']],
    ['parses as many as there are', '<feed><entry>1</entry><entry>2</entry></feed>', 5, ['1', '2']],
    ['parses all without a limit', '<rss><item>1</item><item>2</item></rss>', undefined, ['1', '2']],
    ['takes an end in CDATA for text', '<rss><item><![CDATA[</item>]]></item><item/></rss>', 1, ['</item>', '']],
    ['takes an end in a comment for none', '<rss><!--</item>--><item>1</item></rss>', 1, ['1']],
    [
      'leaves what is before the root',
      '<?xml version="1.1"?><!DOCTYPE rss [<!ENTITY a "b">]><rss><item>1</item></rss>',
      1,
      ['1'],
    ],
    ['reads past a warning of the server', '<br />\n<b>Warning</b>\n<rss><item>1</item></rss>', 1, ['1']],
  ] as const) {
    it(title, async () => {
      expect(items(await read(markup, limit))).to.deep.equal(expected);
    });
  }

  it('keeps what stands after the entries', async () => {
    const document = await read('<rss><item>1</item><item>2</item><title>T</title></rss>', 1);
    expect(elementsOf(document.firstElementChild).title?.[0]?.textContent).to.equal('T');
  });
});

describe('repairXml', () => {
  for (const [title, broken, expected] of [
    ['closes what is left open', '<rss><item>x', 'x'],
    ['closes in the right order', '<rss><item><a><b>x</a>y</item></rss>', 'xy'],
    ['drops an end without a beginning', '<rss><item>x</b></item></rss>', 'x'],
    [
      'reads a bare ampersand and names of HTML',
      '<rss><item>a & b &amp; c&nbsp;&eacute;</item></rss>',
      'a & b & c\u00a0é',
    ],
    ['reads a bare <', '<rss><item>1 < 2 <3 <b and</item></rss>', '1 < 2 <3 <b and'],
    ['keeps CDATA', '<rss><item><![CDATA[<b>&</b> --> <i>]]></item><a></rss>', '<b>&</b> --> <i>'],
    ['reads CDATA that does not end as text', '<rss><item><![CDATA[<b>', '<b>'],
    ['leaves comments and instructions out', '<rss><item><!-- <x> -->a<?php b ?></item>', 'a'],
    ['reads elements that HTML has rules for', '<rss><item><table>x<br><title>y</title></item>', 'xy'],
    ['closes empty elements', '<rss><media:thumbnail url="a"/><item>x</item><a></rss>', 'x'],
  ] as const) {
    it(title, () => {
      expect(items(repairXml(broken))).to.deep.equal([expected]);
    });
  }

  it('reads attributes without quotes, and the first of a name', () => {
    const [link] = elementsOf(repairXml('<feed><link href=a?b&c href="d">').firstElementChild).link ?? [];
    expect(link?.getAttribute('href')).to.equal('a?b&c');
  });
});

describe('elementsOf', () => {
  it('lists elements by name, in lower case and without a prefix', async () => {
    const document = await read(
      '<rss xmlns:dc="urn:dc" xmlns:media="urn:m"><pubDate>1</pubDate><dc:date>2</dc:date><media:title>3</media:title><__proto__/></rss>',
    );
    const found = elementsOf(document.firstElementChild);
    expect(Object.keys(found)).to.deep.equal(['pubdate', 'date', 'media:title', '__proto__']);
  });
});

describe('text', () => {
  for (const [title, markup, expected] of [
    ['is plain in Atom, and given as markup', '<title>1 &lt; 2</title>', '1 &lt; 2'],
    ['is markup in Atom where it says so', '<title type="html">1 &lt;b&gt;</title>', '1 <b>'],
    [
      'is what the elements in it say',
      '<title type="xhtml"><x:p xmlns:x="urn:x">1</x:p></title>',
      '<p xmlns:x="urn:x">1</p>',
    ],
    ['is the first that is not blank', '<title> </title><name>1</name>', '1'],
    ['may be a picture alone', '<title><img src="a"/></title>', '<img src="a"/>'],
  ] as const) {
    it(title, async () => {
      const { title: one, name } = elementsOf((await read(`<feed>${markup}</feed>`)).firstElementChild);
      expect(text(one, name)).to.equal(expected);
    });
  }
});

describe('baseOf', () => {
  it('nests, and passes over what is no address', async () => {
    const document = await read(
      '<feed xml:base="/a/"><entry xml:base="b/"><link xml:base="javascript:x"/></entry></feed>',
    );
    expect(baseOf(document.querySelector('link'), url)).to.equal('https://source.example/a/b/');
  });
});
