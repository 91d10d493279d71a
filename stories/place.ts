import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

/** A decorator for one story: where its card stands on the page. */
export type Place = (draw: () => unknown) => TemplateResult;

/** A column of a width, as in a sidebar. */
export function inColumn(width: string): Place {
  return (draw) => html`<div style=${styleMap({ inlineSize: width, maxInlineSize: '100%' })}>${draw()}</div>`;
}

/** A part of a page that has colours, tokens or a direction of its own. */
export function onPage(styles: Readonly<Record<string, string>>, direction?: 'rtl'): Place {
  return (draw) =>
    html`<div dir=${direction ?? 'ltr'} style=${styleMap({ padding: '1.5rem', ...styles })}>${draw()}</div>`;
}
