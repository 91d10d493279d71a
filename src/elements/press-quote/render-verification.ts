import { html, svg, type TemplateResult } from 'lit';
import { en } from '../../locales/en.js';
import type { Verification } from '../../model/quotation.js';

/** A sign for each verdict: its shape says as much as its colour. */
const SIGNS: Readonly<Record<Verification, TemplateResult>> = {
  verbatim: svg`<circle cx="8" cy="8" r="6.5" /><path d="m5.2 8.3 2 2 3.6-4.4" />`,
  abridged: svg`<circle cx="8" cy="8" r="6.5" /><path d="M5 8h.1M8 8h.1M10.9 8h.1" />`,
  altered: svg`<path d="M8 2 15 14H1z" stroke-linejoin="round" /><path d="M8 6.5v3.2M8 11.9v.1" />`,
  'not-found': svg`<circle cx="8" cy="8" r="6.5" /><path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4" />`,
  unchecked: svg`<circle cx="8" cy="8" r="6.5" stroke-dasharray="2.5 2.6" /><path d="M5.5 8h5" />`,
};

/** What came of checking the words, as sign, words and colour, in that order. */
export function renderVerification(
  verification: Verification,
  words: number,
  otherSpeaker: string | undefined,
): TemplateResult {
  return html`<span part="verification" class="verification ${verification}">
    <svg
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      ${SIGNS[verification]}
    </svg>
    <span class="words">${otherSpeaker ? en.saidBy(otherSpeaker) : en.verdict[verification](words)}</span>
  </span>`;
}
