import { expect } from '@open-wc/testing';
import { bodyWith, FORMATS, HONEST, type Fields, type HostileSource } from './hostile-sources.js';
import { watchedCards } from './watched-cards.js';

/** Text that tries to be more than text. */
const WORDS = [
  ['an element', '<img src=https://trap.example/a onerror=executed()>'],
  ['a script', '<script>executed()</script>'],
  ['an svg', '<svg onload=executed()><title><style></title>'],
  ['the end of an attribute', '"><img src=x onerror=executed()> onmouseover="executed()'],
  ['the end of an attribute, in the other quotes', "'><img src=x onerror=executed()> autofocus onfocus='executed()"],
  [
    'the end of the places where text stands',
    '</script></style></title></textarea></template>--><img src=x onerror=executed()>',
  ],
  ['markup, encoded once', '&lt;img src=x onerror=executed()&gt;'],
  ['markup, encoded twice', '&amp;lt;img src=x onerror=executed()&amp;gt;'],
  [
    'an expression of a template language',
    '{{constructor.constructor("executed()")()}} ${executed()} <%= executed() %>',
  ],
  ['an address', 'javascript:executed()'],
  ['an address of data', 'data:text/html,<script>executed()</script>'],
  ['an address with breaks', 'java\n\tscript:executed()'],
  ['an address with user and password', 'https://user:secret@news.example/'],
  ['rules', '</style><style>:host { position: fixed; inset: 0 }</style>'],
  ['a marker of Lit', '{{lit-123}}<!--?lit$123$--><?lit$?>'],
  ['nothing but space', ' \u00a0\u200b\u2028 '],
  ['a very long word', 'A'.repeat(20_000)],
  ['letters on top of each other', `A${'\u0301\u20dd'.repeat(500)}`],
  ['marks that turn the text round', '\u202e\u2067Boats\u202d'],
  ['control characters', '\u0000\u0007\u001b[31mBoats\u009f'],
] as const;

/** Each word is tried in JSON-LD, which has every field, and in one of these in turn. */
const SOME = ['RSS', 'WordPress', 'ninjs', 'page', 'Atom'];

describe('a hostile field', () => {
  const show = watchedCards();

  for (const field of Object.keys(HONEST) as (keyof Fields)[]) {
    it(`takes nothing but text, an address or a date from the field ${field}`, async () => {
      for (const [index, [title, words]] of WORDS.entries()) {
        for (const format of ['JSON-LD', SOME[index % SOME.length] as string]) {
          const source = FORMATS[format]?.(bodyWith(''), { ...HONEST, [field]: words }) as HostileSource;
          expect((await show(source)).wrong, `${title} in ${format}`).to.deep.equal([]);
        }
      }
    }).timeout(180_000);
  }
});
