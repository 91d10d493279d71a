import { ReactiveElement } from '@lit/reactive-element';
import type { CardProperty } from '../elements/card-property.js';
import type { PressCard } from '../elements/press-card.js';

/** Attributes of a card as a template gives them: `true` is an empty attribute, `false` and nothing are none. */
export type CardAttributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Each property of a kind of card, with its attribute and how it is read. */
function propertiesOf(card: typeof PressCard): [name: string, options: CardProperty][] {
  const properties: [string, CardProperty][] = [];
  for (let at: object = card; at !== ReactiveElement; at = Object.getPrototypeOf(at) as object) {
    if (!Object.hasOwn(at, 'properties')) continue;
    properties.push(...(Object.entries((at as typeof PressCard).properties) as [string, CardProperty][]));
  }
  return properties;
}

/** The attribute of a property, as Lit names it. */
export function attributeOf(card: typeof PressCard, property: string): string | undefined {
  const options = propertiesOf(card).find(([name]) => name === property)?.[1];
  if (!options || options.attribute === false) return undefined;
  return typeof options.attribute === 'string' ? options.attribute : property.toLowerCase();
}

/** The attributes that are there, as text. */
export function writtenAttributes(attributes: CardAttributes): Map<string, string> {
  const written = new Map<string, string>();
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null && value !== false) written.set(name, value === true ? '' : `${value}`);
  }
  return written;
}

/** What a card on a page would read from these attributes: a legal value for every property. */
export function readAttributes(card: typeof PressCard, attributes: ReadonlyMap<string, string>): object {
  return Object.fromEntries(
    propertiesOf(card).map(([name, { read }]) => [name, read(attributes.get(attributeOf(card, name) ?? ''))]),
  );
}
