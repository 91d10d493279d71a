import { countLine } from '../support/count-reporter.mjs';

/** Collects what a check finds: `ok ...` and `not ok ...` lines, and the count as the last. */
export function report() {
  const counts = { passed: 0, failed: 0 };
  const say = (sentence, problems = []) => {
    counts[problems.length ? 'failed' : 'passed']++;
    console.log(`${problems.length ? 'not ok' : 'ok'} ${sentence}`);
    for (const problem of problems) console.log(`  ${problem}`);
  };
  const end = () => {
    console.log(countLine(counts));
    // Nothing checked is nothing shown.
    if (counts.failed || !counts.passed) process.exitCode = 1;
  };
  return { say, end };
}
