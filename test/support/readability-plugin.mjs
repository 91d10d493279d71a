import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const file = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');

/**
 * Serves @mozilla/readability as a module. It is published as CommonJS, which bundlers and Node read
 * and a browser does not.
 */
export function readability() {
  return {
    name: 'readability',
    async serve({ path }) {
      if (!path.endsWith('/@mozilla/readability/Readability.js')) return undefined;
      return { body: `${await readFile(file, 'utf8')}\nexport default Readability;`, type: 'js' };
    },
  };
}
