import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ManifestAttribute, ManifestItem } from 'virtual:card-controls';
import type { Quotation } from '../../src/quotes.js';
import { CARD_TAGS } from '../site/card-markup.js';
import { isSafeToken, optionsOf, wordsOf } from './card-options.js';
import { entryOf } from './chosen-card.js';
import type { Found } from './find-entries.js';
import { shorten } from './found-panel.js';
import { quotationChoice } from './quotation-choice.js';
import type { BuilderState, Change } from './state.js';
import { themeOf, themes } from './themes.js';

let names: Intl.DisplayNames | undefined;

/** Languages that the cards have words of, read from the folder of their tables. */
const LANGUAGES = Object.keys(import.meta.glob('../../src/locales/*.ts'))
  .map((path) => /([a-z]{2,3}(?:-[A-Za-z]+)?)\.ts$/.exec(path)?.[1] ?? '')
  .filter((tag) => tag && languageName(tag) !== tag);

/** The controls for what is known of the source and for everything the manifest lists. */
export function choicesPanel(
  state: BuilderState,
  found: Found | undefined,
  quotations: readonly Quotation[] | undefined,
  change: Change,
): TemplateResult {
  const { looks, more, colours, type } = optionsOf(state.tag);
  return html`
    <fieldset>
      <legend>Card</legend>
      <div class="segments">
        ${CARD_TAGS.map(
          (tag) =>
            html`<label
              ><input
                type="radio"
                name="card"
                .value=${tag}
                .checked=${live(state.tag === tag)}
                @change=${() => change({ tag })}
              /><span>${tag.replace('press-', '')}</span></label
            >`,
        )}
      </div>
    </fieldset>
    ${entryChoice(state, found, change)}
    ${state.tag === 'press-quote' ? quotationChoice(state, quotations, change) : nothing}
    ${looks.map((attribute) => attributeControl(attribute, state, change))} ${languageChoice(state, change)}
    ${themeChoice(state, change)}
    <details>
      <summary>Colours</summary>
      ${colours.map((token) => tokenControl(token, state, change, true))}
    </details>
    <details>
      <summary>Type and space</summary>
      ${type.map((token) => tokenControl(token, state, change, false))}
    </details>
    <details>
      <summary>More attributes</summary>
      ${more.map((attribute) => attributeControl(attribute, state, change))}
      <label class="check"
        ><input
          type="checkbox"
          .checked=${live(state.fallback)}
          @change=${(event: Event) => change({ fallback: (event.target as HTMLInputElement).checked })}
        />
        A plain link inside, for readers without scripts</label
      >
    </details>
  `;
}

function themeChoice({ tokens }: BuilderState, change: Change): TemplateResult {
  const isOwn = Object.keys(tokens).length > 0;
  const chosen = themeOf(tokens) ?? (isOwn ? 'own' : '');
  return html`<div class="field">
    <label for="tokens">Colours and type</label>
    <select
      id="tokens"
      .value=${live(chosen)}
      @change=${({ target }: Event) => {
        const { value } = target as HTMLSelectElement;
        if (value !== 'own') change({ tokens: themes.get(value) ?? {} });
      }}
    >
      <option value="" ?selected=${chosen === ''}>The library’s own</option>
      ${[...themes.keys()].map((name) => html`<option value=${name} ?selected=${chosen === name}>${labelOf(name)}</option>`)}
      ${chosen === 'own' ? html`<option value="own" selected>As set below</option>` : nothing}
    </select>
  </div>`;
}

/** Always there, so that the controls below stay where they are when the source has been read. */
function entryChoice(state: BuilderState, found: Found | undefined, change: Change): TemplateResult {
  const entries = found?.entries ?? [];
  const chosen = entryOf(state);
  return html`<div class="field">
    <label for="entry">Article</label>
    <select
      id="entry"
      ?disabled=${entries.length < 2}
      .value=${live(String(chosen))}
      @change=${({ target }: Event) => {
        const { value } = target as HTMLSelectElement;
        const { number: _, ...attributes } = state.attributes;
        change({ attributes: { ...attributes, entry: value }, claim: undefined });
      }}
    >
      ${entries.map(
        ({ headline, description }, index) =>
          html`<option value=${index} ?selected=${index === chosen}>
            ${index}: ${shorten(headline ?? description ?? 'without a headline', 70)}
          </option>`,
      )}
    </select>
  </div>`;
}

function languageChoice({ lang }: BuilderState, change: Change): TemplateResult {
  const tags = [...new Set([...LANGUAGES, ...(lang ? [lang] : [])])];
  return html`<div class="field">
    <label for="lang">Language of the page</label>
    <select
      id="lang"
      .value=${live(lang)}
      @change=${({ target }: Event) => change({ lang: (target as HTMLSelectElement).value })}
    >
      <option value="" ?selected=${lang === ''}>As the page around says</option>
      ${tags.map((tag) => html`<option value=${tag} ?selected=${lang === tag}>${languageName(tag)}</option>`)}
    </select>
  </div>`;
}

function attributeControl(attribute: ManifestAttribute, state: BuilderState, change: Change): TemplateResult {
  const { name, type, description = '' } = attribute;
  const standard = attribute.default ?? '';
  const value = state.attributes[name] ?? standard;
  const set = (next: string): void => {
    const { [name]: _, ...others } = state.attributes;
    change({ attributes: next === '' || next === standard ? others : { ...others, [name]: next } });
  };
  const words = wordsOf(type);
  if (words) {
    return html`<fieldset title=${description}>
      <legend>${labelOf(name)}</legend>
      <div class="segments">
        ${words.map(
          (word) =>
            html`<label
              ><input
                type="radio"
                name=${name}
                .value=${word}
                .checked=${live(value === word)}
                @change=${() => set(word)}
              /><span>${word}</span></label
            >`,
        )}
      </div>
    </fieldset>`;
  }
  if (type === 'boolean') {
    return html`<label class="check" title=${description}
      ><input
        type="checkbox"
        name=${name}
        .checked=${live(value === 'true')}
        @change=${({ target }: Event) => set((target as HTMLInputElement).checked ? 'true' : '')}
      />
      ${labelOf(name)}</label
    >`;
  }
  return html`<div class="field">
    <label for=${`attribute-${name}`}>${labelOf(name)}</label>
    <input
      id=${`attribute-${name}`}
      name=${name}
      type=${type === 'number' ? 'number' : 'text'}
      min=${type === 'number' ? 1 : nothing}
      max=${type === 'number' ? 999 : nothing}
      maxlength="500"
      aria-describedby=${`attribute-${name}-help`}
      .value=${live(value)}
      @change=${({ target }: Event) => set((target as HTMLInputElement).value.trim())}
    />
    <p class="quiet" id=${`attribute-${name}-help`}>${plain(description)}</p>
  </div>`;
}

function tokenControl(
  { name, description = '', default: standard }: ManifestItem,
  state: BuilderState,
  change: Change,
  isColour: boolean,
): TemplateResult {
  const value = state.tokens[name] ?? '';
  const isRefused = value !== '' && !isSafeToken(name, value);
  const set = (next: string): void => {
    const { [name]: _, ...others } = state.tokens;
    change({ tokens: next === '' ? others : { ...others, [name]: next } });
  };
  const onInput = ({ target }: Event): void => set((target as HTMLInputElement).value.trim());
  const label = labelOf(name.replace('--press-', ''));
  return html`<div class="field token">
    <label for=${name}>${label}</label>
    <div>
      ${
        isColour
          ? html`<input
              type="color"
              aria-label=${`${label}, picked`}
              .value=${live(/^#[\da-f]{6}$/i.test(value) ? value : '#808080')}
              class=${value ? '' : 'unset'}
              @input=${onInput}
            />`
          : nothing
      }
      <input
        id=${name}
        type="text"
        maxlength="200"
        spellcheck="false"
        autocapitalize="off"
        placeholder=${standard ?? ''}
        aria-describedby=${`${name}-help`}
        aria-invalid=${isRefused}
        .value=${live(value)}
        @change=${onInput}
      />
    </div>
    <p class="quiet" id=${`${name}-help`}>
      ${isRefused ? (isColour ? 'This is no colour that CSS knows. ' : 'This cannot stand in a style sheet. ') : nothing}${plain(description)}
    </p>
  </div>`;
}

/** `heading-level` as a label. */
function labelOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Descriptions are Markdown. */
const plain = (text: string): string => text.replaceAll('`', '');

function languageName(tag: string): string {
  return (names ??= new Intl.DisplayNames('en', { type: 'language' })).of(tag) ?? tag;
}
