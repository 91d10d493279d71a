import type { CodeLanguage } from '../site/colour-code.js';
import { cardHtml, escapeHtml, type CardMarkup } from '../site/card-markup.js';
import type { OutputName } from './state.js';
import { staticHtml } from './static-html.js';

/** What the snippets are made of. */
export interface Printed {
  readonly card: CardMarkup;
  /** The style sheet of the chosen properties; empty where there are none. */
  readonly sheet: string;
  /** What the card has drawn, when it has. */
  readonly view: Element | undefined;
  readonly version: string;
  /** The folder of the script tag's files, with a slash at its end. */
  readonly files: string;
  /** Of the full file. */
  readonly integrity: string;
}

/** A way to take the card along. */
export interface Output {
  readonly label: string;
  readonly language: CodeLanguage;
  /** When one takes this one, and what it needs. */
  readonly advice: string;
  readonly print: (printed: Printed) => string;
}

export const outputs: Readonly<Record<OutputName, Output>> = {
  script: {
    label: 'Script tag',
    language: 'xml',
    advice: 'For any page. The script is a stub that loads what the page’s cards need; one for all cards of a page.',
    print: ({ card, sheet, files }) =>
      lines(`<script type="module" src="${files}presscards.js"></script>`, style(sheet), cardHtml(card)),
  },
  full: {
    label: 'With integrity',
    language: 'xml',
    advice: 'One self-contained file. The browser runs it only if it is, byte for byte, the one you have checked.',
    print: ({ card, sheet, files, integrity }) =>
      lines(
        `<script\n  type="module"\n  src="${files}presscards.full.js"\n  integrity="${integrity}"\n  crossorigin="anonymous"\n></script>`,
        style(sheet),
        cardHtml(card),
      ),
  },
  npm: {
    label: 'npm',
    language: 'xml',
    advice: 'For pages that go through a bundler such as Vite.',
    print: ({ card, sheet, version }) =>
      lines(
        `<!-- npm install presscards@${version} -->`,
        `<script type="module">\n  import 'presscards/define/${card.tag}';\n</script>`,
        style(sheet),
        cardHtml(card),
      ),
  },
  react: {
    label: 'React',
    language: 'javascript',
    advice: 'React 19 and newer, which knows custom elements.',
    print: ({ card, sheet, version }) =>
      lines(
        `// npm install presscards@${version}`,
        `import 'presscards/define/${card.tag}';`,
        sheet && `// In a style sheet:\n${sheet.replace(/^/gm, '// ')}`,
        card.inline && `\nconst article = ${JSON.stringify(card.inline, null, 2)};`,
        `\nexport function Card() {\n  return (\n${jsx(card).replace(/^(?=.)/gm, '    ')}\n  );\n}`,
      ),
  },
  vue: {
    label: 'Vue',
    language: 'xml',
    advice: 'Tell the compiler once that press- tags are custom elements: compilerOptions.isCustomElement.',
    print: ({ card, sheet, version }) =>
      lines(
        `<!-- npm install presscards@${version} -->`,
        `<script setup>\nimport 'presscards/define/${card.tag}';\n${card.inline ? `\nconst article = ${scriptJson(card.inline)};\n` : ''}</script>\n`,
        `<template>\n${cardHtml(bound(card, ':article.prop'))
          .replaceAll('{{', '&#123;&#123;')
          .replace(/^(?=.)/gm, '  ')}\n</template>`,
        sheet && `\n<style>\n${sheet}\n</style>`,
      ),
  },
  svelte: {
    label: 'Svelte',
    language: 'xml',
    advice: 'Svelte 5 sets what the element has as a property.',
    print: ({ card, sheet, version }) =>
      lines(
        `<!-- npm install presscards@${version} -->`,
        `<script>\n  import 'presscards/define/${card.tag}';\n${card.inline ? `\n  const article = ${scriptJson(card.inline)};\n` : ''}</script>\n`,
        cardHtml({ ...card, inline: undefined })
          .replaceAll('{', '&#123;')
          .replace(/(?=>)/, card.inline ? ' {article}' : ''),
        sheet && `\n<style>\n${sheet}\n</style>`,
      ),
  },
  static: {
    label: 'Static HTML',
    language: 'xml',
    advice:
      'No script at all: for newsletters, for a CMS that removes scripts, and as what search engines read. It does not change when the article does.',
    print: ({ view }) => (view ? staticHtml(view) : ''),
  },
};

const lines = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join('\n');

const style = (sheet: string): string => sheet && `<style>\n${sheet.replace(/^/gm, '  ')}\n</style>`;

const scriptJson = (value: object): string => JSON.stringify(value, null, 2).replaceAll('<', '\\u003c');

/** Data inside the page are a property of the element in a framework, not a script in its markup. */
function bound(card: CardMarkup, name: string): CardMarkup {
  if (!card.inline) return card;
  return { ...card, inline: undefined, attributes: [...card.attributes, [name, 'article']] };
}

/** Attributes whose property is a number: TypeScript asks for one. */
const NUMBERS = new Set(['paragraphs', 'number', 'heading-level']);

function jsx({ tag, attributes, claim, inline, fallback }: CardMarkup): string {
  const given = [
    ...attributes.map(([name, value]) => {
      if (value === '') return name;
      return NUMBERS.has(name) ? `${name}={${Number(value)}}` : `${name}=${jsxText(value)}`;
    }),
    ...(inline ? ['article={article}'] : []),
  ];
  const content = [
    claim && `<blockquote>{${JSON.stringify(claim)}}</blockquote>`,
    fallback && `<a href=${jsxText(fallback.href)}>{${JSON.stringify(fallback.text)}}</a>`,
  ].filter(Boolean);
  const open = `<${tag}${given.map((one) => `\n  ${one}`).join('')}`;
  return content.length === 0 ? `${open}\n/>` : `${open}\n>\n  ${content.join('\n  ')}\n</${tag}>`;
}

/** An attribute as a string where that is unambiguous, else as an expression. */
const jsxText = (value: string): string =>
  /["&\\\n{}]/.test(value) ? `{${JSON.stringify(value)}}` : `"${escapeHtml(value)}"`;
