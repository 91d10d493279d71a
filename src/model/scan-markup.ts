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

// White space is what the HTML standard calls so; a no-break space is a character like any other.

/** The beginning of a tag, or the whole of a comment, doctype or processing instruction, closed or not. */
const TOKEN = /<(?:(\/?)([a-z][^\t\n\f\r />]*)|!--(?:-?>|[^]*?(?:--!?>|$))|[!?/](?!$)[^>]*>?)/gi;

/** An attribute with its value, or the end of the tag. */
const ATTRIBUTE =
  /[\t\n\f\r /]*(?:>|([^>][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*("[^"]*"?|'[^']*'?|[^\t\n\f\r >]*))?)/y;

/** Elements whose content the HTML parser takes as text. */
const RAW = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/;

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
  const find = (pattern: RegExp, from: number): RegExpExecArray | null => {
    pattern.lastIndex = from;
    return pattern.exec(markup);
  };
  /** The offset behind the tag's `>`; past the end if it is left open, since the parser drops such a tag. */
  const tagEnd = (from: number, closing: boolean): number => {
    for (let at = from; ; at = ATTRIBUTE.lastIndex) {
      const found = find(ATTRIBUTE, at);
      if (!found) return length + 1;
      const [whole, name] = found;
      if (!name) return ATTRIBUTE.lastIndex;
      const start = at + whole.indexOf(name);
      if (!closing) visitor.attribute?.(name.toLowerCase(), start, start + name.length);
    }
  };
  for (let token; (token = find(TOKEN, textStart));) {
    const { index: start, 1: slash, 2: written } = token;
    const name = written?.toLowerCase();
    let end = TOKEN.lastIndex;
    if (start > textStart) visitor.text?.(textStart, start);
    if (name) {
      end = tagEnd(end, !!slash);
      if (end > length) return;
      if (!slash && RAW.test(name)) {
        const close = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');
        end = find(close, end) ? Math.min(tagEnd(close.lastIndex, true), length) : length;
        visitor.raw?.(name, start, end);
      } else {
        visitor.tag?.(name, !!slash, start, end);
      }
    }
    textStart = end;
  }
  if (length > textStart) visitor.text?.(textStart, length);
}
