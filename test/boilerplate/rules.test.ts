import { expect } from '@open-wc/testing';
import { removeBoilerplate } from '../../src/boilerplate/remove-boilerplate.js';
import { readBlocks } from '../../src/boilerplate/read-blocks.js';
import { RULES } from '../../src/boilerplate/rules.js';

const FIRST =
  'The quay opened on Sunday after eleven years of work, in the rain and before a small crowd that had brought umbrellas and patience.';
const LAST =
  'The first ferry left at noon with two hundred passengers, and it will leave each hour from now on, the port authority said there.';

interface Row {
  readonly rule: string;
  readonly line: string;
  /** Where the line stands. Default after the last paragraph. */
  readonly at?: 'before' | 'between';
}

/** Lines that must go, by the rule that must take them. */
const GONE: readonly Row[] = [
  { rule: 'headline', line: '<h1>Quay opens after eleven years</h1>', at: 'before' },
  { rule: 'following', line: '<h3>Related stories</h3>' },
  { rule: 'following', line: '<p>Das könnte Sie auch interessieren</p>' },
  { rule: 'following', line: '<p>Leave a comment</p>' },
  { rule: 'newsletter', line: '<p>Sign up for our newsletter and read the town by e-mail.</p>' },
  { rule: 'follow', line: '<p>Follow us on Mastodon and Instagram!</p>' },
  { rule: 'contact', line: '<p>Ada Lindqvist can be reached at ada@harbour.example.</p>' },
  { rule: 'contact', line: '<p>ada@harbour.example</p>' },
  { rule: 'credits', line: '<p>(Reporting by Ada Lindqvist; Editing by Omar Haddad)</p>' },
  { rule: 'credits', line: '<p>Ines Roth contributed to this report.</p>' },
  { rule: 'consent', line: '<p>This website uses cookies to make it better for you.</p>', at: 'between' },
  { rule: 'promotion', line: '<p>If you enjoyed this article, become a member today.</p>' },
  { rule: 'promotion', line: '<p>© 2026 The Harbour Post</p>' },
  { rule: 'controls', line: '<p>Advertisement</p>', at: 'between' },
  { rule: 'controls', line: '<p>Image 2 of 5</p>', at: 'between' },
  { rule: 'address', line: '<p>https://harbour.example/2026/quay</p>', at: 'before' },
  { rule: 'related', line: '<p><b>Read more:</b> <a href="/x">The long wait for the old quay</a></p>', at: 'between' },
  { rule: 'related', line: '<p><a href="/x">Island boats are to follow in the summer</a></p>', at: 'between' },
  { rule: 'related', line: '<ul><li><a href="/x">Another story about the islands</a></li></ul>' },
  { rule: 'caption', line: '<p>The old quay in winter. (Photo: Ines Roth)</p>', at: 'between' },
  { rule: 'caption', line: '<p>FILE PHOTO: A boat at the old quay</p>', at: 'between' },
  { rule: 'dateline', line: '<p>Published 4:00 am CET, Sunday, March 1, 2026</p>', at: 'before' },
  { rule: 'dateline', line: '<p>01. März 2026, 10:15 Uhr</p>', at: 'before' },
  { rule: 'byline', line: '<p>By Ada Lindqvist</p>', at: 'before' },
  { rule: 'byline', line: '<p>Omar Haddad</p>', at: 'before' },
  { rule: 'label', line: '<p>Town and harbour</p>', at: 'before' },
  { rule: 'orphan', line: '<h2>In other ports</h2>' },
];

/** Lines a reporter may well have written. */
const KEPT: readonly Omit<Row, 'rule'>[] = [
  { line: '<p>More than half of the readers subscribe to a newsletter, the survey says.</p>', at: 'between' },
  { line: '<p>“Follow me,” said the mayor, and walked onto the quay.</p>' },
  { line: '<p>She read more than the report.</p>', at: 'between' },
  { line: '<p>The photo shows the old quay.</p>', at: 'between' },
  { line: '<p>In 2014 the work began.</p>', at: 'between' },
  { line: '<p>By the river, it was quiet.</p>', at: 'before' },
  { line: '<h2>Eleven years</h2>', at: 'before' },
  { line: '<ul><li><a href="/x">The plan of the quay</a></li></ul>', at: 'between' },
  { line: '<p>The company’s website was down, and nobody could be reached.</p>', at: 'between' },
];

function clear({ line, at }: Omit<Row, 'rule'>, keep: readonly string[] = []): ReturnType<typeof removeBoilerplate> {
  const [before, between, after] = [at === 'before' ? line : '', at === 'between' ? line : '', at ? '' : line];
  const markup = `${before}<p>${FIRST}</p>${between}<p>${LAST}</p>${after}`;
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  return removeBoilerplate(readBlocks(body), new Set(keep), {
    headline: 'Quay opens after eleven years',
    author: [{ name: 'Omar Haddad' }],
  });
}

describe('removeBoilerplate', () => {
  for (const row of GONE) {
    it(`takes out by the rule ${row.rule}: ${row.line}`, () => {
      const { kept, removed } = clear(row);
      expect(removed.map(({ rule }) => rule)).to.deep.equal([row.rule]);
      expect(kept.map(({ text }) => text)).to.deep.equal([FIRST, LAST]);
    });

    it(`keeps where ${row.rule} is kept, or another rule takes it: ${row.line}`, () => {
      expect(clear(row, [row.rule]).removed.map(({ rule }) => rule)).not.to.include(row.rule);
      expect(clear(row, ['all']).removed).to.deep.equal([]);
    });
  }

  for (const row of KEPT) {
    it(`leaves ${row.line}`, () => {
      expect(clear(row).removed).to.deep.equal([]);
    });
  }

  it('has a row for every rule', () => {
    expect(RULES.map(({ name }) => name).filter((name) => !GONE.some(({ rule }) => rule === name))).to.deep.equal([]);
  });

  it('takes nothing where nothing would be left', () => {
    const { body } = new DOMParser().parseFromString('<p>Subscribe to our newsletter by e-mail.</p>', 'text/html');
    const { kept, removed } = removeBoilerplate(readBlocks(body), new Set());
    expect([kept.length, removed.length]).to.deep.equal([1, 0]);
  });

  it('takes what follows the end, too', () => {
    const { kept } = clear({ line: '<h2>More from Town</h2><p>A teaser of another article.</p>' });
    expect(kept.map(({ text }) => text)).to.deep.equal([FIRST, LAST]);
  });
});
