import { expect } from '@open-wc/testing';
import { repairXml } from '../../src/formats/repair-xml.js';

describe('repairXml', () => {
  for (const [title, broken, expected] of [
    ['closes what is left open', '<r><a>x', '<r><a>x</a></r>'],
    ['closes in the right order', '<r><a><b>x</a></r>', '<r><a><b>x</b></a></r>'],
    ['drops an end without a beginning', '<r>x</b></r>', '<r>x</r>'],
    ['writes a bare ampersand out', '<r>a & b &amp; c &nbsp;</r>', '<r>a &amp; b &amp; c &amp;nbsp;</r>'],
    ['writes a bare < out', '<r>1 < 2</r>', '<r>1 &lt; 2</r>'],
    ['quotes attributes, and takes one of a name', '<r a=1 a="2" b=\'3\'/>', '<r a="1" b="3"/>'],
    ['declares prefixes', '<r><dc:x>1</dc:x></r>', '<r xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:x>1</dc:x></r>'],
    ['keeps CDATA', '<r><![CDATA[<b>&]]></r>', '<r><![CDATA[<b>&]]></r>'],
    ['reads CDATA that does not end as text', '<r><![CDATA[<b>', '<r>&lt;b></r>'],
    ['removes control characters', '<r>a\u0008b</r>', '<r>ab</r>'],
    ['ends where the root ends', '<r>x</r><script>y</script>', '<r>x</r>'],
  ] as const) {
    it(title, () => {
      expect(repairXml(broken)).to.equal(expected);
    });
  }
});
