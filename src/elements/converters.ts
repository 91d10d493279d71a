import type { PropertyDeclaration } from 'lit';
import { oneOf } from './one-of.js';

/** A property of a few legal values, the first of them the default, also for an illegal attribute value. */
export function choice(legal: readonly [string, ...string[]]): PropertyDeclaration {
  return { converter: (value) => oneOf(legal, value) };
}

/** A property that is a whole number in a range; an illegal attribute value gives the default. */
export function wholeNumber(standard: number | null, least: number, most = Infinity): PropertyDeclaration {
  return {
    converter: (value) => {
      const number = Number(value);
      return value && Number.isInteger(number) && number >= least && number <= most ? number : standard;
    },
  };
}
