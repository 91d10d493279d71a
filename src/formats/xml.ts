import { inertDocument } from '../model/inert-document.js';
import { PressError } from '../model/press-error.js';
import type { Source } from '../model/source.js';

/**
 * The document of an XML source. What feeds get wrong most is repaired before a second try: text
 * before the declaration, control characters, HTML's entity names, a bare `&`.
 *
 * A DOCTYPE is taken out first: no feed needs one, and entities can only be declared there.
 *
 * @throws {PressError} `malformed`, or `unsupported` without a DOM
 */
export function parseXml({ text, DOMParser }: Source): Document {
  const plain = text.replace(/^[^<]+/, '').replace(/<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>/i, '');
  for (const markup of [plain, repair(plain)]) {
    const document = inertDocument(markup, 'application/xml', DOMParser);
    if (document.getElementsByTagName('parsererror').length === 0) return document;
  }
  throw new PressError('malformed', 'The source is broken XML. Its publisher has to repair it.');
}

function repair(markup: string): string {
  return (
    markup
      .replace(/^<\?xml[^>]*\?>/, '')
      // oxlint-disable-next-line no-control-regex -- XML forbids these, and feeds have them
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi, '&amp;')
  );
}

/** The first child element of a name, prefixes included, or undefined. */
export function child(parent: Element, name: string): Element | undefined {
  return children(parent, name)[0];
}

/** The child elements of a name, prefixes included. */
export function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter(({ nodeName }) => nodeName === name);
}

/** The text of the first child element of a name, or undefined where it is missing or blank. */
export function childText(parent: Element, name: string): string | undefined {
  return child(parent, name)?.textContent?.trim() || undefined;
}
