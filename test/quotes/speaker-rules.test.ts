import { expect } from '@open-wc/testing';
import { attributeQuote } from '../../src/quotes/attribute-quote.js';
import { de } from '../../src/quotes/languages/de.js';
import { en } from '../../src/quotes/languages/en.js';
import { pairMarks } from '../../src/quotes/pair-marks.js';
import { readShape } from '../../src/quotes/read-shape.js';
import { SPEAKER_RULES } from '../../src/quotes/speaker-rules.js';
import { VERB_SECOND_RULES } from '../../src/quotes/verb-second-rules.js';
import { readWords } from '../../src/quotes/speech-rules.js';

// One sentence per rule; the last marked stretch is the one in question, and the speaker is Ada Brandt or "sie".
const examples: Readonly<Record<string, string>> = {
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
  'said X that “…”': 'Am Montag nannte Ada Brandt den Sturm „den kältesten des ganzen Winters“.',
  'did X, that “…”':
    'Es regnete. Am Montag sicherte Ada Brandt den Fischern zu, dass sie „die Boote noch vor dem Winter“ sehen.',
  'X said. It were “…”': 'Ada Brandt sagte ab. Der Sturm sei „der kälteste des ganzen Winters“.',
};

describe('SPEAKER_RULES', () => {
  const rules = [...SPEAKER_RULES, ...VERB_SECOND_RULES];
  for (const { name } of rules) {
    it(`finds the speaker of ${name}`, () => {
      const text = examples[name] ?? '';
      const language = text.includes('„') ? de : en;
      const spans = pairMarks(text, language.lowMarks);
      const shape = readShape(text, spans, language);
      const span = name.startsWith('“…” about') ? spans[0] : spans.at(-1);
      const at = shape.marks[spans.indexOf(span ?? { start: 0, end: 0, open: false, continued: false })] ?? -1;
      const words = readWords(text.slice(span?.start, span?.end), shape.kinds.charAt(at), shape.kinds.charAt(at + 1));
      const found = attributeQuote(shape.kinds, at, words, rules);
      expect(found?.rule).to.equal(name);
      expect(text.slice(shape.starts[found?.who[0] ?? 0], shape.ends[(found?.who[1] ?? 1) - 1])).to.match(
        /^(?:Ada Brandt|sie)/,
      );
    });
  }

  it('sees a text as at most one letter per character, so that steps grow with the text', () => {
    for (const text of Object.values(examples)) {
      const once = readShape(text, pairMarks(text, false), en).kinds.length;
      const long = Array.from({ length: 50 }, () => text).join('\n\n');
      const often = readShape(long, pairMarks(long, false), en).kinds.length;
      expect(often).to.be.at.most(50 * (once + 1));
    }
  });
});
