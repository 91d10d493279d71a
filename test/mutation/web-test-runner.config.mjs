/** The tests' own configuration, with one guard taken out of one file on its way to the browser. */
import base from '../web-test-runner.config.mjs';

const { file, from, to } = JSON.parse(process.env.MUTATION);

const withoutGuard = {
  name: 'without-guard',
  transform({ path, body }) {
    if (path !== `/${file}`) return undefined;
    console.log('The guard is out.');
    return body.replace(from, () => to);
  },
};

export default {
  ...base,
  // Before the other plugins: the guard is known by its source.
  plugins: [withoutGuard, ...base.plugins],
  // The first test that notices is enough.
  testFramework: { config: { ...base.testFramework.config, bail: true } },
  // Several run at the same time, and each needs a port of its own.
  port: 20_000 + (process.pid % 20_000),
  testsFinishTimeout: 120_000,
};
