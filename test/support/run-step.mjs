/** Runs a command as a step of a longer run: shows what it prints, keeps it for the counts, ends in time. */
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The local tools come first, as under npm. */
const PATH = `${root}node_modules/.bin${delimiter}${process.env.PATH}`;

/** The end of a step that was ended because its time was over. */
export const OUT_OF_TIME = 124;

/**
 * @param {string} command
 * @param {{ env?: Record<string, string>, minutes?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runStep(command, { env, minutes } = {}) {
  return new Promise((resolve) => {
    let output = '';
    let late = false;
    let last;
    // With a group of its own, a step's browsers end with it.
    const detached = minutes !== undefined && process.platform !== 'win32';
    const child = spawn(command, {
      cwd: root,
      env: { ...process.env, PATH, ...env },
      shell: true,
      stdio: ['ignore', 'pipe', 'inherit'],
      detached,
    });
    const end = (signal) => {
      if (detached && child.pid) process.kill(-child.pid, signal);
      else child.kill(signal);
    };
    const interrupted = () => end('SIGTERM');
    const timeOver = () => {
      late = true;
      end('SIGTERM');
      // What does not hear that holds the output open, and with it this run.
      last = setTimeout(() => end('SIGKILL'), 10_000);
    };
    const timer = minutes === undefined ? undefined : setTimeout(timeOver, minutes * 60_000);
    if (detached) process.once('SIGINT', interrupted);
    child.stdout.on('data', (bytes) => {
      process.stdout.write(bytes);
      output += bytes;
    });
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      clearTimeout(last);
      if (signal && !late) console.log(`Ended by ${signal}: ${command}`);
      process.off('SIGINT', interrupted);
      resolve({ code: late ? OUT_OF_TIME : (code ?? 1), output });
    });
  });
}

/** The counts of the last line `N passed, N failed[, N skipped]`; none where nothing was tested at all. */
export function readCounts(output) {
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$/gm)].at(-1);
  if (!last) return undefined;
  const [passed, failed, skipped] = last.slice(1).map((digits) => Number(digits ?? 0));
  // No test at all is a mistake in the configuration, not a success.
  return passed + failed > 0 ? { passed, failed, skipped } : undefined;
}
