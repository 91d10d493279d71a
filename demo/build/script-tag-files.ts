import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build, type Plugin, type UserConfig } from 'vite';

const MODULES = ['virtual:script-tag', 'virtual:script-tag-integrity'];
const FULL = 'presscards.full.js';

type Files = ReadonlyMap<string, string | Uint8Array>;

/**
 * The script tag's own files beside the demo, so that a snippet copied from it works as it stands. They
 * are built when first asked for, from the configurations that `npm run build:cdn` uses.
 */
export function scriptTagFiles(configurations: readonly UserConfig[]): Plugin {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const folder = `presscards@${version}`;
  let files: Promise<Files> | undefined;
  const built = (): Promise<Files> => (files ??= buildFiles(configurations));
  return {
    name: 'demo-script-tag-files',
    resolveId: (id) => (MODULES.includes(id) ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${MODULES[0]}`) return constants({ folder, version });
      if (id !== `\0${MODULES[1]}`) return undefined;
      const hash = createHash('sha384').update((await built()).get(FULL) ?? '');
      return constants({ integrity: `sha384-${hash.digest('base64')}` });
    },
    async generateBundle() {
      for (const [name, source] of await built()) {
        this.emitFile({ type: 'asset', fileName: `${folder}/${name}`, source });
      }
    },
    configureServer({ middlewares }) {
      middlewares.use(`/demo/${folder}/`, (request, response, next) => {
        built().then((all) => {
          const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
          const source = all.get(name);
          if (source === undefined) return next();
          const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
          response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'access-control-allow-origin': '*' });
          response.end(source);
        }, next);
      });
    },
  };
}

const constants = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');

async function buildFiles(configurations: readonly UserConfig[]): Promise<Files> {
  const files = new Map<string, string | Uint8Array>();
  for (const configuration of configurations) {
    const result = await build({
      ...configuration,
      configFile: false,
      logLevel: 'error',
      build: { ...configuration.build, write: false },
    });
    for (const output of Array.isArray(result) ? result : [result]) {
      if (!('output' in output)) continue;
      for (const file of output.output) files.set(file.fileName, file.type === 'chunk' ? file.code : file.source);
    }
  }
  return files;
}
