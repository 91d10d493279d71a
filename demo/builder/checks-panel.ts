import { html, nothing, type TemplateResult } from 'lit';
import type { Check } from './checks/check.js';

/** A sign beside the words, which say the same. */
const SIGNS: Readonly<Record<Check['verdict'], readonly [sign: string, name: string]>> = {
  good: ['✓', 'Good'],
  look: ['!', 'Look at this'],
  bad: ['✕', 'Not good'],
  note: ['·', 'For your information'],
};

export function checksPanel(checks: readonly Check[]): readonly TemplateResult[] {
  return checks.map(({ title, verdict, words, code }) => {
    const [sign, name] = SIGNS[verdict];
    return html`<div class=${verdict}>
      <dt><span class="sign" role="img" aria-label=${name}>${sign}</span> ${title}</dt>
      <dd>
        ${words}
        ${code ? html`<code-snippet name=${title} language=${title === 'Reserved height' ? 'css' : 'text'} .code=${code}></code-snippet>` : nothing}
      </dd>
    </div>`;
  });
}
