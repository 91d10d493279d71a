import { browsers, features } from 'web-features';

/**
 * What the platform has got after a day, by the names of MDN's browser-compat-data.
 *
 * @param {string} day `2024-05-24`
 */
export function youngFeatures(day) {
  const newest = Object.fromEntries(
    Object.entries(browsers).map(([name, { releases }]) => [name, releases.filter(({ date }) => date <= day).at(-1)]),
  );
  const isOld = ({ support }) =>
    Object.entries(newest).every(([name, { version }]) => support[name] && order(support[name]) <= order(version));
  const all = new Map(
    Object.values(features)
      .flatMap(({ status }) => Object.entries(status?.by_compat_key ?? {}))
      .map(([key, status]) => [key, isOld(status)]),
  );
  return { newest, styles: youngStyles(all), ...youngNames(all) };
}

/** Interfaces and members: what a script calls them, with the keys it may mean by that. */
function youngNames(all) {
  const names = new Map();
  const statics = new Map();
  const oldNames = new Set();
  for (const [key, old] of all) {
    const found = key.match(/^(?:api|javascript\.builtins)\.(?:Intl\.)?(\w+)(?:\.(\w+))?$/);
    if (!found || key.endsWith('_event')) continue;
    const [, holder, member] = found;
    // Whatever leads to an object of a young interface is young itself, and found by its own name.
    if (member && !old && all.get(`api.${holder}`) === false) continue;
    if (member?.endsWith('_static')) {
      if (!old) statics.set(`${holder}.${member.slice(0, -'_static'.length)}`, [key]);
    } else if (old) oldNames.add(member ?? holder);
    else names.set(member ?? holder, [...(names.get(member ?? holder) ?? []), key]);
  }
  for (const name of oldNames) names.delete(name);
  return { names, statics };
}

function youngStyles(all) {
  return new Set([...all].filter(([key, old]) => key.startsWith('css.') && !old).map(([key]) => key));
}

/** `17.5` as a number that sorts after 17 and before 17.10; `≤79` counts as 79. */
function order(version) {
  const [major = 0, minor = 0] = version.replace('≤', '').split('.').map(Number);
  return major + minor / 1000;
}
