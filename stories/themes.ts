import { html, type TemplateResult } from 'lit';

/** The theme sheets of the package, by name. */
const SHEETS = {
  newspaper: new URL('../src/themes/newspaper.css', import.meta.url),
  magazine: new URL('../src/themes/magazine.css', import.meta.url),
  plain: new URL('../src/themes/plain.css', import.meta.url),
} as const;

export type ThemeName = keyof typeof SHEETS;

export const THEME_NAMES = Object.keys(SHEETS) as readonly ThemeName[];

/** Pages that the themes were made for. */
const GROUNDS: Readonly<Record<ThemeName, string>> = {
  newspaper: 'light-dark(#efe9dc, #12100e)',
  magazine: 'light-dark(#f3eef8, #16121d)',
  plain: 'light-dark(#fff, #000)',
};

/** A part of the page where one theme holds; a page would link the sheet, which then holds for all of it. */
export function inTheme(name: ThemeName, content: unknown): TemplateResult {
  const place = `theme-${name}`;
  return html`<div class=${place} style="padding: 1.5rem; background: ${GROUNDS[name]}">
    ${scoped(name, place)}${content}
  </div>`;
}

/** The sheets' texts, asked for at once: one that came behind its cards would move them. */
const texts = new Map<ThemeName, string>();
const coming = new Map(
  THEME_NAMES.map((name) => [
    name,
    // Vite gives a style sheet as a script, unless it is asked for one.
    fetch(SHEETS[name], { headers: { accept: 'text/css' } })
      .then((answer) => answer.text())
      .then((text) => texts.set(name, text)),
  ]),
);

/** The sheet, held to the elements of a class. */
function scoped(name: ThemeName, place: string): HTMLStyleElement {
  const style = document.createElement('style');
  const hold = (): void => {
    style.textContent = texts.get(name)?.replace(':where(:root)', `.${place}`) ?? '';
  };
  if (texts.has(name)) hold();
  else void coming.get(name)?.then(hold);
  return style;
}
