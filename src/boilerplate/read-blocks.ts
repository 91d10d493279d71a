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
  const found: { text: string; nodes: ChildNode[] }[] = [];
  let text = '';
  let nodes: ChildNode[] = [];
  let breaks = 0;

  const flush = (): void => {
    const line = text.replace(/[ \t\n\f\r]+/g, ' ').trim();
    if (line) found.push({ text: line, nodes });
    text = '';
    nodes = [];
    breaks = 0;
  };

  const walk = (parent: Node, top: boolean): void => {
    for (const node of parent.childNodes) {
      const name = node.nodeName.toLowerCase();
      if (SKIPPED.test(name)) continue;
      if (node.nodeType === Node.TEXT_NODE) {
        if ((node.nodeValue ?? '').trim()) breaks = 0;
        text += node.nodeValue;
      } else if (name === 'br') {
        text += ' ';
        breaks += 1;
        if (breaks > 1) flush();
      } else if (BLOCK.test(name)) {
        flush();
        walk(node, true);
        flush();
        continue;
      } else {
        walk(node, false);
      }
      if (top) nodes.push(node);
    }
  };
  walk(body, true);
  flush();
  return found.map((block, index) => ({ ...block, index, fromEnd: found.length - 1 - index }));
}
