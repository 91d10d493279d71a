/** Cards drawn on a server or at build time: `presscards/ssr`. Needs the packages jsdom and @lit-labs/ssr. */
export { renderCard } from './ssr/render-card.js';
export type { RenderCardOptions, RenderedCard } from './ssr/render-card.js';
export { PressCardRenderer } from './ssr/press-card-renderer.js';
export { styleHash } from './ssr/card-styles.js';
export type { CardTag } from './ssr/server-cards.js';
