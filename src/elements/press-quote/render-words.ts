import { html, type TemplateResult } from 'lit';
import { en } from '../../locales/en.js';
import type { Difference } from '../../model/quotation.js';

/**
 * Words with what differs from the source where it differs: struck what the source has, underlined
 * what stands here instead. A screen reader is told in words, since few announce the elements.
 */
export function renderWords(differences: readonly Difference[]): readonly unknown[] {
  return differences.map((run, index) => [index > 0 ? ' ' : '', renderRun(run)]);
}

function renderRun({ kind, text }: Difference): TemplateResult | string {
  switch (kind) {
    case 'same':
      return text;
    case 'removed':
      return html`<del><span class="hidden">[${en.inSource} </span>${text}<span class="hidden">]</span></del>`;
    case 'added':
      return html`<ins><span class="hidden">[${en.here} </span>${text}<span class="hidden">]</span></ins>`;
  }
}
