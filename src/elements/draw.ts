/** What may stand inside an element. What is missing leaves no trace. */
export type Content = Node | string | undefined;

/** Attributes by name. What is missing is not set. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Makes an element of a card with its attributes and what stands inside it. */
export type Draw = (tag: string, attributes?: Attributes, ...content: readonly Content[]) => HTMLElement;

/**
 * The one way in which cards are drawn: nodes, never markup, so that no text of an article can
 * become an element, and a page under Trusted Types has nothing to allow. The document is given,
 * because a server draws the same cards into one of its own.
 */
export function drawIn(document: Document): Draw {
  // Not the document's own: a form of the page that is called so would stand in for it.
  const { createElement } = Object.getPrototypeOf(document) as Document;
  return (tag, attributes = {}, ...content) => {
    const element = createElement.call(document, tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== undefined) element.setAttribute(name, `${value}`);
    }
    for (const part of content) if (part) element.append(part);
    return element;
  };
}
