/** What a source returned: the text of one document and what is known about it. */
export interface Source {
  /** The document, decoded. */
  readonly text: string;
  /** The media type with its parameters, as the server named it; empty if it named none. */
  readonly contentType: string;
  /** The absolute address the document stands at, which its relative links are resolved against. */
  readonly url: string;
  /** How many articles are needed from the beginning; an adapter may give more. Default all. */
  readonly limit?: number | undefined;
  /** The parser for XML and HTML. Default: the global one; Node has none. */
  readonly DOMParser?: typeof DOMParser | undefined;
}
