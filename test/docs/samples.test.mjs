/**
 * Every fenced sample of the README and the guides: compiled, run, parsed, or found in an app that is.
 * A language that nothing here knows is a failure, so that no sample is left out by its name.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { JSDOM } from 'jsdom';
import { packageScratch } from '../support/package-scratch.mjs';
import { samplesOf } from './read-samples.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

const files = ['README.md', 'CONTRIBUTING.md', ...(await readdir(join(root, 'docs'))).map((name) => `docs/${name}`)];
const samples = (
  await Promise.all(
    files.map(async (file) =>
      samplesOf(await readFile(join(root, file), 'utf8')).map((sample) => ({
        ...sample,
        file,
        at: `${file}:${sample.line}`,
      })),
    ),
  )
).flat();
const inLanguage = (...languages) => samples.filter(({ language }) => languages.includes(language));

/** Samples of an app in test/consumers, which is compiled and run there. */
const consumers = (await readdir(join(root, 'test/consumers'), { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const isOfConsumer = ({ name }) => consumers.includes(name.split('/')[0]);

const scripts = Object.keys(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).scripts);
const manifest = JSON.parse(await readFile(join(root, 'custom-elements.json'), 'utf8'));
const elements = Object.fromEntries(
  manifest.modules.flatMap(({ declarations = [] }) =>
    declarations.filter(({ tagName }) => tagName).map((each) => [each.tagName, each]),
  ),
);

describe('samples', () => {
  it('are in languages that are checked', () => {
    const known = ['html', 'ts', 'tsx', 'js', 'vue', 'svelte', 'astro', 'css', 'json', 'sh', 'http'];
    for (const { language, at } of samples) assert.ok(known.includes(language), `${at}: ${language || 'no language'}`);
    assert.ok(samples.length > 30);
  });

  for (const { at, name, code } of samples.filter(isOfConsumer)) {
    it(`${at} stands in the app ${name}`, async () => {
      const lines = (await readFile(join(root, 'test/consumers', name), 'utf8')).split('\n').map((line) => line.trim());
      let from = 0;
      for (const line of code
        .split('\n')
        .map((each) => each.trim())
        .filter(Boolean)) {
        const found = lines.indexOf(line, from);
        assert.ok(found >= 0, `not there, or in another order: ${line}`);
        from = found + 1;
      }
    });
  }

  for (const { at, code } of inLanguage('html')) {
    it(`${at} is HTML with tags and attributes that there are`, () => {
      const { document } = new JSDOM(code).window;
      for (const card of document.querySelectorAll('press-headline, press-story, press-quote')) {
        const attributes = elements[card.localName].attributes.map(({ name }) => name);
        const known = [...attributes, 'id', 'class', 'lang', 'dir', 'style', 'hidden'];
        for (const { name } of card.attributes)
          assert.ok(known.includes(name), `${card.localName} has no attribute ${name}`);
      }
      for (const tag of document.querySelectorAll('*')) {
        if (tag.localName.startsWith('press-')) assert.ok(elements[tag.localName], `there is no ${tag.localName}`);
      }
      for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
        JSON.parse(script.textContent);
      // What is opened is closed: a parser makes up for what was left out, and would hide it.
      const opened = [...code.matchAll(/<(press-\w+|article|blockquote|script|a|p)\b/g)].length;
      const closed = [...code.matchAll(/<\/(press-\w+|article|blockquote|script|a|p)>/g)].length;
      assert.equal(opened, closed);
    });
  }

  for (const { at, code } of inLanguage('css')) {
    it(`${at} is CSS`, async () => {
      const { warnings } = await transform(code, { loader: 'css', target: 'esnext' });
      assert.deepEqual(
        warnings.map(({ text }) => text),
        [],
      );
      const known = new Set(
        Object.values(elements).flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
      );
      const parts = new Set(Object.values(elements).flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name)));
      for (const [name] of code.matchAll(/--press-[\w-]+/g)) assert.ok(known.has(name), `there is no ${name}`);
      for (const [, name] of code.matchAll(/::part\(([\w-]+)\)/g))
        assert.ok(parts.has(name), `there is no part ${name}`);
    });
  }

  for (const { at, code } of inLanguage('json')) it(`${at} is JSON`, () => void JSON.parse(code));

  for (const { at, code } of inLanguage('sh')) {
    it(`${at} runs scripts that there are`, () => {
      for (const [, script] of code.matchAll(/\bnpm run ([\w:]+)/g))
        assert.ok(scripts.includes(script), `npm run ${script}`);
      for (const [command] of code.matchAll(/\bnpm (?:test|start)\b/g)) assert.ok(scripts.includes(command.slice(4)));
    });
  }
});

describe('workflows', async () => {
  const folder = join(root, '.github/workflows');
  for (const name of await readdir(folder)) {
    it(`${name} runs scripts that there are`, async () => {
      const used = [...(await readFile(join(folder, name), 'utf8')).matchAll(/\bnpm run ([\w:]+)/g)];
      assert.ok(used.length > 0);
      for (const [, script] of used) assert.ok(scripts.includes(script), `npm run ${script}`);
    });
  }
});

/**
 * What the compiler says of plain JavaScript where a name, an export, an option or a number of arguments is
 * no longer there. That a type of its own cannot be told from a value is nothing to a reader of JavaScript.
 */
const ROTTEN = /error TS(?:1\d{3}|2304|2305|2307|2353|2552|2554|2555|2614|2724):/;

describe('code', () => {
  let scratch;
  const compiled = inLanguage('ts', 'js').filter((sample) => !isOfConsumer(sample));
  /** An error of the compiler, with the place of its sample. */
  let errors;

  before(async () => {
    scratch = await packageScratch();
    await symlink(join(root, 'node_modules/@types'), join(scratch.path, 'node_modules/@types'), 'junction');
    await Promise.all(
      ['jsdom', 'lit', '@lit-labs'].map((name) =>
        symlink(join(root, 'node_modules', name), join(scratch.path, 'node_modules', name), 'junction'),
      ),
    );
    // What a sample is run on, and the compiler does not know.
    await writeFile(
      join(scratch.path, 'platform.d.ts'),
      "interface CacheStorage { default: Cache }\ndeclare module '*.css';\ndeclare module 'https://*';\n",
    );
    const strict = {
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      lib: ['es2023', 'dom', 'dom.iterable'],
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      types: ['node'],
    };
    const languages = { ts: {}, js: { allowJs: true, checkJs: true, strict: false } };
    for (const [language, options] of Object.entries(languages)) {
      const config = { compilerOptions: { ...strict, ...options }, include: [`*.sample.${language}`, 'platform.d.ts'] };
      await writeFile(join(scratch.path, `tsconfig.${language}.json`), JSON.stringify(config));
    }
    for (const [index, { language, code }] of compiled.entries()) {
      // A sample without an import is a module all the same: its names are its own.
      await writeFile(join(scratch.path, `${index}.sample.${language}`), `${code}\nexport {};\n`);
    }
    const outputs = await Promise.all(['ts', 'js'].map(compile));
    errors = outputs.join('\n').split('\n');
  });

  after(() => scratch?.remove());

  async function compile(language) {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    try {
      await run(process.execPath, [tsc, '-p', join(scratch.path, `tsconfig.${language}.json`), '--pretty', 'false'], {
        cwd: scratch.path,
      });
      return '';
    } catch ({ stdout = '', stderr = '' }) {
      return stdout + stderr;
    }
  }

  it('is compiled in number', () => assert.ok(compiled.length >= 10, `${compiled.length}`));

  for (const [index, { at, language }] of compiled.entries()) {
    it(`${at} compiles`, () => {
      const own = errors.filter((line) => line.startsWith(`${index}.sample.`));
      assert.deepEqual(
        own.filter((line) => language === 'ts' || ROTTEN.test(line)),
        [],
      );
      // An error that belongs to no sample is one of the whole run.
      assert.deepEqual(
        errors.filter((line) => line.startsWith('error')),
        [],
      );
    });
  }

  /** Those that run by themselves, and what they then print. */
  const RUN = {
    'docs/npm.md': { parseArticles: /^Ships return/ },
    'docs/server-rendering.md': {
      'card.mjs': /^<press-story .*shadowrootmode="open".*The vote was close/s,
      'mail.mjs': /^<article><h3><a href="https:\/\/news.example\/harbour">Council votes/,
      'linked.mjs': /<link rel="stylesheet" href="https:\/\/cdn.example\/.*press-headline.css">/,
      'lit.mjs': /<press-headline\s+layout="row".*"headline":"Ships return"/s,
    },
  };
  for (const [file, expected] of Object.entries(RUN)) {
    for (const [sign, output] of Object.entries(expected)) {
      it(`${file} ${sign} runs`, async () => {
        const sample = samples.find(
          (each) => each.file === file && (each.name === sign || (each.language === 'js' && each.code.includes(sign))),
        );
        const path = join(scratch.path, 'run.mjs');
        await writeFile(path, sample.code);
        const { stdout } = await run(process.execPath, [path], { cwd: scratch.path });
        assert.match(stdout, output);
      });
    }
  }

  it('docs/policy.md checks the files of the script tag', async () => {
    const sample = samples.find(({ file, code }) => file === 'docs/policy.md' && code.includes('integrity.json'));
    await cp(join(root, 'dist/cdn'), join(scratch.path, 'dist/cdn'), { recursive: true });
    const path = join(scratch.path, 'check.mjs');
    await writeFile(path, sample.code);
    await run(process.execPath, [path], { cwd: scratch.path });
    await writeFile(join(scratch.path, 'dist/cdn/presscards.js'), 'something else');
    await assert.rejects(run(process.execPath, [path], { cwd: scratch.path }), /presscards\.js is not the file/);
  });

  it('docs/server-rendering.md eleventy.config.mjs gives a shortcode', async () => {
    const sample = samples.find(({ name }) => name === 'eleventy.config.mjs');
    const path = join(scratch.path, 'eleventy.mjs');
    await writeFile(path, sample.code);
    const script = `const { default: configure } = await import('./eleventy.mjs');
      let shortcode; configure({ addAsyncShortcode: (name, work) => (shortcode = work) });
      console.log(await shortcode('headline', 'http://127.0.0.1:9/'));`;
    const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', script], {
      cwd: scratch.path,
    });
    assert.match(stdout, /^<press-headline src="http:\/\/127.0.0.1:9\/">/);
    assert.match(stderr, /No answer came/);
  });
});
