import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

const DEPENDENCIES = [
  '@lit/task',
  'axe-core',
  'dompurify',
  'lit',
  'lit/directive.js',
  'lit/directives/ref.js',
  'lit/directives/style-map.js',
  'lit/static-html.js',
];

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../*.mdx', '../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Texts and pictures of the demo, under the address that the test server gives them, too.
  staticDirs: [{ from: '../../demo/articles', to: '/demo/articles' }],
  // Offline: nobody is told, and nothing is asked for.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // Storybook's root is `stories/`; the sources stand beside it.
  viteFinal: (vite) => ({
    ...vite,
    publicDir: false,
    // Known beforehand, or the first visit of the development server reloads the page for each.
    optimizeDeps: { ...vite.optimizeDeps, include: [...(vite.optimizeDeps?.include ?? []), ...DEPENDENCIES] },
    server: { ...vite.server, fs: { ...vite.server?.fs, allow: [root] } },
  }),
};

export default config;
