import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CodeLanguage } from './colour-code.js';
import { copyText } from './copy-text.js';

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

  constructor() {
    super();
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
    if (changed.has('code')) this.said = '';
  }

  protected override render(): TemplateResult {
    const shown = this.colour?.(this.code, this.language) ?? this.code;
    return html`<div class="bar">
        <span class="name">${this.name}</span>
        <span role="status">${this.said}</span>
        <button type="button" @click=${this.#copy} aria-label=${this.name ? `Copy: ${this.name}` : 'Copy'}>Copy</button>
      </div>
      <pre
        tabindex="0"
        role="group"
        aria-label=${this.name || 'Code'}
      ><code id=${this.codeId || `${this.name}-code`.replace(/\W+/g, '-')}>${shown}</code></pre>`;
  }

  readonly #copy = async (): Promise<void> => {
    const code = this.querySelector('code');
    this.said = code && (await copyText(this.code, code)) ? 'Copied' : 'Selected: press Ctrl+C or ⌘C';
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
