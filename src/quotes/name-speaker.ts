import type { Speaker } from '../model/quotation.js';
import type { Language } from './language.js';
import type { Shape } from './read-shape.js';
import { kindByEnding } from './word-map.js';

/** Somebody the article names in full. */
interface Person {
  name: string;
  /** Empty where no role stands beside any mention; looked for when first asked for. */
  role?: string;
  readonly mentions: Mention[];
}

interface Mention {
  readonly person: Person;
  /** Where the run of capitalised words begins, where the name in it does, and where both end. */
  readonly at: number;
  readonly from: number;
  readonly end: number;
  /** Written like an organisation: "the White House", "NASA". */
  readonly thing: boolean;
}

type Range = readonly [start: number, end: number];

/** Mentions looked back over. */
const MEMORY = 100;
const ACRONYM = /^\p{Lu}{3,5}$/u;
const ROLE_BEFORE = /(?<=[^NlS](l{1,3}))/dy;
const ROLE_APART = /(?<=([dS][lNe]{1,9}(?:fd?[lNe]{1,9}){0,3}),)(?=N+[,v])/dy;
const NAME_APART = /,(N{1,9})(?=,)/dy;
const ROLE_AFTER = /,(d?[lNe]{0,9}l[lNe]{0,9}(?:[fr]d?[lNe]{1,9}){0,3})(?=[,.;¶v])/dy;

/**
 * Reads who is who in an article, once, and returns the function that names a speaker: a surname finds its full name, a
 * bare role the last person who holds it, a pronoun the last person who acted. Nobody is guessed for a role that no
 * named person holds.
 */
export function nameSpeakers(text: string, { kinds, starts, ends, words }: Shape, { kinds: listed, sorts }: Language) {
  const people = new Map<number | undefined, Person>();
  const mentions: Mention[] = [];
  let cursor = 0;

  const slice = (from: number, to: number): string => text.slice(starts[from], ends[to - 1]);
  const sortOf = (at: number): string =>
    sorts.get(words[at] ?? 0) ?? kindByEnding(sorts, text, starts[at] ?? 0, ends[at] ?? 0, 12) ?? '-';
  const isTitle = (at: number): boolean => 'ta'.includes(sortOf(at));
  const endsRole = (last: number, at: number): boolean =>
    isTitle(last) || (last > at && sortOf(last) === 'r' && !listed.has(words[last] ?? 0));
  const isAcronym = (at: number): boolean => ACRONYM.test(slice(at, at + 1));
  const rangeAt = (pattern: RegExp, at: number): Range | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(kinds)?.indices?.[1];
  };

  for (let end = 0, at = kinds.indexOf('N'); at >= 0; at = kinds.indexOf('N', end)) {
    end = at + 1;
    while (kinds[end] === 'N') end++;
    let person = people.get(words[end - 1]);
    // The name begins behind the last title, or behind a role of two words: "Harbour Master Ada Brandt". "The New
    // Harbour Times" is taken whole.
    let from = Math.max(at, end - 2);
    while (from > at && !endsRole(from - 1, at) && slice(from, end) !== person?.name) from--;
    while (from < end - 1 && isTitle(from)) from++;
    const acronym = isAcronym(end - 1);
    if (!person && (end - from > 1 || acronym))
      people.set(words[end - 1], (person = { name: slice(from, end), mentions: [] }));
    if (!person) continue;
    // "Harbour Pilot Ada Brandt", and later just "Ada Brandt".
    if (end - from === 2 && person.name.endsWith(` ${slice(from, end)}`)) person.name = slice(from, end);
    const mention = { person, at, from, end, thing: from === at && (kinds[at - 1] === 'd' || acronym) };
    mentions.push(mention);
    person.mentions.push(mention);
  }

  /** The last fitting mention before a place, not further back than a reader remembers: the search stays bounded. */
  const latest = (place: number, fits: (mention: Mention) => boolean): Person | undefined => {
    while ((mentions[cursor]?.at ?? place) < place) cursor++;
    for (let at = cursor; at-- > Math.max(0, cursor - MEMORY);) {
      const mention = mentions[at];
      if (mention && mention.at < place && fits(mention)) return mention.person;
    }
    return undefined;
  };

  /** Stands where the one who acts stands. */
  const acts = ({ at, end }: Mention): boolean =>
    /[vexf]/.test(kinds[end] ?? '') || /[QKHM],?v$|[.¶QH]$/.test(kinds.slice(Math.max(0, at - 3), at));

  const withoutArticle = (from: number, to: number): string =>
    slice('dS'.includes(kinds[from] ?? '') ? from + 1 : from, to);

  /** What stands beside a name is a role where it has an article or ends in a word for one. */
  const roleBeside = ({ at, from, end }: Mention): string | undefined => {
    const range =
      from > at
        ? ([at, from] as const)
        : (rangeAt(ROLE_BEFORE, at) ?? rangeAt(ROLE_APART, at) ?? rangeAt(ROLE_AFTER, end));
    if (!range) return undefined;
    const roleWord =
      kinds[range[0]] === 'd' ||
      // Not by Array.from: old libraries have one of their own.
      [...Array(range[1] - range[0]).keys()].some((index) => 'tar'.includes(sortOf(range[0] + index)));
    return roleWord ? withoutArticle(...range) : undefined;
  };

  const roleOf = (person: Person): string => {
    for (const mention of person.mentions) {
      if (person.role !== undefined) break;
      const role = roleBeside(mention);
      if (role) person.role = role;
    }
    return (person.role ??= '');
  };

  const personOf = (from: number, to: number): Person | undefined => {
    const phrase = kinds.slice(from, to);
    if (phrase === 'p' || phrase === 'w') {
      const sort = sortOf(from);
      if (sort === 'p') return undefined;
      const fits = ({ thing }: Mention): boolean => thing === (sort === 'n');
      return (
        latest(from, (mention) => fits(mention) && acts(mention)) ?? (sort === 'n' ? undefined : latest(from, fits))
      );
    }
    const known = people.get(words[from + phrase.replace(/[frcP].*/, '').lastIndexOf('N')]);
    if (known || phrase[0] !== 'd') return known;
    const head = slice(from + 1, from + phrase.search(/f|$/)).toLowerCase();
    return latest(from, ({ person }) => roleOf(person) !== '' && roleOf(person).toLowerCase().includes(head));
  };

  return ([from, to]: Range): Speaker => {
    // "the harbour master, Ada Brandt," is one speaker, whichever half stands beside the verb.
    const first = rangeAt(ROLE_APART, from)?.[0] ?? from;
    const apart = 'dS'.includes(kinds[from] ?? '') && rangeAt(NAME_APART, to);
    const [nameFrom, last] = apart || [from, to];
    const person = personOf(nameFrom, last);
    const role = person && roleOf(person);
    return {
      text: slice(first, last),
      start: starts[first] ?? 0,
      end: ends[last - 1] ?? 0,
      ...(person && { name: person.name }),
      ...(role && { role }),
    };
  };
}
