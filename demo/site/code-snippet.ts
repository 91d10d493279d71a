import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CodeLanguage } from './colour-code.js';
import { copyText } from './copy-text.js';

/** Longer code, an article in the page of the snippet, is shown as far as this: laying it out would freeze the page. */
const MOST_SHOWN = 20_000;

/**
 * A piece of code with a name and a button that copies it. It draws into the page itself, so that the
 * page's own sheet and a reader's search find it.
 */
export class CodeSnippet extends LitElement {
  static override properties: PropertyDeclarations = {
    code: {},
    language: {},
    name: {},
    codeId: { attribute: 'code-id' },
    said: { state: true },
    colour: { state: true },
    isWhole: { state: true },
  };

  /** What is shown and copied. */
  declare code: string;
  declare language: CodeLanguage;
  /** What it is, in a few words. */
  declare name: string;
  /** Id of the element whose text is the code and nothing else. */
  declare codeId: string;
  /** What came of the last copy. */
  declare private said: string;
  /** Colours the code, once what it takes is loaded; until then it is plain. */
  declare private colour: ((code: string, language: CodeLanguage) => unknown) | undefined;

  /** Whether long code is shown to its end, to be selected. */
  declare private isWhole: boolean;

  constructor() {
    super();
    this.isWhole = false;
    this.code = this.name = this.said = this.codeId = '';
    this.language = 'xml';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    import('./colour-code.js').then(
      ({ colourCode }) => (this.colour = colourCode),
      // Plain code is code, too.
      () => undefined,
    );
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('code')) return;
    this.said = '';
    this.isWhole = false;
  }

  protected override render(): TemplateResult {
    const part = this.isWhole ? this.code : this.code.slice(0, MOST_SHOWN);
    const shown = (!this.isWhole && this.colour?.(part, this.language)) || part;
    const rest = this.code.length - part.length;
    return html`<div class="bar">
        <span class="name">${this.name}</span>
        <span role="status">${this.said}</span>
        <button type="button" @click=${this.#copy} aria-label=${this.name ? `Copy: ${this.name}` : 'Copy'}>Copy</button>
      </div>
      <pre
        tabindex="0"
        role="group"
        aria-label=${this.name || 'Code'}
      ><code id=${this.codeId || `${this.name}-code`.replace(/\W+/g, '-')}>${shown}</code></pre>
      ${
        rest > 0
          ? html`<p class="rest">And ${rest.toLocaleString('en')} characters more, which are copied with it.</p>`
          : nothing
      }`;
  }

  readonly #copy = async (): Promise<void> => {
    const isCopied = await copyText(this.code);
    this.said = isCopied ? 'Copied' : 'Selected: press Ctrl+C or ⌘C';
    if (isCopied) return;
    this.isWhole = this.code.length > MOST_SHOWN;
    await this.updateComplete;
    const code = this.querySelector('code');
    if (code) getSelection()?.selectAllChildren(code);
  };
}

/**
 * Registers the element. Called, and not done by the import: the package promises that importing its files
 * does nothing, and a bundler would leave this one out.
 */
export function defineCodeSnippet(): void {
  customElements.define('code-snippet', CodeSnippet);
}

declare global {
  interface HTMLElementTagNameMap {
    'code-snippet': CodeSnippet;
  }
}
