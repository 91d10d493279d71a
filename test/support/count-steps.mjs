import { Session } from 'node:inspector/promises';

/**
 * Counts the steps of a function: how often each block of its module was entered, loops included, as V8 counts them.
 * A number that depends on nothing but the code and its input, so that a test can compare two. What built-in methods
 * and regular expressions do inside is one step.
 *
 * @param {string} marker text that only the script to be counted holds in its address
 * @param {() => void} run
 */
export async function countSteps(marker, run) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  run();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  const script = result.find(({ url }) => url.includes(marker));
  if (!script) throw new Error(`No script was run whose address holds ${marker}.`);
  return script.functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
}
