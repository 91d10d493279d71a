/**
 * Nodes of the server's document as markup: where a card leaves the server. Everything in it was built
 * as nodes or cleaned as nodes.
 */
export function markupOf(document: Document, nodes: readonly Node[]): string {
  const box = document.createElement('div');
  box.append(...nodes);
  return box.innerHTML;
}
