/** What may stand inside an element. What is missing leaves no trace. */
export type Content = Node | string | undefined;

/** Attributes by name. What is missing is not set. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Makes an element of a card with its attributes and what stands inside it. */
export type Draw = (tag: string, attributes?: Attributes, ...content: readonly Content[]) => HTMLElement;

const drawers = new WeakMap<Document, Draw>();

/**
 * The one way in which cards are drawn: nodes, never markup, so that no text of an article can
 * become an element, and a page under Trusted Types has nothing to allow. The document is given,
 * because a server draws the same cards into one of its own.
 */
export function drawIn(document: Document): Draw {
  const known = drawers.get(document);
  if (known) return known;
  // Methods as old as the DOM, and not the document's own: pages replace the newer ones, and a form
  // that is called like a method stands in for it.
  const page = Object.getPrototypeOf(document) as Document;
  /** Elements with part and class, by those: a clone shares its attributes, and costs half. */
  const models = new Map<string, HTMLElement>();
  const draw: Draw = (tag, attributes = NONE, ...content) => {
    const key = `${tag} ${attributes['part']} ${attributes['class']}`;
    let model = models.get(key);
    if (!model) {
      model = page.createElement.call(document, tag);
      set(model, attributes, true);
      models.set(key, model);
    }
    const element = model.cloneNode() as HTMLElement;
    set(element, attributes, false);
    for (const one of content) {
      if (one) element.appendChild(typeof one === 'string' ? page.createTextNode.call(document, one) : one);
    }
    return element;
  };
  drawers.set(document, draw);
  return draw;
}

const NONE: Attributes = {};

/** Sets those attributes that the model has, or those that are an element's own. */
function set(element: Element, attributes: Attributes, isModel: boolean): void {
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (value !== undefined && (name === 'part' || name === 'class') === isModel)
      element.setAttribute(name, `${value}`);
  }
}
