/**
 * The tests that an engine cannot run, by name: the test runner has no such command there, or the
 * engine has a fault that no page can work around. Everything else runs everywhere.
 *
 * `title` is the whole title, or its beginning: groups and test, separated by ` > `.
 *
 * @type {{ engine: 'chromium' | 'firefox' | 'webkit', title: string, reason: string }[]}
 */
export const SKIPS = [
  ...ofFault(
    'firefox',
    'no-http',
    'Firefox takes it for HTTP/0.9, so the server seems to answer, and only to allow nothing.',
  ),
  ...ofFault('firefox', 'head-of-zeros', 'Firefox takes it for HTTP/0.9, too.'),
  ...ofFault('firefox', 'old-http', 'Firefox reads no headers of HTTP/0.9, and so none that allow reading.'),
  ...ofFault('firefox', 'proxy-login', 'Firefox lets a page read a 407, and the card says `http`.'),
  ...ofFault('firefox', 'redirect-to-nothing', 'Firefox keeps back an answer that leads to an empty address.'),
  ...ofFault('firefox', 'bad-chunk', 'Firefox keeps back the head of an answer whose body breaks at once.'),
  ...ofFault('webkit', 'length-too-long', 'WebKitGTK’s network library takes what came for the whole.'),
  ...ofFault('webkit', 'length-twice', 'WebKitGTK’s network library goes by one of the two lengths.'),
  ...ofFault('webkit', 'bad-chunk', 'WebKitGTK’s network library takes what came for the whole.'),
  ...ofFault('webkit', 'gzip-none', 'WebKitGTK’s network library reads what is not packed as it is.'),
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

/** An answer against the rules of HTTP, of which each network library makes its own; see the README, “Browsers”. */
function ofFault(engine, fault, reason) {
  return ['press-story', 'press-headline of the built script tag'].map((card) => ({
    engine,
    title: `a card and a source on a bad day > ${card}, ${fault}: `,
    reason,
  }));
}

/** The entry that takes this test out of this engine's run. */
export function skipOf(engine, title) {
  return SKIPS.find((skip) => skip.engine === engine && title.startsWith(skip.title));
}
