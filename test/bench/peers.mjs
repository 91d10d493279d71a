/** Cards of other libraries, brought into a cache of their own when the bench asks for them. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../node_modules/.cache/presscards-bench/', import.meta.url));

const PACKAGES = { '@shoelace-style/shoelace': '2.20.1', '@awesome.me/webawesome': '3.14.0' };

const CARDS = {
  'sl-card': '@shoelace-style/shoelace/dist/components/card/card.js',
  'wa-card': '@awesome.me/webawesome/dist/components/card/card.js',
};

/** A module that adds the peers to the page's bench, or undefined with the reason said. */
export function peers() {
  try {
    if (!existsSync(join(folder, 'node_modules', '@awesome.me'))) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'package.json'), '{ "private": true }');
      const names = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
      execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...names], {
        cwd: folder,
        stdio: 'ignore',
      });
    }
  } catch {
    console.log('The peers could not be installed, and are left out.');
    return undefined;
  }
  const contents = Object.entries(CARDS).map(
    ([tag, path]) => `import '${path}'; bench['${tag}'] = (count) => listFilled('${tag}', count);`,
  );
  return { contents: contents.join('\n'), resolveDir: folder };
}

export const PEERS = Object.keys(CARDS);
