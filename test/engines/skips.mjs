/**
 * The tests that an engine cannot run, by name: the test runner has no such command there, or the
 * engine has a fault that no page can work around. Everything else runs everywhere.
 *
 * `title` is the whole title, or its beginning: groups and test, separated by ` > `.
 *
 * @type {{ engine: 'chromium' | 'firefox' | 'webkit', title: string, reason: string }[]}
 */
export const SKIPS = [
  ...['firefox', 'webkit'].map((engine) => ({
    engine,
    title: 'a page’s own rules > are printed with their words',
    reason: 'The runner’s emulateMedia, which turns the page into print, speaks the protocol of Chromium alone.',
  })),
  {
    engine: 'webkit',
    title:
      'a card looks and works the same > rules for everything: Rules of the page win over :host, important ones over all of it; what they say of every element is not meant for a card. > * { all: unset !important }',
    reason:
      'WebKit counts an empty line into the box of an inline element around a block; the card inside is the same.',
  },
  {
    engine: 'webkit',
    title:
      'a card looks and works the same > prototypes: Old libraries add to what every object and list inherits, and replace what a browser has. > names of settings on every object',
    reason: 'WebKit’s streams read `mode` of Object.prototype, and then no body of a response can be read.',
  },
];

/** The entry that takes this test out of this engine's run. */
export function skipOf(engine, title) {
  return SKIPS.find((skip) => skip.engine === engine && title.startsWith(skip.title));
}
