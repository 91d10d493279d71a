import { readFile } from 'node:fs/promises';

/**
 * The fenced code of a Markdown text. A fence says its language, and after it may say the file that the
 * sample stands for: ```` ```js server.mjs ````.
 *
 * @param {string} markdown
 * @returns {{ language: string, name: string, code: string, line: number }[]}
 */
export function samplesOf(markdown) {
  const fences = /^([ \t]*)(`{3,})([\w+-]*)[ \t]*([^\n`]*)\n(.*?)^\1\2[ \t]*$/gms;
  return [...markdown.matchAll(fences)].map(({ 1: indent, 3: language, 4: name, 5: code, index }) => ({
    language,
    name: name.trim(),
    code: indent ? code.replaceAll(new RegExp(`^${indent}`, 'gm'), '') : code,
    line: markdown.slice(0, index).split('\n').length,
  }));
}

/** The one sample of a file that stands for the file `name`. */
export async function sampleNamed(path, name) {
  const sample = samplesOf(await readFile(path, 'utf8')).find((each) => each.name === name);
  if (!sample) throw new Error(`${path} has no sample named ${name}`);
  return sample.code;
}
