import { scanMarkup } from './scan-markup.js';

const LOUD = /^(?:style|on.*)$/;

/** Attributes that an element keeps. Browsers take time for more that grows with their square. */
const MOST = 100;

/**
 * The same markup without what a strict page would report: `style` and `on*` attributes are renamed
 * to `data-…`, `<style>` elements are left out. Visible text does not change. Attributes without
 * number are left out, too: 10,000 of them would hold a page for seconds.
 *
 * A page without `unsafe-inline` is told of each of these when it is parsed, even in a document
 * where nothing runs. This keeps the page's reports clean and nothing else: safety never depends on
 * it.
 *
 * @see https://w3c.github.io/webappsec-csp/#directive-style-src
 */
export function quietMarkup(markup: string): string {
  let quiet = '';
  let copied = 0;
  /** Where the attributes of the tag begin that is being read: the loud ones, and the first that is too many. */
  let loud: number[] = [];
  let count = 0;
  let surplus = 0;
  const copy = (until: number, instead: string, from: number): void => {
    quiet += markup.slice(copied, until) + instead;
    copied = from;
  };
  const rename = (): void => {
    for (const at of loud) copy(at, 'data-', at);
    loud = [];
    count = 0;
  };
  scanMarkup(markup, {
    // Named, or a function that a page has put on every object would be taken for it.
    text: () => undefined,
    attribute(name, start) {
      count += 1;
      if (count === MOST + 1) surplus = start;
      if (count <= MOST && LOUD.test(name)) loud.push(start);
    },
    tag(_name, _closing, _start, end) {
      const isTooMuch = count > MOST;
      rename();
      if (isTooMuch) copy(surplus, '', end - 1);
    },
    raw(name, start, end) {
      // Something has to stand there, or what is before and behind might become a tag together.
      if (name === 'style' || count > MOST) {
        copy(start, '<!---->', end);
        loud = [];
      }
      rename();
    },
  });
  rename();
  return quiet + markup.slice(copied);
}
