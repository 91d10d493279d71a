/** Walks over imports: the shortest way from a file, and the circles among them. */

/** @returns {Map<string, string[]>} file -> what it imports */
export function neighbours(edges) {
  const next = new Map();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  return next;
}

/** The shortest way from `start` to a file that matches, both ends included. */
export function pathTo(start, matches, next) {
  const paths = [[start]];
  const seen = new Set([start]);
  for (const path of paths) {
    for (const file of next.get(path.at(-1)) ?? []) {
      if (matches(file)) return [...path, file];
      if (seen.has(file)) continue;
      seen.add(file);
      paths.push([...path, file]);
    }
  }
  return undefined;
}

/** Any kind of import closes a circle: two files that know each other are hard to read apart. */
export function circles(edges) {
  const next = neighbours(edges);
  const reported = new Set();
  return [...next.keys()].flatMap((file) => {
    const circle = reported.has(file) ? undefined : pathTo(file, (to) => to === file, next);
    circle?.forEach((member) => reported.add(member));
    return circle ? [circle] : [];
  });
}
