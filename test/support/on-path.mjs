import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @returns {string[]} every file of this name in the folders of the PATH, in their order */
export function onPath(command) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, command)).filter(existsSync);
}
