/** What a card reads of its light DOM. */
export interface LightDom {
  /** The text of the inline JSON-LD, if there is one that has arrived whole. */
  readonly data: string | undefined;
  /** Whether there is something of the author's own to show until the card is ready. */
  readonly hasFallback: boolean;
  /** Whether the parser is done with the element, so that nothing more is to be waited for. */
  readonly isComplete: boolean;
}

/** Reads the children of a card as they are now. */
export function readLightDom(card: Element): LightDom {
  const script = [...card.children].find(isData);
  return {
    data: script && isParsed(script) ? (script.textContent ?? '') : undefined,
    hasFallback: [...card.childNodes].some((node) => node !== script && isSeen(node)),
    isComplete: isParsed(card),
  };
}

function isData(element: Element): boolean {
  return /^script$/i.test(element.localName) && /^application\/ld\+json\b/i.test(element.getAttribute('type') ?? '');
}

const COMMENT = 8;

/** Text or a picture: something a reader would see. Not by classes: pages have a Text and an Element of their own. */
function isSeen(node: Node): boolean {
  const { localName, textContent } = node as Element;
  return (
    node.nodeType !== COMMENT &&
    (!!textContent?.trim() || localName === 'img' || !!(localName && (node as Element).querySelector('img')))
  );
}

/**
 * Whether the HTML parser has left the element: something follows it, or the document is whole. A
 * streaming page connects a card before its children are there.
 */
function isParsed(element: Element): boolean {
  let node: Node | null = element;
  while (node && !node.nextSibling) node = node.parentNode;
  return !!node || element.ownerDocument.readyState !== 'loading';
}

/** Who reads a card's children again when they may have changed. */
interface Reader {
  reread(): void;
}

const readers = new WeakMap<Node, Reader>();

let observer: MutationObserver | undefined;

/**
 * Has the card's children read again when they change, or while they arrive, when more of the document has.
 * One observer serves all cards; what it knows of a card goes with the card.
 */
export function watchLightDom(card: Element, { isComplete }: LightDom, reader: Reader): void {
  if (!isComplete) whenMoreArrives(reader);
  // Pages take it away; then children are read once.
  if (!globalThis.MutationObserver) return;
  observer ??= new MutationObserver((records) => {
    for (const one of new Set(records.map(({ target }) => readerOf(target)))) one?.reread();
  });
  if (!readers.has(card)) observer.observe(card, { childList: true, subtree: true, characterData: true });
  readers.set(card, reader);
}

function readerOf(node: Node | null): Reader | undefined {
  return node ? (readers.get(node) ?? readerOf(node.parentNode)) : undefined;
}

function whenMoreArrives(reader: Reader): void {
  const arrived = (): void => {
    parsing?.disconnect();
    document.removeEventListener('DOMContentLoaded', arrived);
    reader.reread();
  };
  const parsing = globalThis.MutationObserver && new MutationObserver(arrived);
  parsing?.observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', arrived);
}
