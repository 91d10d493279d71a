import type { CSSResult } from '@lit/reactive-element';

/** Loads a sheet that few cards need. */
export type LoadSheet = () => Promise<{ readonly styles: CSSResult }>;

/** Sheets that have come, and nothing for those that could not be loaded. */
const sheets = new Map<LoadSheet, CSSResult | undefined>();

/** Puts a sheet into a root; while it is on its way, gives the promise to wait for. */
export function wear(root: ShadowRoot, load: LoadSheet): Promise<unknown> | undefined {
  if (sheets.has(load)) {
    adopt(root, sheets.get(load)?.styleSheet);
    return undefined;
  }
  return load()
    .then(({ styles }) => styles)
    .catch(() => undefined)
    .then((styles) => {
      sheets.set(load, styles);
      adopt(root, styles?.styleSheet);
    });
}

function adopt(root: ShadowRoot, sheet: CSSStyleSheet | undefined): void {
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
