import { Session } from 'node:inspector/promises';

// Code is counted that is first run after this: import this file before what is to be counted.
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * Counts the steps of a function: how often each block of one script was entered, loops included, as V8 counts them.
 * A number that depends on nothing but the code and its input, so that a test can compare two. What built-in methods
 * and regular expressions do inside is one step.
 *
 * @param {string} marker text that only the script to be counted holds in its address
 * @param {() => void} run
 */
export async function countSteps(marker, run) {
  await session.post('Profiler.takePreciseCoverage');
  run();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const functions = result.filter(({ url }) => url.includes(marker)).flatMap((script) => script.functions);
  if (!functions.some(({ isBlockCoverage }) => isBlockCoverage))
    throw new Error(`No blocks of ${marker} were counted.`);
  return functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
}
