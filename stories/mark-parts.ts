import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { PressCard } from '../src/elements/press-card.js';

const BADGE = `position: absolute; z-index: 1; translate: -50% -50%; min-inline-size: 1.5em; padding: 0 0.4em;
  border-radius: 1em; background: #b3005e; color: #fff; font: 600 12px/1.5 system-ui, sans-serif; text-align: center;`;

const OUTLINE = 'position: absolute; outline: 1px dashed #b3005e; pointer-events: none;';

/** A card with its parts outlined and numbered, and the list of their names: what `::part()` reaches. */
export function markParts(card: TemplateResult): TemplateResult {
  return html`<div
    style="display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr))"
  >
    <div style="position: relative" ${ref((box) => box && watch(box as HTMLElement))}>
      ${card}
      <div data-marks aria-hidden="true"></div>
    </div>
    <ol data-names style="margin: 0; padding-inline-start: 2em; font: 16px/1.75 ui-monospace, monospace"></ol>
  </div>`;
}

/** Marks the parts now and whenever the card becomes another size; it does when it has been drawn. */
function watch(box: HTMLElement): void {
  // In the next frame: marking changes the size of what is watched.
  new ResizeObserver(() => requestAnimationFrame(() => mark(box))).observe(box);
}

function mark(box: HTMLElement): void {
  const card = box.querySelector<PressCard>('press-headline, press-story, press-quote');
  const marks = box.querySelector('[data-marks]');
  const names = box.parentElement?.querySelector('[data-names]');
  if (!card?.shadowRoot || !marks || !names) return;
  // One of each: a card has as many dates as it has.
  const parts = new Map<string, Element>();
  for (const part of card.shadowRoot.querySelectorAll('[part]')) {
    const name = part.getAttribute('part') ?? '';
    if (!parts.has(name)) parts.set(name, part);
  }
  const from = box.getBoundingClientRect();
  const drawn = [...parts.values()].map((part, index) => {
    const { left, top, width, height } = part.getBoundingClientRect();
    const place = `left: ${left - from.left}px; top: ${top - from.top}px;`;
    return [
      element('div', `${OUTLINE} ${place} inline-size: ${width}px; block-size: ${height}px;`, ''),
      element('span', `${BADGE} ${place}`, String(index + 1)),
    ];
  });
  marks.replaceChildren(...drawn.flat());
  names.replaceChildren(...[...parts.keys()].map((name) => element('li', '', name)));
}

function element(tag: string, style: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.style.cssText = style;
  made.textContent = text;
  return made;
}
