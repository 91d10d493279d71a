import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findQuotes } from '../../src/quotes/find-quotes.js';

interface Row {
  readonly phenomenon: string;
  readonly text: string;
  readonly lang?: string;
  /** Words, speaker as written, name: one entry per quotation. */
  readonly expected: readonly (readonly [words: string, speaker?: string, name?: string])[];
}

const rows: readonly Row[] = [
  {
    phenomenon: 'a speaker after the verb',
    text: '“We will open the harbour before the first snow,” said Ada Brandt.',
    expected: [['We will open the harbour before the first snow,', 'Ada Brandt', 'Ada Brandt']],
  },
  {
    phenomenon: 'a speaker before the verb',
    text: '“The ferry is late again,” the harbour master said on Monday.',
    expected: [['The ferry is late again,', 'the harbour master']],
  },
  {
    phenomenon: 'straight marks',
    text: 'Ada Brandt said: "The ferry sails at noon."',
    expected: [['The ferry sails at noon.', 'Ada Brandt', 'Ada Brandt']],
  },
  {
    phenomenon: 'guillemets',
    text: 'Ada Brandt said: «The ferry sails at noon.»',
    expected: [['The ferry sails at noon.', 'Ada Brandt', 'Ada Brandt']],
  },
  {
    phenomenon: 'corner brackets',
    text: 'Ada Brandt said: 「The ferry sails at noon.」',
    expected: [['The ferry sails at noon.', 'Ada Brandt', 'Ada Brandt']],
  },
  {
    phenomenon: 'single marks beside an apostrophe',
    text: 'Ada Brandt said: ‘It’s the last ferry of the year.’',
    expected: [['It’s the last ferry of the year.', 'Ada Brandt', 'Ada Brandt']],
  },
  {
    phenomenon: 'a quotation split by its cue',
    text: '“The ferry,” said Ada Brandt, “is late again.”',
    expected: [['The ferry, is late again.', 'Ada Brandt', 'Ada Brandt']],
  },
  {
    phenomenon: 'a quotation that goes on after its cue',
    text: '“The ferry is late,” said Ada Brandt. “It will be late tomorrow.”',
    expected: [
      ['The ferry is late,', 'Ada Brandt', 'Ada Brandt'],
      ['It will be late tomorrow.', 'Ada Brandt', 'Ada Brandt'],
    ],
  },
  {
    phenomenon: 'a quotation that re-opens at each paragraph',
    text: 'Ada Brandt said: “The ferry is late.\n\n“It will be late tomorrow.”',
    expected: [['The ferry is late. It will be late tomorrow.', 'Ada Brandt', 'Ada Brandt']],
  },
  {
    phenomenon: 'an apposition between speaker and verb',
    text: 'Ada Brandt, the harbour master of Norvik, said: “The ferry sails at noon.”',
    expected: [['The ferry sails at noon.', 'Ada Brandt', 'Ada Brandt']],
  },
  {
    phenomenon: 'a role before the name',
    text: 'As the Harbour Minister of Norland, Ada Brandt, wrote in May, the port “has never been so quiet in winter.”',
    expected: [['has never been so quiet in winter.', 'the Harbour Minister of Norland, Ada Brandt', 'Ada Brandt']],
  },
  {
    phenomenon: 'according to',
    text: 'According to Ada Brandt, “nobody asked the sailors what they wanted.”',
    expected: [['nobody asked the sailors what they wanted.', 'Ada Brandt', 'Ada Brandt']],
  },
  {
    phenomenon: 'a partial quotation in a paraphrase',
    text: 'Ada Brandt called the new timetable “a gift to nobody but the gulls.”',
    expected: [['a gift to nobody but the gulls.', 'Ada Brandt', 'Ada Brandt']],
  },
  {
    phenomenon: 'a participle that shares the subject of its sentence',
    text: 'Ada Brandt closed the harbour, saying the storm was “stronger than any this winter.”',
    expected: [['stronger than any this winter.', 'Ada Brandt', 'Ada Brandt']],
  },
  {
    phenomenon: 'a pronoun',
    text: 'Ada Brandt opened the harbour.\n\n“The ferry sails at noon,” she said.',
    expected: [['The ferry sails at noon,', 'she', 'Ada Brandt']],
  },
  {
    phenomenon: 'a bare role',
    text: 'President Ole Lund met the sailors.\n\n“We will build a pier,” the president said.',
    expected: [['We will build a pier,', 'the president', 'Ole Lund']],
  },
  {
    phenomenon: 'a pronoun for an organisation',
    text: 'Ole Lund went to sea. “It rains on us,” said NMA. “The ferry sails at noon,” it added.',
    expected: [
      ['It rains on us,', 'NMA', 'NMA'],
      ['The ferry sails at noon,', 'it', 'NMA'],
    ],
  },
  {
    phenomenon: 'a pronoun behind an organisation',
    text: 'Ada Brandt left. The Norvik Harbour Board was late.\n\n“The ferry sails at noon,” she said.',
    expected: [['The ferry sails at noon,', 'she', 'Ada Brandt']],
  },
  {
    phenomenon: 'a pronoun behind a speaker who followed the verb',
    text: 'Ole Lund left. “It rains on us,” said Ada Brandt.\n\n“The ferry sails at noon,” she said.',
    expected: [
      ['It rains on us,', 'Ada Brandt', 'Ada Brandt'],
      ['The ferry sails at noon,', 'she', 'Ada Brandt'],
    ],
  },
  {
    phenomenon: 'a signature',
    text: '“The ferry sails at noon.” – Ada Brandt\n\nIt rained.',
    expected: [['The ferry sails at noon.', 'Ada Brandt', 'Ada Brandt']],
  },
  {
    phenomenon: 'a surname',
    text: 'Ada Brandt opened the harbour.\n\n“The ferry sails at noon,” Brandt said.',
    expected: [['The ferry sails at noon,', 'Brandt', 'Ada Brandt']],
  },
  {
    phenomenon: 'words nobody is named for',
    text: '“Closed until the ice is gone.”',
    expected: [['Closed until the ice is gone.']],
  },
  { phenomenon: 'a title', text: 'The theme of the evening was “The Harbour in Winter.”', expected: [] },
  {
    phenomenon: 'a title behind a long subject',
    text: 'The theme of the evening, the first of this winter, was “A working quay for the sailors of Norvik.”',
    expected: [],
  },
  { phenomenon: 'the name of a thing', text: 'The ferry “Seagull” sails at noon.', expected: [] },
  {
    phenomenon: 'the name of a thing behind according to',
    text: 'According to the “Norvik Times” it rains.',
    expected: [],
  },
  {
    phenomenon: 'a long name of a thing that ends its sentence',
    text: 'The choir sang “The Old Boats of the Norvik Harbour”.',
    expected: [],
  },
  {
    phenomenon: 'short sentences that go on',
    text: '“It rains on us,” said Ada Brandt. “So do I.”',
    expected: [
      ['It rains on us,', 'Ada Brandt', 'Ada Brandt'],
      ['So do I.', 'Ada Brandt', 'Ada Brandt'],
    ],
  },
  {
    phenomenon: 'a German newspaper before its verb',
    lang: 'de',
    text: 'Gegenüber der Zeitschrift „Hafen heute“ sagte Ada Brandt: „Die Fähre fährt um zwölf.“',
    expected: [['Die Fähre fährt um zwölf.', 'Ada Brandt', 'Ada Brandt']],
  },
  { phenomenon: 'scare quotes', text: 'The “experts” stayed at home.', expected: [] },
  {
    phenomenon: 'an unbalanced mark',
    text: 'The theme was “Harbours “2050: a plan for winter.” It rained.\n\n“The ferry sails at noon,” Ada Brandt said.',
    expected: [['The ferry sails at noon,', 'Ada Brandt', 'Ada Brandt']],
  },
  {
    phenomenon: 'a German cue after the words',
    lang: 'de',
    text: '„Die Fähre fährt um zwölf“, sagte die Hafenmeisterin Ada Brandt.',
    expected: [['Die Fähre fährt um zwölf', 'die Hafenmeisterin Ada Brandt', 'Ada Brandt']],
  },
  {
    phenomenon: 'a German subject after its verb',
    lang: 'de',
    text: 'Am Montag sagte Ada Brandt: „Die Fähre fährt um zwölf.“',
    expected: [['Die Fähre fährt um zwölf.', 'Ada Brandt', 'Ada Brandt']],
  },
  {
    phenomenon: 'so and a name',
    lang: 'de',
    text: '„Die Fähre fährt um zwölf“, so Ada Brandt.',
    expected: [['Die Fähre fährt um zwölf', 'Ada Brandt', 'Ada Brandt']],
  },
  {
    phenomenon: 'a German noun of saying, which is taken in',
    lang: 'de',
    text: 'Nach Angaben der Hafenbehörde ist der Sturm „der kälteste des ganzen Winters“.',
    expected: [['der kälteste des ganzen Winters', 'Angaben der Hafenbehörde']],
  },
  {
    phenomenon: 'a German noun of saying before a name, which stands alone',
    lang: 'de',
    text: 'Nach Angaben von Ada Brandt ist der Sturm „der kälteste des ganzen Winters“.',
    expected: [['der kälteste des ganzen Winters', 'Ada Brandt', 'Ada Brandt']],
  },
  { phenomenon: 'a German title', lang: 'de', text: 'Der Film trägt den Titel „Der Hafen im Winter“.', expected: [] },
];

describe('findQuotes', () => {
  for (const { phenomenon, text, lang = 'en', expected } of rows) {
    it(`reads ${phenomenon}`, () => {
      const found = findQuotes(text, { lang }).map(({ text: words, speaker }) => [words, speaker?.text, speaker?.name]);
      expect(found).to.deep.equal(expected.map(([words, speaker, name]) => [words, speaker, name]));
    });
  }

  const roles: readonly (readonly [place: string, text: string, name: string, role: string])[] = [
    [
      'after the name',
      'Ada Brandt, the harbour master, waited. “It rains,” Brandt said.',
      'Ada Brandt',
      'harbour master',
    ],
    ['before the name', '“It snows,” said Mayor Ole Lund.', 'Ole Lund', 'Mayor'],
    ['in two words', '“It snows,” Harbour Master Ole Lund said. Lund left.', 'Ole Lund', 'Harbour Master'],
    ['in capitals', '“It snows,” Deputy Mayor Ole Lund said.', 'Ole Lund', 'Deputy Mayor'],
    ['behind a place', '“It snows,” said Norvik Fire Chief Ole Lund.', 'Ole Lund', 'Norvik Fire Chief'],
    ['behind an owner', 'Norland’s Prime Minister, Ole Lund, said: “It snows on us.”', 'Ole Lund', 'Prime Minister'],
  ];
  for (const [place, text, name, role] of roles) {
    it(`tells the name from the role that stands ${place}`, () => {
      const [quotation] = findQuotes(text);
      expect([quotation?.speaker?.name, quotation?.speaker?.role]).to.deep.equal([name, role]);
    });
  }

  it('resolves a bare role to the person whose name it stood before', () => {
    const text =
      '“It snows,” Deputy Mayor Ole Lund said.\n\nAccording to the deputy mayor, “the first boats go out at noon.”';
    expect(findQuotes(text).map(({ speaker }) => speaker?.name)).to.deep.equal(['Ole Lund', 'Ole Lund']);
  });

  it('takes what else stands before a name for no role', () => {
    for (const text of [
      'Then the snow Ada Brandt saw came. “It rains,” Brandt said.',
      '“It rains,” said Ada Brandt, later gone.',
    ])
      expect(findQuotes(text)[0]?.speaker?.role, text).to.equal(undefined);
  });

  it('shortens a name to the one the article goes on with', () => {
    const text = '“It snows,” Harbour Pilot Ole Lund said.\n\nOle Lund left.';
    expect(findQuotes(text)[0]?.speaker?.name).to.equal('Ole Lund');
  });

  it('leaves the names of things whole', () => {
    const text = 'The New Norvik Times has new readers. “It rains,” the New Norvik Times wrote.';
    expect(findQuotes(text)[0]?.speaker?.name).to.equal('New Norvik Times');
  });

  it('names the cue as written', () => {
    expect(findQuotes('“It rains,” Ada Brandt muttered.')[0]?.cue).to.equal('muttered');
  });

  const nameless: readonly (readonly [language: string, text: string, words: string])[] = [
    ['ru', '«Мы откроем гавань до первого снега», – сказала Ада Брандт.', 'Мы откроем гавань до первого снега'],
    ['kk', '«Алғашқы қар жауғанша айлақты ашамыз», – деді Ада Брандт.', 'Алғашқы қар жауғанша айлақты ашамыз'],
    ['ja', 'アダは言った。「初雪の前に港を開きます。」', '初雪の前に港を開きます。'],
    ['xx-XX', '“It rains on all of us,” said Ada Brandt.', 'It rains on all of us,'],
  ];
  for (const [lang, text, words] of nameless) {
    it(`finds the words and names nobody in a language without a table: ${lang}`, () => {
      expect(findQuotes(text, { lang }).map((one) => [one.text, one.speaker])).to.deep.equal([[words, undefined]]);
    });
  }

  const word = fc.constantFrom(
    '“',
    '”',
    '"',
    '„',
    '«',
    '»',
    '‘',
    '’',
    '「',
    '」',
    '\n\n',
    '\n',
    ', ',
    '. ',
    ': ',
    ' said ',
    ' Ada ',
    ' Brandt ',
    ' the ',
    ' she ',
    '(',
    ')',
    ' – ',
    ' of ',
    ' and ',
    'x',
    'Ä',
    '😀',
    '\u0301',
    ' 12 ',
    ' saying ',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 120 }).map((parts) => parts.join('')),
  );

  it('never throws, stays inside the text and never overlaps, for any text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'de'), (text, lang) => {
        let end = 0;
        for (const { segments, speaker } of findQuotes(text, { lang })) {
          expect(segments.length).to.be.greaterThan(0);
          for (const segment of segments) {
            expect(segment.start).to.be.at.least(end);
            expect(segment.end).to.be.greaterThan(segment.start);
            end = segment.end;
          }
          if (speaker) expect(text.slice(speaker.start, speaker.end)).to.equal(speaker.text);
        }
        expect(end).to.be.at.most(text.length);
      }),
      { numRuns: 300 },
    );
  });
});
