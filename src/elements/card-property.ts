import type { PropertyDeclaration, ReactiveElement } from '@lit/reactive-element';

/**
 * A property of a card. What an attribute or the page has set is kept as it is, and read as the
 * legal value that it stands for: an illegal one is the default.
 */
export interface CardProperty extends PropertyDeclaration {
  readonly read: (value: unknown) => unknown;
}

/** Text, or null where none is set. */
export const text: CardProperty = { read: (value) => (value === undefined ? null : value) };

/** There or not. */
export const flag: CardProperty = { type: Boolean, read: Boolean };

/** Text with a default. */
export const textOr = (standard: string): CardProperty => ({ read: (value) => value ?? standard });

/** One of a few words, the first of them the default. */
export function choice(legal: readonly [string, ...string[]]): CardProperty {
  return { read: (value) => (legal.includes(value as string) ? value : legal[0]) };
}

/** A whole number in a range. */
export function wholeNumber(standard: number | null, least: number, most = Infinity): CardProperty {
  return {
    read: (value) => {
      const number = Number(value);
      return value && Number.isInteger(number) && number >= least && number <= most ? number : standard;
    },
  };
}

/** What reads and sets a property of a card. */
export function accessorOf(
  name: string,
  options: CardProperty,
): PropertyDescriptor & ThisType<ReactiveElement & Record<PropertyKey, unknown>> {
  const key = Symbol(name);
  return {
    get() {
      return options.read(this[key]);
    },
    set(value: unknown) {
      const before = this[name];
      this[key] = value;
      this.requestUpdate(name, before, options);
    },
    configurable: true,
    enumerable: true,
  };
}
