import { expect } from '@open-wc/testing';
import { attributeQuote } from '../../src/quotes/attribute-quote.js';
import type { Language } from '../../src/quotes/language.js';
import { de as germanWords } from '../../src/quotes/languages/de.js';
import { en as englishWords } from '../../src/quotes/languages/en.js';
import { unfold } from '../../src/quotes/lexicon.js';
import { pairMarks } from '../../src/quotes/pair-marks.js';
import { readShape, type Shape } from '../../src/quotes/read-shape.js';
import * as commonRules from '../../src/quotes/speaker-rules.js';
import { likeness } from '../../src/quotes/speech-rules.js';
import * as verbSecondRules from '../../src/quotes/verb-second-rules.js';

const en = unfold(englishWords);
const de = unfold(germanWords);

// One sentence per rule; the last marked stretch is the one in question, and the speaker is Ada Brandt.
const english: Readonly<Record<string, string>> = {
  SAID_X_AFTER: '“It rains on us,” said Ada Brandt.',
  SIGNED_X: '“It rains on us.” – Ada Brandt',
  X_SAID_AFTER: '“It rains on us,” Ada Brandt, the harbour master, said.',
  ACCORDING_TO_X_AFTER: '“It rains on us,” according to Ada Brandt.',
  X_SAID_BEFORE: 'Ada Brandt, who was there, said on Monday: “It rains on us.”',
  SAID_X_BEFORE: 'In other words, said Ada Brandt: “It rains on us.”',
  ACCORDING_TO_X_BEFORE: 'According to Ada Brandt, “it rains on us.”',
  X_MURMURED_AFTER: '“It rains on us,” Ada Brandt hummed.',
  WITH_X_SAYING: 'The harbour was quiet, with Ada Brandt saying it was “far too cold for us.”',
  X_CALLED_IT: 'Ada Brandt called the storm “the worst of this winter.”',
  ABOUT_IT_X_SAID: '“Extremely happy” about the new pier, Ada Brandt said.',
  X_DID_IT_COLON: 'Ada Brandt had a plan for the winter: “It rains on us.”',
  X_SAID_STOP: 'Ada Brandt said it was late. “It rains on all of us.”',
  X_DID: 'Ada Brandt welcomed “the first dry day of this winter.”',
  X_DID_THIS_AND_SAID: 'Ada Brandt is in the harbour at noon and said the day was “the driest of all.”',
};

const german: Readonly<Record<string, string>> = {
  IT_SAYS_IN_X_AFTER: '„Die Boote liegen still“, heißt es in einem Brief der Fischer.',
  IN_X_IT_SAYS: 'In einem Brief der Fischer heißt es: „Die Boote liegen still.“',
  X_ZUFOLGE_AFTER: '„Die Boote liegen still“, Ada Brandt zufolge noch bis zum Winter.',
  X_ZUFOLGE_BEFORE: 'Ada Brandt zufolge ist der Sturm „der kälteste des ganzen Winters“.',
  X_SAID_BEFORE_THAT: 'Ada Brandt sagte am Montag: „Die Boote liegen still.“',
  HAS_X_SAID: 'So hatte Ada Brandt noch im Mai zugesichert: „Die Boote liegen still.“',
  SAID_X_THAT: 'Am Montag nannte Ada Brandt den Sturm „den kältesten des ganzen Winters“.',
  DID_X_THAT:
    'Es regnete. Am Montag sicherte Ada Brandt den Fischern zu, dass sie „die Boote noch vor dem Winter“ sehen.',
  X_HAS_CALLED_IT: 'Ada Brandt hatte den Sturm als „den kältesten des ganzen Winters“ bezeichnet.',
  X_DID_IT_STOP: 'Ada Brandt blieb im Hafen. „Der Sturm ist kälter als je zuvor.“',
  X_SAID_IT_WERE: 'Ada Brandt sagte ab. Der Sturm sei „der kälteste des ganzen Winters“.',
  SIGNED_X: '„Es regnet auf uns.“ – Ada Brandt',
  SAID_X_AFTER: '„Die Boote liegen still“, sagte Ada Brandt.',
  MURMURED_X_AFTER: '„Die Boote liegen still“, sicherte Ada Brandt zu.',
  ACCORDING_TO_X_AFTER: '„Die Boote liegen still“, so Ada Brandt.',
  ACCORDING_TO_X_BEFORE: 'Laut Ada Brandt ist der Sturm „der kälteste des ganzen Winters“.',
  IN_WORDS_OF_X_AFTER: '„Die Boote liegen still“, nach Angaben von Ada Brandt.',
  IN_WORDS_OF_X_BEFORE: 'Nach Angaben von Ada Brandt ist der Sturm „der kälteste des ganzen Winters“.',
  SAID_X_BEFORE: 'Es regnete, sagte Ada Brandt: „Die Boote liegen still.“',
  X_CALLED_IT: 'Ada Brandt nannte den Sturm „den kältesten des ganzen Winters“.',
  X_DID_IT_COLON: 'Ada Brandt hatte einen Plan für den Winter: „Die Boote liegen still.“',
  X_DID: 'Ada Brandt begrüßte „den ersten trockenen Tag des Winters“.',
};

const read = (text: string, language: Language): Shape =>
  readShape(text, 0, text.length, pairMarks(text, 0, text.length, language.lowMarks), language);

describe('the rules of a language', () => {
  for (const [language, module, rows] of [
    [en, commonRules, english],
    [de, verbSecondRules, german],
  ] as const) {
    const names = new Map(Object.entries(module).map(([name, rule]) => [rule as unknown, name]));
    for (const rule of language.rules) {
      const name = names.get(rule) ?? '';
      it(`find the speaker by ${name}${language === de ? ' in German' : ''}`, () => {
        const text = rows[name] ?? '';
        const { kinds, starts, marks } = read(text, language);
        const [at, span] = (name.startsWith('ABOUT') ? marks[0] : marks.at(-1)) ?? [0, { start: 0, end: 0 }];
        const like = likeness(text.slice(span.start, span.end), kinds.slice(at, at + 2));
        const found = attributeQuote(kinds, at, like, language.rules);
        expect(names.get(found?.rule)).to.equal(name);
        expect(text.slice(starts[found?.who[0] ?? 0], starts[found?.who[1] ?? 0]).trim()).to.match(
          /^(?:Ada Brandt|einem Brief)/,
        );
      });
    }
  }

  it('sees a text as at most one letter per character, so that steps grow with the text', () => {
    for (const text of Object.values(english)) {
      const once = read(text, en).kinds.length;
      const often = read(Array.from({ length: 50 }, () => text).join('\n\n'), en).kinds.length;
      expect(often).to.be.at.most(50 * (once + 1));
    }
  });
});
