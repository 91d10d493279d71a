/** What a scan reports. Offsets are UTF-16 units of the markup. */
export interface MarkupVisitor {
  /** Text between tags, entities not decoded. */
  text?(start: number, end: number): void;
  /** The name of an attribute inside an opening tag. */
  attribute?(name: string, start: number, end: number): void;
  /** A whole tag, from `<` to behind `>`; `name` in lower case. Called after its attributes. */
  tag?(name: string, closing: boolean, start: number, end: number): void;
  /** An element whose content is not markup, such as a script, with its content and closing tag. */
  raw?(name: string, start: number, end: number): void;
}

/** Elements whose content the HTML parser takes as text. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

/**
 * Walks markup once, front to back, as the HTML tokenizer does, and builds nothing. Time is linear
 * in the length: whatever is left open (a tag, a quote, a comment) ends the walk, as it ends the
 * parser's.
 *
 * It serves to read plain text where there is no DOM and to keep reports away from strict pages.
 * Nothing that is shown as markup relies on it: that is the sanitizer's work.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */
export function scanMarkup(markup: string, visitor: MarkupVisitor): void {
  const { length } = markup;
  let textStart = 0;
  const flush = (end: number): void => {
    if (end > textStart) visitor.text?.(textStart, end);
  };
  for (let start = markup.indexOf('<'); start >= 0; start = markup.indexOf('<', start)) {
    const closing = markup[start + 1] === '/';
    const nameStart = start + (closing ? 2 : 1);
    const nameEnd = skip(markup, nameStart, TAG_NAME);
    let end: number;
    if (nameEnd > nameStart) {
      const name = markup.slice(nameStart, nameEnd).toLowerCase();
      end = scanTag(markup, nameEnd, closing ? {} : visitor);
      flush(start);
      if (end > length) return;
      if (!closing && RAW.has(name)) {
        end = skipRaw(markup, end, name);
        visitor.raw?.(name, start, end);
      } else {
        visitor.tag?.(name, closing, start, end);
      }
    } else if (/[!?/]/.test(markup[start + 1] ?? '') && nameStart < length) {
      flush(start);
      end = skipDeclaration(markup, start);
    } else {
      start += 1;
      continue;
    }
    textStart = start = end;
  }
  flush(length);
}

/** The offset behind a comment, doctype or processing instruction; the end if it is left open. */
function skipDeclaration(markup: string, at: number): number {
  const comment = markup.startsWith('<!--', at);
  const close = comment ? /--!?>/g : />/g;
  close.lastIndex = comment ? at + 2 : at;
  return close.test(markup) ? close.lastIndex : markup.length;
}

/** The offset behind the tag's `>`; past the end if it is left open, since the parser drops such a tag. */
function scanTag(markup: string, from: number, visitor: MarkupVisitor): number {
  const { length } = markup;
  let at = from;
  for (;;) {
    at = skip(markup, at, SPACE_OR_SLASH);
    if (at >= length) return length + 1;
    if (markup[at] === '>') return at + 1;
    const nameStart = at;
    at = skip(markup, at + 1, NAME);
    visitor.attribute?.(markup.slice(nameStart, at).toLowerCase(), nameStart, at);
    const equals = skip(markup, at, SPACE);
    if (markup[equals] !== '=') continue;
    at = skip(markup, equals + 1, SPACE);
    const quote = markup[at];
    if (quote === '"' || quote === "'") {
      const end = markup.indexOf(quote, at + 1);
      if (end < 0) return length + 1;
      at = end + 1;
    } else {
      at = skip(markup, at, UNQUOTED);
    }
  }
}

/** The offset behind the closing tag of an element whose content is text. */
function skipRaw(markup: string, at: number, name: string): number {
  const close = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');
  close.lastIndex = at;
  return close.test(markup) ? Math.min(scanTag(markup, close.lastIndex, {}), markup.length) : markup.length;
}

/** White space is what the HTML standard calls so; a no-break space is a character like any other. */
const SPACE = /[\t\n\f\r ]*/y;
const SPACE_OR_SLASH = /[\t\n\f\r /]*/y;
const TAG_NAME = /(?:[a-z][^\t\n\f\r />]*)?/iy;
const NAME = /[^\t\n\f\r />=]*/y;
const UNQUOTED = /[^\t\n\f\r >]*/y;

function skip(markup: string, at: number, characters: RegExp): number {
  characters.lastIndex = at;
  characters.test(markup);
  return characters.lastIndex;
}
