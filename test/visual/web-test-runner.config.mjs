/**
 * `npm run test:visual`: a picture of every story against the one kept from before. Pictures depend on
 * the machine's fonts and browser, so they are not in the repository and this is no part of `npm test`:
 * make them before a change with `npm run test:visual -- --update-visual-baseline`, then change, then compare.
 */
import { visualRegressionPlugin } from '@web/test-runner-visual-regression/plugin';
import config from '../web-test-runner.config.mjs';

export default {
  ...config,
  files: ['test/visual/stories.visual.ts'],
  plugins: [
    ...config.plugins,
    visualRegressionPlugin({
      baseDir: 'test/visual/pictures',
      update: process.argv.includes('--update-visual-baseline'),
    }),
  ],
};
