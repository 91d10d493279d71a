import { html, type TemplateResult } from 'lit';

const LEVELS: Readonly<Record<number, (content: unknown) => TemplateResult>> = {
  2: (content) => html`<h2 part="headline" class="headline">${content}</h2>`,
  4: (content) => html`<h4 part="headline" class="headline">${content}</h4>`,
  5: (content) => html`<h5 part="headline" class="headline">${content}</h5>`,
  6: (content) => html`<h6 part="headline" class="headline">${content}</h6>`,
};

/** The card's heading at a level of the page's outline, 2 to 6; any other value gives 3. */
export function renderHeading(level: number, content: unknown): TemplateResult {
  return LEVELS[level]?.(content) ?? html`<h3 part="headline" class="headline">${content}</h3>`;
}
