declare module 'virtual:card-controls' {
  /** An attribute of a card, or one of its tokens, as the custom elements manifest has it. */
  export interface ManifestItem {
    readonly name: string;
    readonly description?: string;
    readonly default?: string;
  }
  export interface ManifestAttribute extends ManifestItem {
    /** As TypeScript writes it: `string`, `number`, `boolean`, or a union of words. */
    readonly type: string;
  }
  export const cardControls: Readonly<
    Record<
      string,
      { readonly attributes: readonly ManifestAttribute[]; readonly tokens: readonly ManifestItem[] } | undefined
    >
  >;
}

declare module 'virtual:script-tag' {
  /** The folder of the script tag's files, relative to the demo's own. */
  export const folder: string;
  export const version: string;
}

declare module 'virtual:script-tag-integrity' {
  /** Of `presscards.full.js`, for the attribute. */
  export const integrity: string;
}

declare module '@custom-elements-manifest/analyzer/cli.js' {
  interface Item {
    readonly name: string;
    readonly type?: { readonly text: string };
    readonly description?: string;
    readonly default?: string;
  }
  interface Declaration {
    readonly tagName?: string;
    readonly attributes?: readonly Item[];
    readonly cssProperties?: readonly Item[];
  }
  export function cli(options: {
    argv: string[];
    noWrite: boolean;
  }): Promise<{ readonly modules: readonly { readonly declarations?: readonly Declaration[] }[] }>;
}

interface ImportMeta {
  /** Vite's: the files that fit a pattern; each with a function that imports it, or `eager` with what it holds. */
  glob(
    pattern: string,
    options?: { readonly query?: string; readonly import?: string; readonly eager?: boolean },
  ): Readonly<Record<string, unknown>>;
}
