import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * An empty folder in which `presscards` and whatever it uses are found as if they were installed.
 *
 * @returns {Promise<{ path: string, remove(): Promise<void> }>}
 */
export async function packageScratch() {
  const path = await mkdtemp(join(tmpdir(), 'presscards-'));
  await mkdir(join(path, 'node_modules'));
  await symlink(root, join(path, 'node_modules', 'presscards'), 'junction');
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
