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
  let at = 0;
  while ((at = markup.indexOf('<', at)) >= 0) {
    const start = at;
    const next = markup[at + 1] ?? '';
    if (/[!?]/.test(next)) {
      at = skipDeclaration(markup, at);
    } else {
      const closing = next === '/';
      const name = /^[a-z][^\s/>]*/i.exec(markup.slice(at + (closing ? 2 : 1), at + 66))?.[0].toLowerCase();
      if (!name) {
        at += 1;
        continue;
      }
      at = scanTag(markup, at + name.length + (closing ? 2 : 1), visitor);
      if (start > textStart) visitor.text?.(textStart, start);
      if (at > length) return;
      if (!closing && RAW.has(name)) {
        at = skipRaw(markup, at, name);
        visitor.raw?.(name, start, at);
      } else {
        visitor.tag?.(name, closing, start, at);
      }
      textStart = at;
      continue;
    }
    if (start > textStart) visitor.text?.(textStart, start);
    textStart = at;
  }
  if (length > textStart) visitor.text?.(textStart, length);
}

/** The offset behind a comment, doctype or processing instruction; the end if it is left open. */
function skipDeclaration(markup: string, at: number): number {
  const comment = markup.startsWith('<!--', at);
  const end = comment ? markup.indexOf('-->', at + 2) : markup.indexOf('>', at);
  return end < 0 ? markup.length : end + (comment ? 3 : 1);
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
  const close = new RegExp(`</${name}(?=[\\s/>])[^>]*>?`, 'gi');
  close.lastIndex = at;
  return close.test(markup) ? close.lastIndex : markup.length;
}

const SPACE = /\s*/y;
const SPACE_OR_SLASH = /[\s/]*/y;
const NAME = /[^\s/>=]*/y;
const UNQUOTED = /[^\s>]*/y;

function skip(markup: string, at: number, characters: RegExp): number {
  characters.lastIndex = at;
  characters.test(markup);
  return characters.lastIndex;
}
