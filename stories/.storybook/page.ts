import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

/** Pages that cards stand on: surface and ink, for a light and a dark page. */
const PAGES: Readonly<Record<string, readonly [background: string, ink: string]>> = {
  white: ['light-dark(#fff, #101215)', 'light-dark(#16181d, #eceae4)'],
  grey: ['light-dark(#eef0f3, #24272d)', 'light-dark(#16181d, #eceae4)'],
  paper: ['light-dark(#f6efe1, #241d14)', 'light-dark(#2b2116, #f1e7d6)'],
  blue: ['light-dark(#12324a, #0a1c2a)', '#f5efe0'],
};

type Choice = string | { readonly value: string; readonly title: string };

const choose = (title: string, icon: string, items: readonly Choice[]) => ({
  description: title,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

/** The toolbar: what a host page decides. */
export const GLOBAL_TYPES = {
  theme: choose('Theme', 'contrast', [
    { value: 'light', title: 'Light page' },
    { value: 'dark', title: 'Dark page' },
    { value: 'light dark', title: 'As the system' },
  ]),
  page: choose('Page', 'paintbrush', Object.keys(PAGES)),
  width: choose('Width', 'ruler', [
    ...[200, 320, 480, 640, 1024].map((width) => ({ value: `${width}px`, title: `${width} px` })),
    { value: 'full', title: 'Full width' },
  ]),
  direction: choose('Direction', 'transfer', [
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  language: choose('Language', 'globe', [
    { value: 'en', title: 'English page' },
    { value: 'kk', title: 'Kazakh page' },
    { value: 'ru', title: 'Russian page' },
    { value: 'de', title: 'German page' },
    { value: 'ar', title: 'Arabic page' },
    { value: 'none', title: 'No language' },
  ]),
} as unknown as NonNullable<Preview['globalTypes']>;

export const GLOBALS = { theme: 'light', page: 'grey', width: 'full', direction: 'ltr', language: 'en' };

/** Draws a story on the page that the toolbar describes. */
export const withPage: Decorator = (story, { globals, viewMode }) => {
  const { theme, page, width, direction, language } = { ...GLOBALS, ...globals };
  const [background, color] = PAGES[page] ?? PAGES['white'] ?? [];
  const styles = {
    boxSizing: 'border-box',
    minBlockSize: viewMode === 'story' ? '100vh' : 'auto',
    padding: '1.5rem',
    background,
    color,
    colorScheme: theme,
    fontFamily: 'system-ui, sans-serif',
    lineHeight: '1.5',
  };
  return html`<div dir=${direction} lang=${language === 'none' ? nothing : language} style=${styleMap(styles)}>
    <div style=${styleMap({ inlineSize: width === 'full' ? '100%' : width, maxInlineSize: '100%' })}>${story()}</div>
  </div>`;
};
