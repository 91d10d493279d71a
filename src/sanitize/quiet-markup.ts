import { scanMarkup } from './scan-markup.js';

const LOUD = /^(?:style|on.*)$/;

/**
 * The same markup without what a strict page would report: `style` and `on*` attributes are renamed
 * to `data-…`, `<style>` elements are left out. Visible text does not change.
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
  /** Where the loud attributes of the tag begin that is being read. */
  let loud: number[] = [];
  const rename = (): void => {
    for (const at of loud) {
      quiet += `${markup.slice(copied, at)}data-`;
      copied = at;
    }
    loud = [];
  };
  scanMarkup(markup, {
    // Named, or a function that a page has put on every object would be taken for it.
    text: () => undefined,
    attribute(name, start) {
      if (LOUD.test(name)) loud.push(start);
    },
    tag: rename,
    raw(name, start, end) {
      if (name !== 'style') return rename();
      loud = [];
      // Something has to stand there, or what is before and behind might become a tag together.
      quiet += `${markup.slice(copied, start)}<!---->`;
      copied = end;
    },
  });
  rename();
  return quiet + markup.slice(copied);
}
