import { expect } from '@open-wc/testing';
import { removeBoilerplate } from '../../src/boilerplate/remove-boilerplate.js';
import { readBlocks } from '../../src/boilerplate/read-blocks.js';
import { fullRules } from '../../src/boilerplate/full-rules.js';
import { loadRules } from '../../src/boilerplate/load-rules.js';
import { de } from '../../src/boilerplate/phrases/de.js';
import { en } from '../../src/boilerplate/phrases/en.js';
import { RULES } from '../../src/boilerplate/rules.js';

const STORY = { headline: 'Quay opens after eleven years', author: [{ name: 'Omar Haddad' }] };

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
  { rule: 'contact', line: '<p>https://harbour.example/2026/quay</p>', at: 'before' },
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
  const blocks = readBlocks(body);
  return removeBoilerplate(blocks, fullRules([en, de], blocks, STORY), keep);
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
    const names = [...RULES, ...fullRules([], [], {})].map(({ name }) => name);
    expect(names.filter((name) => !GONE.some(({ rule }) => rule === name))).to.deep.equal([]);
  });

  it('takes nothing where nothing would be left', () => {
    const { body } = new DOMParser().parseFromString('<p>Subscribe to our newsletter by e-mail.</p>', 'text/html');
    const { kept, removed } = removeBoilerplate(readBlocks(body), RULES);
    expect([kept.length, removed.length]).to.deep.equal([1, 0]);
  });

  it('takes what follows the end, too', () => {
    const { kept } = clear({ line: '<h2>More from Town</h2><p>A teaser of another article.</p>' });
    expect(kept.map(({ text }) => text)).to.deep.equal([FIRST, LAST]);
  });
});

describe('RULES', () => {
  const names = RULES.map(({ name }) => name);

  for (const row of GONE.filter(
    ({ rule, line, at }) => names.includes(rule) && !at && !/könnte|<li>|harbour.example\/2026/.test(line),
  )) {
    it(`take out what the full rules do in English: ${row.line}`, () => {
      const { body } = new DOMParser().parseFromString(`<p>${FIRST}</p>${row.line}`, 'text/html');
      expect(removeBoilerplate(readBlocks(body), RULES).removed.map(({ rule }) => rule)).to.deep.equal([row.rule]);
    });
  }

  it('take out the last line of a feed', () => {
    const line = '<p>The post <a href="/a">Quay opens</a> appeared first on <a href="/">Harbour</a>.</p>';
    const { body } = new DOMParser().parseFromString(`<p>${FIRST}</p>${line}`, 'text/html');
    expect(removeBoilerplate(readBlocks(body), RULES).removed.map(({ rule }) => rule)).to.deep.equal(['promotion']);
  });

  for (const { line } of KEPT) {
    it(`leave ${line}`, () => {
      const { body } = new DOMParser().parseFromString(`<p>${FIRST}</p>${line}<p>${LAST}</p>`, 'text/html');
      expect(removeBoilerplate(readBlocks(body), RULES).removed).to.deep.equal([]);
    });
  }
});

describe('loadRules', () => {
  const TEXT = {
    de: 'Der Hafen ist offen, und die Leute freuen sich nicht wenig, sagte das Amt.',
    fr: 'Les quais des îles sont dans une baie, et il en est fier.',
  };

  for (const [lang, text, line] of [
    ['de', TEXT.de, 'Lesen Sie auch: Der alte Kai'],
    ['fr', TEXT.fr, 'Lire aussi : le vieux quai'],
    ['fr', 'Port', 'Lire aussi : le vieux quai'],
  ] as const) {
    it(`knows the words of ${lang} by the text or by what it says of itself`, async () => {
      const blocks = [text, line].map((one, index) => ({ text: one, nodes: [], index, fromEnd: 1 - index }));
      const rules = await loadRules(blocks, text === 'Port' ? { inLanguage: `${lang}-BE` } : {});
      expect(removeBoilerplate(blocks, rules).removed.map(({ rule }) => rule)).to.deep.equal(['related']);
    });
  }
});
