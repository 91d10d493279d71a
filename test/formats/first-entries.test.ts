import { expect } from '@open-wc/testing';
import { firstEntries } from '../../src/formats/first-entries.js';

describe('firstEntries', () => {
  for (const [title, markup, limit, expected] of [
    ['cuts behind the last entry wanted', '<r><item>1</item><item>2</item></r>', 1, '<r><item>1</item></r>'],
    ['keeps what follows the entries', '<r><entry>1</entry><entry>2</entry><t/></r>', 1, '<r><entry>1</entry><t/></r>'],
    [
      'takes an end in CDATA for text',
      '<r><item><![CDATA[</item>]]></item><item/></item></r>',
      1,
      '<r><item><![CDATA[</item>]]></item></r>',
    ],
    [
      'takes an end in a comment for none',
      '<r><!--</item>--><item>1</item><item>2</item></r>',
      1,
      '<r><!--</item>--><item>1</item></r>',
    ],
    ['knows prefixes', '<a:r><a:entry>1</a:entry><a:entry>2</a:entry></a:r>', 1, '<a:r><a:entry>1</a:entry></a:r>'],
    ['leaves a feed with fewer', '<r><item>1</item></r>', 2, '<r><item>1</item></r>'],
    [
      'leaves a feed whose CDATA does not end',
      '<r><item><![CDATA[</item><item/></item></r>',
      1,
      '<r><item><![CDATA[</item><item/></item></r>',
    ],
    [
      'leaves all without a limit',
      '<r><item>1</item><item>2</item></r>',
      undefined,
      '<r><item>1</item><item>2</item></r>',
    ],
  ] as const) {
    it(title, () => {
      expect(firstEntries(markup, limit)).to.equal(expected);
    });
  }
});
