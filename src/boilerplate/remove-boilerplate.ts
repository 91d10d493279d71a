import type { RemovedBlock } from '../model/article.js';
import type { Block, BoilerplateRule } from './block.js';

/** What is left of a body's blocks, and what was taken out by which rule. */
export interface Cleared {
  readonly kept: readonly Block[];
  readonly removed: readonly RemovedBlock[];
}

/**
 * Takes boilerplate out of a body: out of the list of its blocks and, where it was parsed, out of
 * the document, together with a rule (`<hr>`) that parted it from the article. A heading that is then
 * the last block has lost what it was the heading of, and goes as `orphan`.
 *
 * @param rules in the order they are tried
 * @param keep names of rules that must not remove anything, or `all`
 */
export function removeBoilerplate(
  blocks: readonly Block[],
  rules: readonly BoilerplateRule[],
  keep: readonly string[] = [],
): Cleared {
  const kept: Block[] = [];
  const cut: (readonly [Block, string])[] = [];
  const wanted = keep.includes('all') ? [] : rules.filter(({ name }) => !keep.includes(name));
  let end: BoilerplateRule | undefined;
  for (const block of blocks) {
    const rule = end ?? wanted.find(({ matches }) => matches(block));
    if (rule?.ends) end = rule;
    if (rule) cut.push([block, rule.name]);
    else kept.push(block);
  }
  // Rules that leave nothing have taken the article for what stands around it.
  if (!kept[0]) return { kept: blocks, removed: [] };
  while (wanted[0] && !keep.includes('orphan') && kept[1] && /^h\d/.test(kept.at(-1)?.element ?? '')) {
    cut.push([kept.pop() as Block, 'orphan']);
  }
  for (const [{ nodes }] of cut) removeNodes(nodes);
  return { kept, removed: cut.map(([{ text }, rule]) => ({ rule, text })) };
}

/** Removes the nodes and whatever held nothing else. */
function removeNodes(nodes: readonly ChildNode[]): void {
  let parent = nodes[0]?.parentElement;
  for (const node of nodes) node.remove();
  while (parent?.parentElement && isEmpty(parent)) {
    const empty = parent;
    parent = empty.parentElement;
    if (empty.localName === 'body') break;
    // A rule before the last block parts the article from what follows it; with that gone it parts nothing.
    if (!empty.nextElementSibling && empty.previousElementSibling?.localName === 'hr')
      empty.previousElementSibling.remove();
    empty.remove();
  }
}

/** Neither text nor picture. The first that is found ends it: a body is asked for each block that goes. */
function isEmpty(node: Node): boolean {
  if (node.nodeName === 'IMG' || node.nodeValue?.trim()) return node.nodeType === COMMENT;
  for (const child of node.childNodes) if (!isEmpty(child)) return false;
  return true;
}

const COMMENT = 8;
