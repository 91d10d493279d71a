import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import type { Plugin } from 'vite';

const MODULE = 'virtual:card-controls';

/**
 * What a page may set on each card, from the custom elements manifest: the builder makes its controls
 * of it, so that an attribute or a token that is new in the source is new in the builder.
 */
export function cardControls(): Plugin {
  return {
    name: 'demo-card-controls',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    async load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      const manifest = await cli({
        argv: ['analyze', '--config', 'stories/custom-elements-manifest.config.mjs', '--quiet'],
        noWrite: true,
      });
      const elements = manifest.modules
        .flatMap(({ declarations }) => declarations ?? [])
        .filter(({ tagName }) => tagName)
        .map(({ tagName, attributes = [], cssProperties = [] }) => [
          tagName,
          {
            attributes: attributes.map(({ name, type, description, default: standard }) => ({
              name,
              type: type?.text ?? 'string',
              description,
              default: standard?.replace(/^'(.*)'$/, '$1'),
            })),
            tokens: cssProperties.map(({ name, description, default: standard }) => ({
              name,
              description,
              default: standard,
            })),
          },
        ]);
      return `export const cardControls = ${JSON.stringify(Object.fromEntries(elements))};`;
    },
  };
}
