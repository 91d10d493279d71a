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

// Before the other plugins: the guard is known by its source.
export default { ...base, plugins: [withoutGuard, ...base.plugins], testsFinishTimeout: 120_000 };
