import type { Language } from './language.js';
import { pairMarks } from './pair-marks.js';
import { readShape, type Shape } from './read-shape.js';

/** The paragraphs of a text by their number, each read when it is first asked for. */
export interface ParagraphShapes {
  /** Where each begins. */
  readonly begins: readonly number[];
  readonly shapeOf: (number: number) => Shape;
}

/** Paragraphs are joined by a blank line. */
export function paragraphShapes(text: string, language: Language): ParagraphShapes {
  const begins = [0];
  for (let at; (at = text.indexOf('\n\n', begins.at(-1))) >= 0;) begins.push(at + 2);
  const shapes: Shape[] = [];
  return {
    begins,
    shapeOf(number) {
      const from = begins[number] ?? 0;
      const to = (begins[number + 1] ?? text.length + 2) - 2;
      // "She said:" may be a paragraph of its own.
      const start = text[from - 3] === ':' ? (begins[number - 1] ?? from) : from;
      return (shapes[number] ??= readShape(text, start, to, pairMarks(text, from, to, language.lowMarks), language));
    },
  };
}

/** The index of the last of some rising numbers that is not above a value. */
export function lastUpTo(rising: readonly number[], value: number): number {
  let low = 0;
  for (let high = rising.length; high - low > 1;) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) > value) high = middle;
    else low = middle;
  }
  return low;
}
