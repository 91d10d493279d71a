import { expect } from '@open-wc/testing';
import { AUTHOR_WAYS } from '../../src/formats/page/page-author.js';
import { DATE_WAYS } from '../../src/formats/page/page-date.js';
import { ORDER } from '../../src/formats/page/page-fields.js';

const read = async (path: string): Promise<string> => (await fetch(new URL(`../../${path}`, import.meta.url))).text();

/** The rows of the README's table of formats: the beginning of each, its adapter and its golden pairs. */
const ROWS = [
  ['WordPress', 'wordpress', ['wordpress.json']],
  ['RSS 2.0', 'feed', ['rss.xml', 'broken.xml']],
  ['RSS 1.0', 'feed', ['rdf.xml']],
  ['Atom', 'feed', ['atom.xml', 'atom-0.3.xml']],
  ['JSON Feed', 'json-feed', ['json-feed.json']],
  ['IPTC ninjs', 'ninjs', ['ninjs-1.json', 'ninjs-3.json']],
  ['schema.org', 'read-json-ld', ['json-ld.json']],
  ['Guardian', 'guardian', ['guardian.json']],
  ['ActivityStreams', 'activitystreams', ['activitystreams.json']],
  ['oEmbed', 'oembed', ['oembed.json']],
] as const;

/** What the README calls the ways in which a page says something. */
const WORDS: Readonly<Record<string, string>> = {
  'json-ld': 'JSON-LD',
  'open-graph': 'Open Graph',
  meta: '`meta`',
  'first-heading': 'first heading',
};

describe('the table of formats in the README', () => {
  let rows: string[][] = [];

  before(async () => {
    const [, section = ''] = (await read('README.md')).split('\n## What is read\n');
    const lines = section.slice(0, section.indexOf('\n## ')).split('\n');
    const first = lines.findIndex((line) => line.startsWith('| format'));
    rows = lines
      .slice(first + 2, lines.indexOf('', first))
      .map((line) => line.split('|').slice(1, -1))
      .map((cells) => cells.map((cell) => cell.trim()));
  });

  it('has a row for each format, and no other', () => {
    expect(rows.map(([name = '']) => name)).to.satisfy((names: string[]) =>
      [...ROWS.map(([begins]) => begins), 'HTML page'].every((begins, at) => names[at]?.startsWith(begins)),
    );
    expect(rows).to.have.lengthOf(ROWS.length + 1);
  });

  for (const [begins, adapter, pairs] of ROWS) {
    it(`names nothing for ${begins} that neither the adapter nor a golden pair has`, async () => {
      const paths = [`src/formats/${adapter}.ts`, ...pairs.map((name) => `test/formats/fixtures/${name}`)];
      const known = (await Promise.all(paths.map(read))).join('\n').toLowerCase();
      const cells = rows.find(([name]) => name?.startsWith(begins)) ?? [];
      const names = [...cells.join(' ').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
      expect(names).to.have.property('length').that.is.above(0);
      // A prefix, a path, or a value beside the name is not looked for.
      const unknown = names.filter((name) => {
        const last = name.split(' ')[0]?.split(/[:.]/).at(-1)?.replace('_*', '_') ?? '';
        return !known.includes(last.toLowerCase());
      });
      expect(unknown).to.deep.equal([]);
    });
  }

  it('has the order in which the ways of a page are believed', () => {
    const [, headline, description, , author, dates, picture] = rows.at(-1) ?? [];
    const cell = (ways: readonly string[] = []): string => ways.map((way) => WORDS[way] ?? way).join(', ');
    expect(headline).to.equal(cell(ORDER.headline));
    expect(description).to.equal(cell(ORDER.description));
    expect(author).to.equal(cell(AUTHOR_WAYS));
    expect(dates).to.equal(cell(DATE_WAYS));
    expect(picture).to.equal(cell(ORDER.image).replace('visible', 'first figure'));
  });
});
