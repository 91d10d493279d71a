/**
 * The tests that an engine cannot run, by name: a command of the test runner it lacks, or a feature
 * of the platform that the README's table of browsers names. Everything else runs everywhere.
 *
 * `title` is the whole title, or its beginning: groups and test, separated by ` > `.
 *
 * @type {{ engine: 'chromium' | 'firefox' | 'webkit', title: string, reason: string }[]}
 */
export const SKIPS = [];

/** The entry that takes this test out of this engine's run. */
export function skipOf(engine, title) {
  return SKIPS.find((skip) => skip.engine === engine && title.startsWith(skip.title));
}
