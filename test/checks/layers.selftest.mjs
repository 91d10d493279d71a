/** Shows that each layer rule can fail, and that what is right passes. */
import { checkLayers } from './check-layers.mjs';
import { report } from './report.mjs';

const MODEL = { 'model/article.ts': 'export type Article = {};' };

/** `expected` is found in the only problem; without it there is none. */
const rows = [
  {
    title: 'a downward import passes',
    files: { 'source/a.ts': "import type { Article } from '../model/article.js';", ...MODEL },
  },
  {
    title: 'its own folder passes',
    files: { 'quotes/a.ts': "import './languages/en.js';", 'quotes/languages/en.ts': '' },
  },
  {
    title: 'load may reach a step',
    files: { 'load/a.ts': "export { a } from '../source/a.js';", 'source/a.ts': 'export const a = 1;' },
  },
  {
    title: 'press-quote may find quotes',
    files: { 'elements/press-quote/a.ts': "import '../../quotes/a.js';", 'quotes/a.ts': '' },
  },
  {
    title: 'the script tag may load what defines a tag',
    files: { 'stub/presscards.ts': "void import('../define/a.js');", 'define/a.ts': '' },
  },
  {
    title: 'the one importer of dompurify passes',
    files: { 'sanitize/sanitize-html.ts': "import p from 'dompurify'; p();" },
  },
  {
    title: 'a comment is not code',
    files: { 'model/a.ts': '// fetch(url), innerHTML, eval\n/* import "../load/a.js" */' },
  },
  { title: 'a name that ends like a word passes', files: { 'load/a.ts': 'prefetch(); const evaluate = 1;' } },
  {
    title: 'load-format may import an adapter dynamically',
    files: { 'formats/load-format.ts': "export const a = () => import('./feed.js');", 'formats/feed.ts': '' },
  },

  {
    title: 'up, as a type',
    files: { 'model/a.ts': "import type { A } from '../load/a.js';", 'load/a.ts': '' },
    expected: 'model may not import load',
  },
  {
    title: 'up, inside a type',
    files: { 'model/a.ts': "export type A = import('../load/a.js').A;", 'load/a.ts': '' },
    expected: 'model may not import load',
  },
  {
    title: 'up, as a re-export',
    files: { 'model/a.ts': "export * from '../load/a.js';", 'load/a.ts': '' },
    expected: 'model may not import load',
  },
  {
    title: 'up, dynamically',
    files: { 'source/a.ts': "void import('../load/a.js');", 'load/a.ts': '' },
    expected: 'source may not import load',
  },
  {
    title: 'up, between backticks',
    files: { 'source/a.ts': 'void import(`../load/a.js`);', 'load/a.ts': '' },
    expected: 'source may not import load',
  },
  {
    title: 'sideways among the steps',
    files: { 'formats/xml.ts': "import '../source/a.js';", 'source/a.ts': '' },
    expected: 'formats may not import source',
  },
  {
    title: 'load does not know quotes',
    files: { 'load/a.ts': "import '../quotes/a.js';", 'quotes/a.ts': '' },
    expected: 'load may not import quotes',
  },
  {
    title: 'an element does not reach past load',
    files: { 'elements/a.ts': "import '../source/a.js';", 'source/a.ts': '' },
    expected: 'elements may not import source',
  },
  {
    title: 'only press-quote knows quotes',
    files: { 'elements/press-story/a.ts': "import '../../quotes/a.js';", 'quotes/a.ts': '' },
    expected: 'may not import quotes',
  },
  {
    title: 'an element does not import another',
    files: { 'elements/press-story/a.ts': "import '../press-quote/a.js';", 'elements/press-quote/a.ts': '' },
    expected: 'may not import elements/press-quote',
  },
  {
    title: 'what the cards share knows none of them',
    files: { 'elements/a.ts': "import './press-quote/a.js';", 'elements/press-quote/a.ts': '' },
    expected: 'may not import elements/press-quote',
  },
  {
    title: 'a folder without a row',
    files: { 'utils/a.ts': "import '../model/article.js';", ...MODEL },
    expected: 'no row in FOLDERS',
  },
  {
    title: 'a circle within a folder',
    files: {
      'model/a.ts': "import './b.js';",
      'model/b.ts': "import type {} from './c.js';",
      'model/c.ts': "export * from './a.js';",
    },
    expected: 'a.ts -> model/b.ts -> model/c.ts -> model/a.ts: a circle',
  },
  { title: 'a file that imports itself', files: { 'model/a.ts': "import './a.js';" }, expected: 'a circle' },
  { title: 'a missing file', files: { 'model/a.ts': "import './b.js';" }, expected: 'not a file of src' },
  { title: 'a computed path', files: { 'load/a.ts': 'void import(`./${name}.js`);' }, expected: 'computed path' },
  {
    title: 'a second importer of dompurify',
    files: { 'sanitize/a.ts': "import p from 'dompurify'; p();" },
    expected: 'only sanitize/sanitize-html.ts may',
  },
  {
    title: 'lit outside the elements',
    files: { 'load/a.ts': "import { html } from 'lit/html.js';" },
    expected: 'imports lit, which only elements/',
  },
  {
    title: '@lit outside the elements',
    files: { 'load/a.ts': "import { Task } from '@lit/task';" },
    expected: 'imports @lit/task',
  },
  { title: 'a package without a row', files: { 'load/a.ts': "import 'left-pad';" }, expected: 'no row in PACKAGES' },
  {
    title: 'an adapter that knows another',
    files: { 'formats/feed.ts': "import './wordpress.js';", 'formats/wordpress.ts': '' },
    expected: 'knows only the helpers',
  },
  {
    title: 'a second place that knows the adapters',
    files: { 'load/a.ts': "void import('../formats/feed.js');", 'formats/feed.ts': '' },
    expected: 'only load-format.ts knows',
  },
  {
    title: 'an adapter that is paid for at once',
    files: { 'formats/load-format.ts': "import './feed.js';", 'formats/feed.ts': '' },
    expected: 'must be imported dynamically',
  },
  {
    title: 'a sanitizer that is paid for at once',
    files: {
      'elements/press-headline/a.ts': "import '../../load/b.js';",
      'load/b.ts': "import '../sanitize/sanitize-html.js';",
      'sanitize/sanitize-html.ts': '',
    },
    expected: 'press-headline/a.ts -> load/b.ts -> sanitize/sanitize-html.ts',
  },
  {
    title: 'a script tag that loads cards at once',
    files: { 'stub/presscards.ts': "import '../elements/a.js';", 'elements/a.ts': '' },
    expected: 'must be imported dynamically',
  },
  { title: 'a second fetch', files: { 'load/a.ts': 'await fetch(url);' }, expected: 'load/a.ts:1 says fetch(' },
  {
    title: 'a fetch by another name',
    files: { 'load/a.ts': '\nconst f = globalThis.fetch;' },
    expected: 'load/a.ts:2 says globalThis.fetch',
  },
  { title: 'a beacon', files: { 'source/a.ts': 'navigator.sendBeacon(url);' }, expected: 'says sendBeacon' },
  { title: 'unsafeHTML', files: { 'elements/a.ts': 'unsafeHTML(text);' }, expected: 'says unsafeHTML' },
  {
    title: 'innerHTML in a template',
    files: { 'elements/a.ts': 'html`<p .innerHTML=${text}></p>`;' },
    expected: 'says innerHTML=',
  },
  {
    title: 'innerHTML written by the sanitizer',
    files: { 'sanitize/sanitize-html.ts': 'box.innerHTML = text;' },
    expected: 'says innerHTML =',
  },
  {
    title: 'innerHTML read elsewhere',
    files: { 'load/a.ts': 'const text = box.innerHTML;' },
    expected: 'says innerHTML',
  },
  { title: 'eval', files: { 'model/a.ts': 'eval(text);' }, expected: 'says eval' },
  { title: 'new Function', files: { 'model/a.ts': 'new Function(text);' }, expected: 'says new Function' },
];

function wrong({ files, expected }) {
  const problems = checkLayers(new Map(Object.entries(files)));
  if (!expected) return problems;
  const found = problems.length === 1 && problems[0].includes(expected);
  return found ? [] : [`expected one problem with "${expected}", got ${JSON.stringify(problems)}`];
}

const { say, end } = report();
for (const row of rows) say(row.title, wrong(row));
end();
