import { expect } from '@open-wc/testing';
import { safeUrl } from '../../src/model/safe-url.js';

interface Row {
  readonly title: string;
  readonly value: unknown;
  readonly base?: string;
  readonly expected: string | undefined;
}

const BASE = 'https://news.example/2026/story.html?page=2#top';

const ADDRESSES: readonly Row[] = [
  { title: 'an https address', value: 'https://news.example/a', expected: 'https://news.example/a' },
  { title: 'an http address', value: 'http://news.example/a', expected: 'http://news.example/a' },
  { title: 'a scheme in capitals', value: 'HTTPS://NEWS.example/A', expected: 'https://news.example/A' },
  { title: 'space around it', value: ' \n https://news.example/a\t', expected: 'https://news.example/a' },
  { title: 'an address with a query and a fragment', value: 'https://a.example/?q=1#b', expected: 'https://a.example/?q=1#b' },
  { title: 'an international host name', value: 'https://bücher.example/ä', expected: 'https://xn--bcher-kva.example/%C3%A4' },
  { title: 'a path from the root', value: '/picture.jpg', base: BASE, expected: 'https://news.example/picture.jpg' },
  { title: 'a path beside the base', value: 'b.html', base: BASE, expected: 'https://news.example/2026/b.html' },
  { title: 'a path that climbs past the root', value: '../../../../b', base: BASE, expected: 'https://news.example/b' },
  { title: 'a fragment', value: '#end', base: BASE, expected: 'https://news.example/2026/story.html?page=2#end' },
  { title: 'an address without a scheme', value: '//cdn.example/a', base: BASE, expected: 'https://cdn.example/a' },
  { title: 'a user name and password, which go', value: 'https://me:secret@news.example/', expected: 'https://news.example/' },
  { title: 'a user name alone, which goes', value: 'https://me@news.example/', expected: 'https://news.example/' },
  { title: 'a password of the base, which goes', value: 'a', base: 'https://me:secret@news.example/', expected: 'https://news.example/a' },
]; // prettier-ignore

const OTHERS: readonly Row[] = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://news.example/%0aalert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://news.example/9c5b',
  'filesystem:https://news.example/temporary/a',
  'view-source:https://news.example/',
  'about:blank',
  'file:///etc/passwd',
  'ftp://news.example/',
  'mailto:desk@news.example',
  'ws://news.example/',
  'https://',
  'http://[::1',
  '',
  ' \n ',
  undefined,
  null,
  0,
  true,
  {},
  ['https://news.example/'],
  { toString: () => 'https://news.example/' },
  new URL('https://news.example/'),
].map((value) => ({ title: JSON.stringify(value) ?? 'undefined', value, base: BASE, expected: undefined }));

describe('safeUrl', () => {
  for (const { title, value, base, expected } of ADDRESSES) {
    it(`accepts ${title}`, () => expect(safeUrl(value, base)).to.equal(expected));
  }

  for (const { title, value, base } of OTHERS) {
    it(`refuses ${title}`, () => expect(safeUrl(value, base)).to.equal(undefined));
  }

  it('refuses a relative address without a base', () => {
    expect(safeUrl('/a')).to.equal(undefined);
  });

  it('refuses a relative address on a base that is none', () => {
    expect(safeUrl('/a', 'data:text/html,')).to.equal(undefined);
  });
});
