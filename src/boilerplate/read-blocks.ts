import type { Block } from './block.js';

/** Elements that end the paragraph before them and begin a new one. */
const BLOCK =
  /^(?:p|div|h[1-6]|[uod]l|li|d[td]|blockquote|pre|table|t(?:head|body|foot|r|d|h)|caption|section|article|header|footer|aside|main|nav|hr|address|details|summary|center|form|fieldset)$/;

/** Elements whose text is not the article's running text: captions stand with their pictures, readings above the words. */
const SKIPPED = /^(?:figure|script|style|template|noscript|iframe|svg|math|object|select|button|textarea|head|rt|rp)$/;

/**
 * The paragraphs of a parsed body in document order. Block elements part them, and so do doubled
 * line breaks, which older systems write instead of paragraphs.
 */
export function readBlocks(body: Element): Block[] {
  const found: Omit<Block, 'index' | 'fromEnd'>[] = [];
  let text = '';
  let nodes: ChildNode[] = [];
  let linked = 0;

  const flush = (element: string): void => {
    const line = text.replace(/[ \t\n\f\r]+/g, ' ').trim();
    if (line) found.push({ text: line, nodes, element, links: linked / line.length });
    text = '';
    nodes = [];
    linked = 0;
  };

  const walk = (parent: Node, block: string, isTop: boolean): void => {
    for (const node of parent.childNodes) {
      const name = node.nodeName.toLowerCase();
      if (BLOCK.test(name)) {
        flush(block);
        walk(node, name, true);
        flush(name);
      } else if (!SKIPPED.test(name)) {
        if (name === '#text') text += node.nodeValue;
        // A form feed is white space that no text has by itself.
        else if (name !== 'br') walk(node, block, false);
        else if (/\f\s*$/.test(text)) flush(block);
        else text += '\f';
        if (name === 'a') linked += node.textContent?.trim().length ?? 0;
        if (isTop) nodes.push(node);
      }
    }
  };
  walk(body, 'body', true);
  flush('body');
  return found.map((block, index) => ({ ...block, index, fromEnd: found.length - 1 - index }));
}
