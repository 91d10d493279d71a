import { expect } from '@open-wc/testing';
import { attributeQuote } from '../../src/quotes/attribute-quote.js';
import { de as germanWords } from '../../src/quotes/languages/de.js';
import { en as englishWords } from '../../src/quotes/languages/en.js';
import { unfold } from '../../src/quotes/lexicon.js';
import { pairMarks } from '../../src/quotes/pair-marks.js';
import { readShape } from '../../src/quotes/read-shape.js';
import { readWords } from '../../src/quotes/speech-rules.js';

const en = unfold(englishWords);
const de = unfold(germanWords);

// One sentence per rule; the last marked stretch is the one in question, and the speaker is Ada Brandt or "sie".
const english: Readonly<Record<string, string>> = {
  '“…” said X': '“It rains on us,” said Ada Brandt.',
  '“…” – X': '“It rains on us.” – Ada Brandt',
  '“…” murmured X': '“It rains on us,” hummed Ada Brandt.',
  '“…” X said': '“It rains on us,” Ada Brandt, the harbour master, said.',
  '“…” according to X': '“It rains on us,” according to Ada Brandt.',
  'X said: “…”': 'Ada Brandt, who was there, said on Monday: “It rains on us.”',
  '“…,” said X, “…”': '“It rains,” said Ada Brandt, “on all of us.”',
  'said X: “…”': 'In other words, said Ada Brandt: “It rains on us.”',
  'according to X, “…”': 'According to Ada Brandt, “it rains on us.”',
  '“…” X murmured': '“It rains on us,” Ada Brandt hummed.',
  'with X saying “…”': 'The harbour was quiet, with Ada Brandt saying it was “far too cold for us.”',
  'X did it, saying “…”': 'Ada Brandt closed the door, saying it was “far too cold for us.”',
  'X called it “…”': 'Ada Brandt called the storm “the worst of this winter.”',
  '“…” about it, X said': '“Extremely happy” about the new pier, Ada Brandt said.',
  '“…” about it, said X': '“Extremely happy” about the new pier, said Ada Brandt.',
  'X did it: “…”': 'Ada Brandt had a plan for the winter: “It rains on us.”',
  'X said. “…”': 'Ada Brandt said it was late. “It rains on all of us.”',
  'X did “…”': 'Ada Brandt welcomed “the first dry day of this winter.”',
  'X did this and said “…”': 'Ada Brandt is in the harbour at noon and said the day was “the driest of all.”',
};

const german: Readonly<Record<string, string>> = {
  '“…,” it says in X': '„Die Boote liegen still“, heißt es in einem Brief der Fischer.',
  'In X it says: “…”': 'In einem Brief der Fischer heißt es: „Die Boote liegen still.“',
  '“…,” X zufolge': '„Die Boote liegen still“, Ada Brandt zufolge noch bis zum Winter.',
  'X zufolge, “…”': 'Ada Brandt zufolge ist der Sturm „der kälteste des ganzen Winters“.',
  'said she: “…”': 'Den Sturm nannte sie „den kältesten des ganzen Winters“.',
  'X said: “…”': 'Ada Brandt sagte am Montag: „Die Boote liegen still.“',
  'has X said: “…”': 'So hatte Ada Brandt noch im Mai zugesichert: „Die Boote liegen still.“',
  'said X that “…”': 'Am Montag nannte Ada Brandt den Sturm „den kältesten des ganzen Winters“.',
  'did X, that “…”':
    'Es regnete. Am Montag sicherte Ada Brandt den Fischern zu, dass sie „die Boote noch vor dem Winter“ sehen.',
  'X has called it “…”': 'Ada Brandt hatte den Sturm als „den kältesten des ganzen Winters“ bezeichnet.',
  'X did it. “…”': 'Ada Brandt blieb im Hafen. „Der Sturm ist kälter als je zuvor.“',
  'did X it. “…”': 'Am Montag blieb Ada Brandt im Hafen. „Der Sturm ist kälter als je zuvor.“',
  'X said. It were “…”': 'Ada Brandt sagte ab. Der Sturm sei „der kälteste des ganzen Winters“.',
};

describe('the rules of a language', () => {
  const rules = [
    ...en.rules.map((rule) => ({ ...rule, language: en })),
    ...de.rules.filter((rule) => !en.rules.includes(rule)).map((rule) => ({ ...rule, language: de })),
  ];
  for (const { name, language } of rules) {
    it(`find the speaker of ${name}${language === de ? ' in German' : ''}`, () => {
      const text = (language === de && german[name]) || english[name] || german[name] || '';
      const spans = pairMarks(text, language.lowMarks);
      const shape = readShape(text, spans, language);
      const span = name.startsWith('“…” about') ? spans[0] : spans.at(-1);
      const at = shape.marks[spans.indexOf(span ?? { start: 0, end: 0, open: false, continued: false })] ?? -1;
      const words = readWords(text.slice(span?.start, span?.end), shape.kinds.charAt(at), shape.kinds.charAt(at + 1));
      const found = attributeQuote(shape.kinds, at, words, language.rules);
      expect(found?.rule).to.equal(name);
      expect(text.slice(shape.starts[found?.who[0] ?? 0], shape.ends[(found?.who[1] ?? 1) - 1])).to.match(
        /^(?:Ada Brandt|sie|einem Brief)/,
      );
    });
  }

  it('sees a text as at most one letter per character, so that steps grow with the text', () => {
    for (const text of Object.values(english)) {
      const once = readShape(text, pairMarks(text, false), en).kinds.length;
      const long = Array.from({ length: 50 }, () => text).join('\n\n');
      const often = readShape(long, pairMarks(long, false), en).kinds.length;
      expect(often).to.be.at.most(50 * (once + 1));
    }
  });
});
