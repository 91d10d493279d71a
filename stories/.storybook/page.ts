import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { inTheme, THEME_NAMES } from '../themes.js';

/** Pages that cards stand on: surface and ink, for a light and a dark page. */
const PAGES: Readonly<Record<string, readonly [background: string, ink: string]>> = {
  white: ['light-dark(#fff, #101215)', 'light-dark(#16181d, #eceae4)'],
  grey: ['light-dark(#eef0f3, #24272d)', 'light-dark(#16181d, #eceae4)'],
  paper: ['light-dark(#f6efe1, #241d14)', 'light-dark(#2b2116, #f1e7d6)'],
  blue: ['light-dark(#12324a, #0a1c2a)', '#f5efe0'],
};

const LANGUAGES = {
  en: 'English',
  kk: 'Kazakh',
  ru: 'Russian',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  it: 'Italian',
  tr: 'Turkish',
  ar: 'Arabic',
  zh: 'Chinese',
  ja: 'Japanese',
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
  sheet: choose('Theme sheet', 'paintbrush', ['no theme sheet', ...THEME_NAMES]),
  page: choose('Page', 'photo', Object.keys(PAGES)),
  width: choose('Width', 'ruler', [
    ...[200, 320, 480, 640, 1024].map((width) => ({ value: `${width}px`, title: `${width} px` })),
    { value: 'full', title: 'Full width' },
  ]),
  direction: choose('Direction', 'transfer', [
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  language: choose('Language', 'globe', [
    ...Object.entries(LANGUAGES).map(([value, name]) => ({ value, title: `${name} page` })),
    { value: 'none', title: 'No language' },
  ]),
} as unknown as NonNullable<Preview['globalTypes']>;

export const GLOBALS = {
  theme: 'light',
  sheet: 'no theme sheet',
  page: 'grey',
  width: 'full',
  direction: 'ltr',
  language: 'en',
};

/** Draws a story on the page that the toolbar describes. */
export const withPage: Decorator = (story, { globals, viewMode }) => {
  const { theme, sheet, page, width, direction, language } = { ...GLOBALS, ...globals };
  const name = THEME_NAMES.find((known) => known === sheet);
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
    <div style=${styleMap({ inlineSize: width === 'full' ? '100%' : width, maxInlineSize: '100%' })}>
      ${name ? inTheme(name, story()) : story()}
    </div>
  </div>`;
};
