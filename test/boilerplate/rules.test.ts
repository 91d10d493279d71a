import { expect } from '@open-wc/testing';
import { RULES } from '../../src/boilerplate/rules.js';

/** The rule that takes a line for boilerplate, so many blocks before the end. */
const ruleOf = (text: string, fromEnd = 0): string | undefined =>
  RULES.find(({ matches }) => matches({ text, nodes: [], index: 9, fromEnd }))?.name;

const BOILERPLATE: readonly (readonly [string, string])[] = [
  ['newsletter', 'Sign up to our newsletter.'],
  ['newsletter', 'Subscribe to our newsletter and never miss a story.'],
  ['newsletter', 'Get the week’s stories sent directly to you. Sign up by e-mail.'],
  ['newsletter', 'Want more? Have our best stories delivered to your inbox.'],
  ['newsletter', 'SUBSCRIBE TO OUR YOUTUBE CHANNEL'],
  ['follow', 'Follow us on Facebook and Instagram.'],
  ['follow', 'You can also find us on Telegram.'],
  ['follow', 'Join us on WhatsApp'],
];

const REPORTED = [
  'The mayor told residents to sign up for the vaccine.',
  'Fishermen had to subscribe to the new rules.',
  'The ministry’s Facebook page was closed on Friday.',
  'They will follow us to the harbour, the captain said.',
  'Follow us, the guide called out, and keep to the left.',
  'An e-mail seen by the Post names the company.',
  'We will open the harbour before the first snow.',
];

describe('the boilerplate rules', () => {
  it('have names that are unlike each other and can stand in the keep attribute', () => {
    const names = RULES.map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
    for (const name of names)
      expect(name)
        .to.match(/^[a-z][a-z-]*$/)
        .and.not.to.equal('all');
    expect(Object.isFrozen(RULES)).to.equal(true);
  });

  for (const [rule, text] of BOILERPLATE) {
    it(`take “${text}” for ${rule}`, () => expect(ruleOf(text)).to.equal(rule));
    it(`leave “${text}” where it does not stand near the end`, () => expect(ruleOf(text, 4)).to.equal(undefined));
    it(`leave “${text}” in a long paragraph`, () =>
      expect(ruleOf(`${text} ${'And so on. '.repeat(40)}`)).to.equal(undefined));
  }

  for (const text of REPORTED) {
    it(`leave what a reporter wrote: “${text}”`, () => expect(ruleOf(text)).to.equal(undefined));
  }
});
