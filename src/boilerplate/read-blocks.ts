import type { Block } from './block.js';

/** Elements that end the paragraph before them and begin a new one. */
const BLOCK =
  /^(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|pre|table|thead|tbody|tfoot|tr|td|th|caption|section|article|header|footer|aside|main|nav|hr|address|details|summary)$/;

/** Elements whose text is not the article's running text: captions stand with their pictures. */
const SKIPPED = /^(?:figure|script|style|template|noscript|iframe|svg|math|object|select|button|textarea|head)$/;

/**
 * The paragraphs of a parsed body in document order. Block elements part them, and so do doubled
 * line breaks, which older systems write instead of paragraphs.
 */
export function readBlocks(body: Element): Block[] {
  const found: Pick<Block, 'text' | 'nodes' | 'links' | 'element'>[] = [];
  let text = '';
  let nodes: ChildNode[] = [];
  let breaks = 0;
  let linked = 0;

  const flush = (element: string): void => {
    const line = text.replace(/[ \t\n\f\r]+/g, ' ').trim();
    if (line) found.push({ text: line, nodes, element, links: Math.min(1, linked / line.length) });
    text = '';
    nodes = [];
    breaks = 0;
    linked = 0;
  };

  const walk = (parent: Node, top: boolean, block: string, link: boolean): void => {
    for (const node of parent.childNodes) {
      const name = node.nodeName.toLowerCase();
      if (SKIPPED.test(name)) continue;
      if (node.nodeType === node.TEXT_NODE) {
        if ((node.nodeValue ?? '').trim()) breaks = 0;
        text += node.nodeValue;
        if (link) linked += node.nodeValue?.trim().length ?? 0;
      } else if (name === 'br') {
        text += ' ';
        breaks += 1;
        if (breaks > 1) flush(block);
      } else if (BLOCK.test(name)) {
        flush(block);
        walk(node, true, name, link);
        flush(name);
        continue;
      } else {
        walk(node, false, block, link || name === 'a');
      }
      if (top) nodes.push(node);
    }
  };
  walk(body, true, 'body', false);
  flush('body');
  return found.map((block, index) => ({ ...block, index, fromEnd: found.length - 1 - index }));
}
