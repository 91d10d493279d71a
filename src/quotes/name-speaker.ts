import type { Speaker } from '../model/quotation.js';
import type { Lexicon } from './lexicon.js';
import type { Shape } from './read-shape.js';

/** Somebody the article names in full, and every place where the name or a part of it stands. */
interface Person {
  name: string;
  role?: string;
}

interface Mention {
  readonly at: number;
  readonly person: Person;
  /** Stands where the one who acts stands. */
  readonly acts: boolean;
  /** Written like an organisation: "the White House", "NASA". */
  readonly thing: boolean;
}

export type NameSpeaker = (who: readonly [start: number, end: number]) => Speaker;

/** Mentions looked back over. */
const MEMORY = 100;
const RUN = /N+/g;
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
export function nameSpeakers(text: string, shape: Shape, lexicon: Lexicon): NameSpeaker {
  const { kinds, starts, ends } = shape;
  const slice = (from: number, to: number): string => text.slice(starts[from], ends[to - 1]);
  const isCommon = (index: number): boolean => shape.inside.get(slice(index, index + 1).toLowerCase()) === 'l';
  const isTitle = (index: number): boolean => lexicon.isTitle(slice(index, index + 1));
  const roleAt = (pattern: RegExp, index: number): readonly [number, number] | undefined => {
    pattern.lastIndex = index;
    return pattern.exec(kinds)?.indices?.groups?.['role'];
  };

  const people = new Map<string, Person>();
  const mentions: Mention[] = [];
  let cursor = 0;
  for (const { 0: run, index } of kinds.matchAll(RUN)) {
    const end = index + run.length;
    const surname = slice(end - 1, end);
    let person = people.get(surname);
    const from = nameStart(index, end, person);
    const thing = from === index && (kinds[index - 1] === 'd' || ACRONYM.test(surname));
    if (!person && (end - from > 1 || ACRONYM.test(surname)))
      people.set(surname, (person = { name: slice(from, end) }));
    if (!person) continue;
    // "Harbour Pilot Ada Brandt", and later just "Ada Brandt": what stood before was her role.
    const short = slice(from, end);
    const longer = end - from === 2 && person.name.endsWith(` ${short}`) ? person.name.slice(0, -short.length - 1) : '';
    if (longer.includes(' ')) {
      person.role ??= longer;
      person.name = short;
    }
    const role =
      from > index
        ? ([index, from] as const)
        : (roleAt(ROLE_BEFORE, index) ?? roleAt(ROLE_APART, index) ?? roleAt(ROLE_AFTER, end));
    if (role && !person.role) person.role = withoutArticle(slice(...role), kinds[role[0]]);
    mentions.push({
      at: index,
      person,
      acts: /[vexf]/.test(kinds[end] ?? '') || /[QKHM],?v$|[.¶QH]$|^$/.test(kinds.slice(Math.max(0, index - 3), index)),
      thing,
    });
  }
  return nameSpeaker;

  /**
   * Where in a run of capitalised words the name begins: behind the last title, or behind what stands in lower case
   * elsewhere ("Harbour Master Ada Brandt", "the harbour master"). "The New Harbour Times" is taken whole.
   */
  function nameStart(index: number, end: number, known: Person | undefined): number {
    let from = end - 2;
    while (from > index && !isTitle(from - 1) && slice(from, end) !== known?.name) from--;
    from = Math.max(from, index);
    let bare = from;
    while (bare < end - 2 && (isTitle(bare) || isCommon(bare))) bare++;
    if (bare === end - 2 && kinds[index - 1] !== 'd') from = bare;
    while (from < end - 1 && isTitle(from)) from++;
    return from;
  }

  function nameSpeaker([from, to]: readonly [number, number]): Speaker {
    // "the harbour master, Ada Brandt," is one speaker, whichever half stands beside the verb.
    const first = roleAt(ROLE_APART, from)?.[0] ?? from;
    const last = 'dS'.includes(kinds[from] ?? '') ? (roleAt(NAME_APART, to)?.[1] ?? to) : to;
    const person = personOf(last > to ? to + 1 : from, last);
    return {
      text: slice(first, last),
      start: starts[first] ?? 0,
      end: ends[last - 1] ?? 0,
      ...(person && { name: person.name }),
      ...(person?.role && { role: person.role }),
    };
  }

  function personOf(from: number, to: number): Person | undefined {
    const phrase = kinds.slice(from, to);
    if (phrase === 'p' || phrase === 'w') {
      const pronoun = slice(from, to);
      if (lexicon.isPlural(pronoun)) return undefined;
      const neuter = lexicon.isNeuter(pronoun);
      return (
        latest(from, ({ acts, thing }) => acts && thing === neuter) ??
        (neuter ? undefined : latest(from, ({ thing }) => !thing))
      );
    }
    const named = /N+(?=[^N]*$)/.exec(phrase.replace(/[fr].*|[cP].*/s, ''));
    const last = named ? from + named.index + named[0].length - 1 : -1;
    const known = last < 0 ? undefined : people.get(slice(last, last + 1));
    if (known) return known;
    if (phrase[0] !== 'd') return undefined;
    const head =
      withoutArticle(slice(from, to), 'd')
        .split(/ (?:of|der|des|von) /)[0]
        ?.toLowerCase() ?? '';
    return latest(from, ({ person }) => person.role?.toLowerCase().includes(head) === true);
  }

  /** The last fitting mention before a place, not further back than a reader remembers: the search stays bounded. */
  function latest(place: number, fits: (mention: Mention) => boolean): Person | undefined {
    while (mentions[cursor] && (mentions[cursor]?.at ?? 0) < place) cursor++;
    while (cursor > 0 && (mentions[cursor - 1]?.at ?? 0) >= place) cursor--;
    return mentions.slice(Math.max(0, cursor - MEMORY), cursor).findLast(fits)?.person;
  }
}

const withoutArticle = (words: string, kind: string | undefined): string =>
  kind === 'd' || kind === 'S' ? words.replace(/^\S+\s+/, '') : words;
