import DOMPurify, { type WindowLike } from 'dompurify';
import type { SafeHtml } from '../model/article.js';
import { trustedPolicy } from '../model/inert-document.js';
import { safeUrl } from '../model/safe-url.js';
import { ADDRESSES, ATTRIBUTES, DROPPED, TAGS } from './policy.js';

/** Every `SafeHtml` there is: what is not in here was not made by the sanitizer, whatever its shape. */
const made = new WeakSet();

/** A sanitizer of our own: a page that shares dompurify with us may have given it hooks and settings. */
let purifier: typeof DOMPurify | undefined;

/** Whether the value was made by `sanitizeHtml`. */
export const isSafeHtml = (value: unknown): value is SafeHtml => made.has(value as SafeHtml);

/**
 * The safe form of a parsed, inert body, or undefined where there is nothing to sanitize with: then
 * the text is shown, never the markup.
 *
 * @param body the body of an inert document; it is empty afterwards
 * @param base the address that relative links are resolved against
 * @param view the window to work in; a server has one of its own
 */
export function sanitizeHtml(
  body: HTMLElement,
  base: string,
  view: WindowLike | undefined = globalThis.window,
): SafeHtml | undefined {
  purifier ??= view?.document && DOMPurify(inertView(view, body));
  // Without a full DOM, dompurify hands its input back unchanged.
  if (!purifier?.isSupported) return undefined;
  // A body as the root would itself be a tag that is not on the list.
  const inert = body.ownerDocument.createDocumentFragment();
  while (body.firstChild) inert.appendChild(body.firstChild);
  const fragment = purifier.sanitize(inert, {
    ALLOWED_TAGS: [...TAGS],
    ALLOWED_ATTR: [...ATTRIBUTES],
    ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    ADD_FORBID_CONTENTS: [...DROPPED],
    RETURN_DOM_FRAGMENT: true,
    // Without one of ours, dompurify would ask the page for a policy of its own.
    TRUSTED_TYPES_POLICY: trustedPolicy() ?? null,
  });
  resolveAddresses(fragment, base);
  return safeHtml(fragment);
}

/**
 * The same window with a document of ours, in which no element of the page stands in for a method, and with the real
 * classes of its nodes: pages have a Node and an Element of their own.
 */
function inertView(view: WindowLike, { ownerDocument }: Node): WindowLike {
  const document = ownerDocument?.implementation.createHTMLDocument('');
  // What a window reads by a getter fails on another object; the policy is ours anyway.
  const own: PropertyDescriptorMap = { document: { value: document }, trustedTypes: { value: undefined } };
  let one: object | null | undefined = document?.body;
  while ((one = one && (Object.getPrototypeOf(one) as object | null))) {
    own[one.constructor.name] = { value: one.constructor };
  }
  return Object.create(view, own) as WindowLike;
}

/** Makes every address absolute http(s), or takes it away; a picture without an address goes. */
function resolveAddresses(fragment: DocumentFragment, base: string): void {
  for (const element of fragment.querySelectorAll('*')) {
    for (const name of ADDRESSES) {
      const url = safeUrl(element.getAttribute(name), base);
      if (url) element.setAttribute(name, url);
      else element.removeAttribute(name);
    }
    if (element.localName === 'img' && !element.hasAttribute('src')) element.parentNode?.removeChild(element);
  }
}

/** Only clones leave, so that no card can change what another shows. */
function safeHtml(fragment: DocumentFragment): SafeHtml {
  const toFragment = (): DocumentFragment => fragment.cloneNode(true) as DocumentFragment;
  const toString = (): string => {
    const box = fragment.ownerDocument.createElement('div');
    box.appendChild(toFragment());
    return box.innerHTML;
  };
  const safe = Object.freeze({ toFragment, toString, toJSON: toString });
  made.add(safe);
  return safe;
}
