import type { TrustedTypePolicy, TrustedTypePolicyFactory } from 'trusted-types/lib/index.js';
import { PressError } from './press-error.js';

type MarkupType = 'text/html' | 'application/xml';

let policy: TrustedTypePolicy | undefined;

/**
 * The Trusted Types policy of presscards, made when markup is first parsed.
 *
 * A page under `require-trusted-types-for 'script'` needs it for every parse, inert or not: the
 * parser itself is a sink. Where the page refuses the name (a second copy of presscards, without
 * `'allow-duplicates'`), there is none, and the parse below fails with a `PressError`.
 *
 * @see https://w3c.github.io/trusted-types/dist/spec/
 */
export function trustedPolicy(): TrustedTypePolicy | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory };
  try {
    policy ??= trustedTypes?.createPolicy('presscards', { createHTML: (markup) => markup }) as
      TrustedTypePolicy | undefined;
  } catch {
    // The page does not allow it. Parsing says so where it matters.
  }
  return policy;
}

/**
 * Parses markup into a document that runs no script and loads nothing.
 *
 * @throws {PressError} `unsupported` without a DOM, or where the page's policy forbids parsing
 */
export function inertDocument(markup: string, type: MarkupType, Parser = globalThis.DOMParser): Document {
  if (!Parser) {
    throw new PressError('unsupported', 'XML and HTML need a DOMParser.');
  }
  try {
    // TypeScript's DOM library does not know yet that the parser takes trusted markup.
    return unnamed(new Parser().parseFromString((trustedPolicy()?.createHTML(markup) ?? markup) as string, type));
  } catch (cause) {
    throw new PressError(
      'unsupported',
      'This page forbids parsing. Add trusted-types presscards to its Content-Security-Policy.',
      { cause },
    );
  }
}

let range: Range | undefined;

/**
 * Parses the markup of a text into a fragment of one document that is kept for all: a document for each
 * costs six times as much.
 *
 * @throws {PressError} as `inertDocument` does
 */
export function inertFragment(markup: string): DocumentFragment {
  if (!range) {
    const { body } = inertDocument('<body>', 'text/html');
    range = body.ownerDocument.createRange();
    range.selectNodeContents(body);
  }
  return range.createContextualFragment((trustedPolicy()?.createHTML(markup) ?? markup) as string);
}

/**
 * Takes away the names by which elements stand in for members of their document: with a form called
 * `body`, `document.body` is the form. So it is in Firefox and by the standard, not in Chromium.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
function unnamed(document: Document): Document {
  const page = Object.getPrototypeOf(document) as Document;
  for (const element of page.querySelectorAll.call(document, 'form,img,iframe,embed,object')) {
    // A form has members that its fields stand in for, too.
    const methods = Object.getPrototypeOf(element) as Element;
    methods.removeAttribute.call(element, 'name');
    methods.removeAttribute.call(element, 'id');
  }
  return document;
}
