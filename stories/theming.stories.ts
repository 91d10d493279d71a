import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import '../src/define/all.js';
import { drawCard } from './draw-card.js';
import { withFakeSources } from './fake-sources.js';
import { inTheme, type ThemeName } from './themes.js';

const meta: Meta = {
  title: 'Theming',
  decorators: [withFakeSources],
  parameters: { controls: { disable: true }, options: { showPanel: false } },
};
export default meta;

type Story = StoryObj;
type Styles = Readonly<Record<string, string>>;

const cards = (): TemplateResult =>
  html`<div
    style="display: grid; gap: 1.5rem; align-items: start; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr))"
  >
    ${drawCard('press-headline', { article: 'noDate', layout: 'stack' })}
    ${drawCard('press-story', { article: 'noPicture', paragraphs: 1 })}
    ${drawCard('press-quote', { article: 'harbour' })}
  </div>`;

/** The theme on a light and on a dark page. */
const theme = (name: ThemeName): Story => ({
  render: () =>
    html`${['light', 'dark'].map(
      (scheme) =>
        html`<div style=${styleMap({ colorScheme: scheme, color: scheme === 'dark' ? '#eee' : '#111' })}>
          ${inTheme(name, cards())}
        </div>`,
    )}`,
});

/** `presscards/themes/newspaper.css`: serifs, paper, rules instead of boxes. */
export const Newspaper = theme('newspaper');

/** `presscards/themes/magazine.css`: a display face, soft corners, cards that float. */
export const Magazine = theme('magazine');

/** `presscards/themes/plain.css`: black, white and one line. */
export const Plain = theme('plain');

/** A page that has variables of its own, and the cards told to use them. */
const recipe = (page: Styles, tokens: Styles): Story => ({
  render: () => html`<div style=${styleMap({ padding: '1.5rem', ...page, ...tokens })}>${cards()}</div>`,
});

/** The presets that a WordPress theme defines in `theme.json`. */
export const WordPress = recipe(
  {
    '--wp--preset--color--base': '#fbfaf3',
    '--wp--preset--color--contrast': '#202020',
    '--wp--preset--color--accent-1': '#503aa8',
    '--wp--preset--spacing--30': '20px',
    background: '#fff',
    colorScheme: 'light',
  },
  {
    '--press-surface': 'var(--wp--preset--color--base)',
    '--press-ink': 'var(--wp--preset--color--contrast)',
    '--press-accent': 'var(--wp--preset--color--accent-1)',
    '--press-space': 'var(--wp--preset--spacing--30)',
    '--press-radius': '0',
  },
);

/** The variables that Bootstrap 5 defines, dark by `data-bs-theme`. */
export const Bootstrap = recipe(
  {
    '--bs-body-bg': '#212529',
    '--bs-body-color': '#dee2e6',
    '--bs-link-color': '#6ea8fe',
    '--bs-border-color': '#495057',
    '--bs-border-radius': '.375rem',
    background: '#212529',
    color: '#dee2e6',
    colorScheme: 'dark',
  },
  {
    '--press-surface': 'var(--bs-body-bg)',
    '--press-ink': 'var(--bs-body-color)',
    '--press-accent': 'var(--bs-link-color)',
    '--press-line': 'var(--bs-border-color)',
    '--press-radius': 'var(--bs-border-radius)',
  },
);

/** The theme variables that Tailwind 4 defines. */
export const Tailwind = recipe(
  {
    '--color-slate-50': 'oklch(98.4% 0.003 247.858)',
    '--color-slate-900': 'oklch(20.8% 0.042 265.755)',
    '--color-indigo-700': 'oklch(45.7% 0.24 277.023)',
    '--radius-xl': '0.75rem',
    background: '#e2e8f0',
    colorScheme: 'light',
  },
  {
    '--press-surface': 'var(--color-slate-50)',
    '--press-ink': 'var(--color-slate-900)',
    '--press-accent': 'var(--color-indigo-700)',
    '--press-radius': 'var(--radius-xl)',
    '--press-elevation': '0.5rem',
    '--press-border': '0',
  },
);

/** A brand colour that is too light for text, darkened on light pages and lightened on dark ones. */
export const Brand = recipe(
  { '--brand': '#f5a800', background: '#f4f4f2', colorScheme: 'light' },
  {
    '--press-accent': 'light-dark(oklch(from var(--brand) min(l, 0.5) c h), oklch(from var(--brand) max(l, 0.75) c h))',
  },
);
