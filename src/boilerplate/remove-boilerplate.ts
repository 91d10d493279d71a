import type { RemovedBlock } from '../model/article.js';
import type { Block, Story } from './block.js';
import { RULES } from './rules.js';

/** What is left of a body's blocks, and what was taken out by which rule. */
export interface Cleared {
  readonly kept: readonly Block[];
  readonly removed: readonly RemovedBlock[];
}

/**
 * Takes boilerplate out of a body: out of the list of its blocks and, where it was parsed, out of
 * the document, together with a rule (`<hr>`) that parted it from the article.
 *
 * @param keep names of rules that must not remove anything, or `all`
 * @param article what is known of the article, which lines of the body may repeat
 */
export function removeBoilerplate(
  blocks: readonly Block[],
  keep: ReadonlySet<string>,
  article: Omit<Story, 'opening' | 'closing' | 'linksFrom'> = {},
): Cleared {
  const rules = keep.has('all') ? [] : RULES.filter(({ name }) => !keep.has(name));
  const story = {
    ...article,
    opening: Math.max(0, blocks.findIndex(isParagraph)),
    closing: blocks.findLastIndex(isParagraph),
    linksFrom: linksFrom(blocks),
  };
  const kept: Block[] = [];
  const cut: { readonly rule: string; readonly block: Block }[] = [];
  let end: string | undefined;
  for (const block of blocks) {
    const rule = end ? undefined : rules.find(({ matches }) => matches(block, story));
    const name = end ?? rule?.name;
    if (rule?.ends) end = rule.name;
    if (name) cut.push({ rule: name, block });
    else kept.push(block);
  }
  // A rule that leaves nothing has taken the article for what stands around it.
  if (kept.length === 0) return { kept: blocks, removed: [] };
  if (rules.length > 0 && !keep.has('orphan')) cut.push(...takeOrphans(kept));
  for (const { block } of cut) removeNodes(block.nodes);
  return { kept, removed: cut.map(({ rule, block }) => ({ rule, text: block.text })) };
}

/** A heading at the end has lost what it was the heading of. */
function takeOrphans(kept: Block[]): { readonly rule: string; readonly block: Block }[] {
  const last = kept.at(-1);
  if (!last || kept.length < 2 || !/^h[1-6]$/.test(last.element ?? '')) return [];
  kept.pop();
  return [{ rule: 'orphan', block: last }, ...takeOrphans(kept)];
}

/** The first block from which on two thirds of the text are links, to the end. */
function linksFrom(blocks: readonly Block[]): number {
  let [text, linked, from] = [0, 0, blocks.length];
  for (const block of blocks.toReversed()) {
    text += block.text.length;
    linked += block.text.length * (block.links ?? 0);
    if (linked > text * 0.66) from = block.index;
  }
  return from;
}

/** Long enough, and words rather than links: a paragraph without doubt. */
function isParagraph({ text, links = 0, element }: Block): boolean {
  return element !== 'li' && text.length > 120 && links < 0.5 && /[.!?…。]/.test(text);
}

/** Removes the nodes and whatever held nothing else. */
function removeNodes(nodes: readonly ChildNode[]): void {
  let parent = nodes[0]?.parentElement;
  for (const node of nodes) node.remove();
  while (parent && parent.localName !== 'body' && !parent.textContent?.trim() && !parent.querySelector('img')) {
    const empty = parent;
    parent = empty.parentElement;
    if (parent) removeRuleBefore(empty);
    empty.remove();
  }
}

/** A rule before the last block parts the article from what follows it; with that gone it parts nothing. */
function removeRuleBefore(element: Element): void {
  const previous = element.previousElementSibling;
  if (previous?.localName === 'hr' && !element.nextElementSibling) previous.remove();
}
