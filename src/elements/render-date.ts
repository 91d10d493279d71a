import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from './format-date.js';

/** A date as a `time` element, or nothing; `phrase` puts it into a sentence. */
export function renderDate(
  date: Date | undefined,
  language: string | undefined,
  phrase: (date: string) => string = String,
): TemplateResult | typeof nothing {
  return date
    ? html`<time part="date" class="date" datetime=${date.toISOString()}>${phrase(formatDate(date, language))}</time>`
    : nothing;
}
