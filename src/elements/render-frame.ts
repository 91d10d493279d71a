import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from './language.js';
import { oneOf } from './one-of.js';
import { APPEARANCES, THEMES } from './choices.js';

/** The looks of a card that its frame shows. */
interface Framed {
  readonly appearance: string;
  readonly theme: string;
}

/**
 * The box of a card: its surface, and the language and direction of what it holds. Looks are
 * classes of this box, since a card never writes attributes of its own.
 */
export function renderFrame(
  { appearance, theme }: Framed,
  kind: string,
  content: unknown,
  language?: string,
): TemplateResult {
  return html`<article
    part="card"
    class="card ${kind} ${oneOf(APPEARANCES, appearance)} theme-${oneOf(THEMES, theme)}"
    lang=${language ?? nothing}
    dir=${directionOf(language) ?? nothing}
  >
    ${content}
  </article>`;
}
