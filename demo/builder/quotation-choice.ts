import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Quotation } from '../../src/quotes.js';
import { MOST_QUOTATIONS, shorten, speakerOf } from './found-panel.js';
import type { BuilderState, Change } from './state.js';

/** Which quotation, and whether its words stand in the page, to be checked there. */
export function quotationChoice(
  state: BuilderState,
  quotations: readonly Quotation[] | undefined,
  change: Change,
): TemplateResult {
  const number = state.attributes['number'] ?? '';
  const wordsAt = (value: string): string =>
    (quotations?.[value ? Number(value) - 1 : 0]?.text ?? '').replace(/,$/, '').slice(0, 2_000);
  return html`<div class="field">
      <label for="quotation">Quotation</label>
      <select
        id="quotation"
        .value=${live(number)}
        @change=${({ target }: Event) => {
          const { value } = target as HTMLSelectElement;
          const { number: _, ...attributes } = state.attributes;
          change({
            attributes: value ? { ...attributes, number: value } : attributes,
            claim: state.claim === undefined ? undefined : wordsAt(value),
          });
        }}
      >
        <option value="" ?selected=${number === ''}>The one that fits a card best</option>
        ${quotations
          ?.slice(0, MOST_QUOTATIONS)
          .map(
            (quotation, index) =>
              html`<option value=${index + 1} ?selected=${number === String(index + 1)}>
                ${index + 1}: ${shorten(quotation.text, 50)} (${speakerOf(quotation)})
              </option>`,
          )}
      </select>
    </div>
    <label class="check"
      ><input
        type="checkbox"
        .checked=${live(state.claim !== undefined)}
        @change=${({ target }: Event) => change({ claim: (target as HTMLInputElement).checked ? wordsAt(number) : undefined })}
      />
      Put the words into the page, and have them checked</label
    >
    ${
      state.claim === undefined
        ? nothing
        : html`<div class="field">
            <label for="claim">Words</label>
            <textarea
              id="claim"
              rows="4"
              maxlength="2000"
              dir="auto"
              .value=${live(state.claim)}
              @input=${({ target }: Event) => change({ claim: (target as HTMLTextAreaElement).value })}
            ></textarea>
          </div>`
    }`;
}
