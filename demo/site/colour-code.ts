import type { Root, RootContent } from 'hast';
import { html } from 'lit';
import { common, createLowlight } from 'lowlight';

const lowlight = createLowlight(common);

/** HTML, Vue and Svelte are `xml`. */
export type CodeLanguage = 'bash' | 'css' | 'javascript' | 'xml' | 'text';

/** Code as a template with its words in spans; no markup string is ever made of it. */
export function colourCode(code: string, language: CodeLanguage): unknown {
  return language === 'text' ? code : draw(lowlight.highlight(language, code).children);
}

function draw(nodes: Root['children'] | readonly RootContent[]): unknown {
  return nodes.map((node) => {
    if (node.type === 'text') return node.value;
    if (node.type !== 'element') return '';
    const { className } = node.properties;
    return html`<span class=${Array.isArray(className) ? className.join(' ') : ''}>${draw(node.children)}</span>`;
  });
}
