import type { DOMWindow } from 'jsdom';

let coming: Promise<DOMWindow> | undefined;

/**
 * The window of the server's own document, in which cards are drawn and bodies sanitized. It runs no
 * script and loads nothing. jsdom and no other: on linkedom, dompurify hands its input back unchanged.
 */
export function serverDom(): Promise<DOMWindow> {
  coming ??= import('jsdom').then(({ JSDOM }) => new JSDOM('').window);
  return coming;
}
