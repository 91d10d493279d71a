/** The browser's own `URL`, by its second name: scripts of pages call a variable of theirs so. */
export const Address = (globalThis as { webkitURL?: typeof URL }).webkitURL ?? URL;

/**
 * An absolute http(s) address without user name and password, or undefined.
 *
 * Relative addresses are resolved against `base`. The check is on the parsed address, never on the
 * text: `java\nscript:` is only recognised for what it is after the URL parser has removed the break.
 *
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function safeUrl(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  try {
    const url = new Address(value, base);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
    if (url.username || url.password) url.username = url.password = '';
    // Mostly it was written as it is: one text is kept then, and not two.
    return url.href === value ? value : url.href;
  } catch {
    return undefined;
  }
}
