import { expect } from '@open-wc/testing';
import { pairMarks } from '../../src/quotes/pair-marks.js';

const pairs = (text: string, lowMarks = false): string[] =>
  pairMarks(text, 0, text.length, lowMarks).map(({ start, end }) => text.slice(start, end));

describe('pairMarks', () => {
  const rows = [
    {
      behaviour: 'keeps nested marks inside the outer pair',
      text: '“She said “no” twice,” he said.',
      expected: ['She said “no” twice,'],
    },
    {
      behaviour: 'closes the outer quotation with the only closing mark',
      text: 'Named “Plan “2050: peace.” Then rain.',
      expected: ['Plan “2050: peace.'],
    },
    {
      behaviour: 'pairs a curly opening mark with a straight closing one',
      text: '“We agree," she said.',
      expected: ['We agree,'],
    },
    { behaviour: 'ends an open quotation with its paragraph', text: '“We agree', expected: ['We agree'] },
    { behaviour: 'takes an apostrophe for no mark', text: 'The sailors’ boat isn’t ‘new’.', expected: ['new'] },
    { behaviour: 'leaves a lone single mark alone', text: 'Rock ‘n roll “is back,” she said.', expected: ['is back,'] },
  ];
  for (const { behaviour, text, expected } of rows) it(behaviour, () => expect(pairs(text)).to.deep.equal(expected));

  it('reads „…“ and »…« where the language closes with “ and «', () => {
    expect(pairs('„Ja“, sagte er. »Nein«, sagte sie.', true)).to.deep.equal(['Ja', 'Nein']);
  });

  it('says which spans are left open', () => {
    const open = (text: string): boolean[] => pairMarks(text, 0, text.length, false).map((span) => span.open);
    expect(open('“One.” “Two.')).to.deep.equal([false, true]);
  });

  it('looks at the stretch it is given and no further', () => {
    expect(pairMarks('“One.” “Two.” “Three.”', 7, 13, false)).to.deep.equal([{ start: 8, end: 12, open: false }]);
  });
});
