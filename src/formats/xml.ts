import { inertDocument } from '../model/inert-document.js';
import { PressError } from '../model/press-error.js';
import { safeUrl } from '../model/safe-url.js';
import type { Source } from '../model/source.js';
import { firstEntries } from './first-entries.js';

/**
 * The root element of an XML source. A broken document is repaired, by code that is only loaded
 * then, before it is refused.
 *
 * A DOCTYPE is taken out first: no feed needs one, and entities can only be declared there.
 *
 * @throws {PressError} `malformed`, or `unsupported` without a DOM
 */
export async function parseXml({ text, limit, DOMParser }: Source): Promise<Element> {
  const read = (markup: string): Element | undefined => {
    const document = inertDocument(markup, 'application/xml', DOMParser);
    return document.getElementsByTagName('parsererror').length === 0 ? document.documentElement : undefined;
  };
  const markup = firstEntries(withoutDoctype(text.replace(/^[^<]+/, '')), limit);
  const root = read(markup) ?? read((await import('./repair-xml.js')).repairXml(markup));
  if (root) return root;
  throw new PressError('malformed', 'The source is broken XML. Its publisher has to repair it.');
}

/** Only the one near the beginning is looked for: a document of nothing else must not be read again and again. */
function withoutDoctype(markup: string): string {
  const at = markup.slice(0, 4096).search(/<!DOCTYPE/i);
  const rest = markup.slice(at);
  return at < 0 ? markup : markup.slice(0, at) + rest.replace(/^<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>/i, '');
}

/** The child elements of a name with its usual prefix; a name without one is of the parent's own vocabulary. */
export function children(parent: Element | undefined, name: string): Element[] {
  return [...(parent?.children ?? [])].filter(
    (one) => one.nodeName === name || (one.localName === name && one.namespaceURI === parent?.namespaceURI),
  );
}

/** The first child element of a name, or undefined. */
export function child(parent: Element | undefined, name: string): Element | undefined {
  return children(parent, name)[0];
}

/** The text of the first child element of these names that has any, the names in order of preference. */
export function childText(parent: Element | undefined, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const { textContent } of children(parent, name)) {
      if (textContent?.trim()) return textContent.trim();
    }
  }
  return undefined;
}

/** An attribute that is not blank. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttribute(name)?.trim() || undefined;
}

/**
 * What relative addresses in an element are resolved against: `xml:base`, which nests, on top of
 * `home`. That is the page the feed is of where it names one, since others serve feeds, too; else
 * the feed's own address.
 */
export function baseOf(element: Element | null | undefined, home: string): string {
  if (!element) return home;
  const base = baseOf(element.parentElement, home);
  return safeUrl(attribute(element, 'xml:base'), base) ?? base;
}

/** An address that an element gives, made absolute. */
export function address(element: Element | undefined, value: string | undefined, home: string): string | undefined {
  return element && safeUrl(value, baseOf(element, home));
}
