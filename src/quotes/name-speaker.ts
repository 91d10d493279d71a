import type { Speaker } from '../model/quotation.js';
import type { Lexicon } from './lexicon.js';
import type { Shape } from './read-shape.js';
import { kindByEnding, kindOf } from './word-hash.js';

/** Somebody the article names in full, and every place where the name or a part of it stands. */
interface Person {
  name: string;
  /** Words of the name. */
  size: number;
  /** What stood before the name until it was found to be shorter. */
  before: string | undefined;
  /** The mentions whose role is not looked at yet, from first to last. */
  readonly mentions: Mention[];
  role?: string | undefined;
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

export type NameSpeaker = (who: readonly [start: number, end: number]) => Speaker;

/** Mentions looked back over. */
const MEMORY = 100;
/** Letters of the shape in which a role is looked for, beside a name. */
const REACH = 40;
const ACRONYM = /^\p{Lu}{3,5}$/u;
const ROLE_BEFORE = /(?<=(?:^|[^Nl])(?<role>l{1,3}))/dy;
const ROLE_APART = /(?<=(?<role>[dS][lNe]+(?:fd?[lNe]+)*),)(?=N+[,v])/dy;
const NAME_APART = /,(?<role>N+)(?=,)/dy;
const ROLE_AFTER = /,(?<role>d?[lNe]*l[lNe]*(?:[fr]d?[lNe]+)*)(?=[,.;¶v])/dy;

/**
 * Reads who is who in an article, once, and returns the function that names a speaker: a surname finds its full name, a
 * bare role the last person who holds it, a pronoun the last person who acted. Nobody is guessed for a role that no
 * named person holds.
 */
export function nameSpeakers(text: string, shape: Shape, { kinds: listed, sorts }: Lexicon): NameSpeaker {
  const { kinds, starts, ends, words } = shape;
  const slice = (from: number, to: number): string => text.slice(starts[from], ends[to - 1]);
  const sortOf = (index: number): string => {
    const sort = kindOf(sorts, words[index] ?? 0) || kindByEnding(sorts, text, starts[index] ?? 0, ends[index] ?? 0, 12);
    return String.fromCharCode(sort);
  };
  const isTitle = (index: number): boolean => /[ta]/.test(sortOf(index));
  const isCommon = (index: number): boolean => common().has(words[index] ?? 0);
  const isAcronym = (index: number): boolean => ACRONYM.test(slice(index, index + 1));
  const roleAt = (pattern: RegExp, index: number): readonly [number, number] | undefined => {
    const start = Math.max(0, index - REACH);
    pattern.lastIndex = index - start;
    const role = pattern.exec(kinds.slice(start, index + REACH))?.indices?.groups?.['role'];
    return role && [start + role[0], start + role[1]];
  };

  /** Words that stand in lower case somewhere. */
  let commons: Set<number> | undefined;
  const common = (): Set<number> => {
    if (!commons) {
      commons = new Set();
      for (let at = kinds.indexOf('l'); at >= 0; at = kinds.indexOf('l', at + 1)) commons.add(words[at] ?? 0);
    }
    return commons;
  };

  const people = new Map<number, Person>();
  const mentions: Mention[] = [];
  let cursor = 0;
  for (let end = 0, at = kinds.indexOf('N'); at >= 0; at = kinds.indexOf('N', end)) {
    end = at + 1;
    while (kinds[end] === 'N') end++;
    readName(at, end);
  }
  return nameSpeaker;

  function readName(at: number, end: number): void {
    const surname = words[end - 1] ?? 0;
    let person = people.get(surname);
    const from = end - at > 1 ? nameStart(at, end, person) : at;
    const size = end - from;
    if (!person && (size > 1 || isAcronym(at)))
      people.set(surname, (person = { name: slice(from, end), size, before: undefined, mentions: [] }));
    if (!person) return;
    // "Harbour Pilot Ada Brandt", and later just "Ada Brandt": what stood before was her role.
    if (size === 2 && person.size > 2) {
      const short = slice(from, end);
      const longer = person.name.endsWith(` ${short}`) ? person.name.slice(0, -short.length - 1) : '';
      if (longer.includes(' ')) {
        person.before = longer;
        person.name = short;
        person.size = 2;
      }
    }
    const mention = { person, at, from, end, thing: from === at && (kinds[at - 1] === 'd' || isAcronym(end - 1)) };
    mentions.push(mention);
    person.mentions.push(mention);
  }

  /**
   * Where in a run of capitalised words the name begins: behind the last title, or behind what stands in lower case
   * elsewhere ("Harbour Master Ada Brandt", "the harbour master"). "The New Harbour Times" is taken whole.
   */
  function nameStart(index: number, end: number, known: Person | undefined): number {
    let from = end - 2;
    while (from > index && !isTitle(from - 1) && slice(from, end) !== known?.name) from--;
    let bare = from;
    while (bare < end - 2 && (isTitle(bare) || isCommon(bare))) bare++;
    if (bare === end - 2 && kinds[index - 1] !== 'd') from = bare;
    while (from < end - 1 && isTitle(from)) from++;
    return from;
  }

  function nameSpeaker([from, to]: readonly [number, number]): Speaker {
    // "the harbour master, Ada Brandt," is one speaker, whichever half stands beside the verb.
    const first = roleAt(ROLE_APART, from)?.[0] ?? from;
    const last = /[dS]/.test(kinds[from] ?? '') ? (roleAt(NAME_APART, to)?.[1] ?? to) : to;
    const person = personOf(last > to ? to + 1 : from, last);
    const role = person && roleOf(person);
    return {
      text: slice(first, last),
      start: starts[first] ?? 0,
      end: ends[last - 1] ?? 0,
      ...(person && { name: person.name }),
      ...(role && { role }),
    };
  }

  function personOf(from: number, to: number): Person | undefined {
    const phrase = kinds.slice(from, to);
    if (phrase === 'p' || phrase === 'w') {
      const sort = sortOf(from);
      if (sort === 'p') return undefined;
      const neuter = sort === 'n';
      return latest(from, (mention) => mention.thing === neuter && acts(mention)) ?? (neuter ? undefined : latest(from, ({ thing }) => !thing));
    }
    const named = /N+(?=[^N]*$)/.exec(phrase.replace(/[fr].*|[cP].*/s, ''));
    const last = named ? from + named.index + named[0].length - 1 : -1;
    const known = people.get(words[last] ?? 0);
    if (known || phrase[0] !== 'd') return known;
    const head = withoutArticle(from, to).split(/ (?:of|der|des|von) /)[0]?.toLowerCase() ?? '';
    return latest(from, ({ person }) => roleOf(person)?.toLowerCase().includes(head) === true);
  }

  /** The role that stands beside a person's name, at the first mention that has one. */
  function roleOf(person: Person): string | undefined {
    for (let mention = person.mentions[0]; mention && !person.role; mention = person.mentions[0]) {
      const { at, from, end } = mention;
      const role =
        from > at ? ([at, from] as const) : (roleAt(ROLE_BEFORE, at) ?? roleAt(ROLE_APART, at) ?? roleAt(ROLE_AFTER, end));
      if (role) person.role = withoutArticle(...role);
      person.mentions.shift();
    }
    return (person.role ??= person.before);
  }

  /** Whether a mention stands where the one who acts stands. */
  function acts({ at, end }: Mention): boolean {
    return /[vexf]/.test(kinds[end] ?? '') || /[QKHM],?v$|[.¶QH]$/.test(kinds.slice(Math.max(0, at - 3), at));
  }

  /** The last fitting mention before a place, not further back than a reader remembers: the search stays bounded. */
  function latest(place: number, fits: (mention: Mention) => boolean): Person | undefined {
    while ((mentions[cursor]?.at ?? place) < place) cursor++;
    while (cursor > 0 && (mentions[cursor - 1]?.at ?? 0) >= place) cursor--;
    for (let index = cursor; index-- > Math.max(0, cursor - MEMORY); ) {
      const mention = mentions[index];
      if (mention && fits(mention)) return mention.person;
    }
    return undefined;
  }

  function withoutArticle(from: number, to: number): string {
    return slice(/[dS]/.test(kinds[from] ?? '') ? from + 1 : from, to);
  }
}
