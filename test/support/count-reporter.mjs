/** Closes a run with one line for people and for test/run.mjs: `N passed, N failed`. */
export function countReporter() {
  let last;
  return {
    stop({ sessions }) {
      last = countLine(count(sessions));
    },
    // The runner asks once more for progress after stop, and prints nothing behind it.
    getTestProgress() {
      return last ? [last] : [];
    },
  };
}

/** @param {{ passed: number, failed: number, skipped?: number }} counts */
export function countLine({ passed, failed, skipped = 0 }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

function count(sessions) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions) {
    const tests = testsOf(session.testResults);
    const failed = tests.filter((test) => !test.passed && !test.skipped).length;
    total.passed += tests.filter((test) => test.passed && !test.skipped).length;
    total.skipped += tests.filter((test) => test.skipped).length;
    // A file that could not be loaded, or broke between its tests, has no failed test to show for it.
    total.failed += failed || (session.passed ? 0 : 1);
  }
  return total;
}

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}
