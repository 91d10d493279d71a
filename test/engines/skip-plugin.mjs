import { SKIPS, skipOf } from './skips.mjs';

const MODULE = '/__named-skips.js';

/**
 * Marks the tests that `skips.mjs` names as pending, before any of them or their hooks runs; the
 * runner reports and counts them as skipped.
 *
 * @param {string} engine
 */
export function namedSkips(engine) {
  return {
    name: 'named-skips',
    transform({ path, body }) {
      if (!path.endsWith('.test.ts')) return undefined;
      return { body: `import ${JSON.stringify(MODULE)};\n${body}` };
    },
    serve({ path }) {
      if (path !== MODULE) return undefined;
      const skips = SKIPS.filter((skip) => skip.engine === engine);
      return {
        type: 'js',
        body: `${String(markPending)}\nconst skips = ${JSON.stringify(skips)};\nmarkPending(skips);`,
      };
    },
  };
}

/** Runs in the browser, while the tests of a file are being declared. */
function markPending(skips) {
  before(function () {
    const visit = (suite, path) => {
      for (const test of suite.tests) {
        const title = [...path, test.title].join(' > ');
        if (skips.some((skip) => title.startsWith(skip.title))) test.pending = true;
      }
      for (const inner of suite.suites) visit(inner, [...path, inner.title]);
    };
    visit(this.test.parent, []);
  });
}

/**
 * Says at the end which tests were skipped and why. With `complete`, all test files have run: then an
 * entry that named no test is out of date, and said to be.
 *
 * @param {string} engine
 * @param {{ complete: boolean }} options
 */
export function skipReporter(engine, { complete }) {
  return {
    stop({ sessions }) {
      const titles = sessions.flatMap((session) => titlesOf(session.testResults));
      for (const title of titles) {
        const skip = skipOf(engine, title);
        if (skip) console.log(`Skipped in ${engine}: ${title}\n  ${skip.reason}`);
      }
      if (!complete) return;
      for (const skip of SKIPS.filter((entry) => entry.engine === engine)) {
        if (titles.some((title) => title.startsWith(skip.title))) continue;
        console.log(`Stale skip: test/engines/skips.mjs names "${skip.title}", which is no test.`);
      }
    },
  };
}

function titlesOf(suite, path = []) {
  if (!suite) return [];
  return [
    ...suite.tests.map((test) => [...path, test.name].join(' > ')),
    ...suite.suites.flatMap((inner) => titlesOf(inner, [...path, inner.name])),
  ];
}
