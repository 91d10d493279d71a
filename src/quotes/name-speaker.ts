import type { Speaker } from '../model/quotation.js';
import type { Language } from './language.js';
import { lastUpTo, type ParagraphShapes } from './paragraph-shapes.js';
import type { Shape } from './read-shape.js';

/** Somebody the article names in full. */
interface Person {
  name: string;
  role: string;
}

/** Capitalised words in a row: where they begin, where the name in them does, and where both end. */
interface Mention {
  readonly at: number;
  readonly from: number;
  readonly end: number;
  /** Written like an organisation: "the White House", "NASA". */
  readonly thing: boolean;
}

type Range = readonly [start: number, end: number];

/** Paragraphs a reader looks back over for whom "she" is, and words in each. */
const MEMORY = 4;
const LENGTH = 60;
/** Characters over which a surname keeps its person, and how many of its mentions are looked at. */
const REACH = 20_000;
const FEW = 6;
const ACRONYM = /^\p{Lu}{3,5}$/u;
const ROLE_BEFORE = /(?<=[^NlS](l{1,3}))/dy;
const ROLE_APART = /(?<=([dS][lNe]{1,9}(?:fd?[lNe]{1,9}){0,3}),)(?=N+[,v])/dy;
const NAME_APART = /,(N{1,9})(?=,)/dy;
const ROLE_AFTER = /,(d?[lNe]{0,9}l[lNe]{0,9}(?:[fr]d?[lNe]{1,9}){0,3})(?=[,.;¶v])/dy;

/**
 * Returns the function that names a speaker: a surname finds its full name, a bare role the last person who holds it,
 * a pronoun the last person who acted. Nobody is guessed for a role that no named person holds. Only what stands
 * around the names that are asked for is read.
 */
export function nameSpeakers(
  text: string,
  language: Language,
  { begins, shapeOf }: ParagraphShapes,
): (shape: Shape, who: Range) => Speaker {
  const people = new Map<string, Person | undefined>();

  const slice = ({ starts }: Shape, from: number, to: number): string => text.slice(starts[from], starts[to]).trimEnd();
  const rangeAt = (pattern: RegExp, { kinds }: Shape, at: number): Range | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(kinds)?.indices?.[1];
  };

  /** Finds the name in capitalised words that end at a place; it begins behind the last title or role. */
  const mentionAt = (shape: Shape, end: number): Mention => {
    const { kinds } = shape;
    const word = (place: number): string => slice(shape, place, place + 1);
    const isTitle = (place: number): boolean => language.titles.test(word(place));
    let at = end - 1;
    while (kinds[at - 1] === 'N') at--;
    const endsRole = (last: number): boolean => isTitle(last) || (last > at && language.roles.test(word(last)));
    let from = Math.max(at, end - 2);
    while (from > at && !endsRole(from - 1)) from--;
    while (from < end - 1 && isTitle(from)) from++;
    const thing = from === at && (kinds[at - 1] === 'd' || ACRONYM.test(slice(shape, at, end)));
    return { at, from, end, thing };
  };

  const withoutArticle = (shape: Shape, from: number, to: number): string =>
    slice(shape, 'dS'.includes(shape.kinds[from] ?? '') ? from + 1 : from, to);

  /** What stands beside a name is a role where it has an article or ends in a word for one. */
  const roleBeside = (shape: Shape, { at, from, end }: Mention): string => {
    const range =
      from > at
        ? ([at, from] as const)
        : (rangeAt(ROLE_BEFORE, shape, at) ?? rangeAt(ROLE_APART, shape, at) ?? rangeAt(ROLE_AFTER, shape, end));
    if (!range) return '';
    const roleWord =
      shape.kinds[range[0]] === 'd' ||
      withoutArticle(shape, ...range)
        .split(' ')
        .some((word) => language.titles.test(word) || language.roles.test(word));
    return roleWord ? withoutArticle(shape, ...range) : '';
  };

  /** Who has a surname, or an acronym: the first full name in the article; the role stands beside one of the next. */
  const personCalled = (surname: string, place: number): Person | undefined => {
    if (people.has(surname)) return people.get(surname);
    let person: Person | undefined;
    const start = Math.max(0, place - REACH);
    const nearby = text.slice(start, place + REACH);
    let hit = -1;
    for (let left = FEW; left && !person?.role && (hit = nearby.indexOf(surname, hit + 1)) >= 0;) {
      left--;
      const shape = shapeOf(lastUpTo(begins, start + hit));
      const end = lastUpTo(shape.starts, start + hit) + 1;
      if (shape.starts[end - 1] !== start + hit || shape.kinds[end - 1] !== 'N' || shape.kinds[end] === 'N') continue;
      const mention = mentionAt(shape, end);
      const name = slice(shape, mention.from, end);
      if (end - mention.from > 1 || ACRONYM.test(name)) person ??= { name, role: '' };
      if (!person) continue;
      // "Harbour Pilot Ada Brandt", and later just "Ada Brandt".
      if (end - mention.from === 2 && person.name.endsWith(` ${name}`)) person.name = name;
      person.role ||= roleBeside(shape, mention);
    }
    people.set(surname, person);
    return person;
  };

  /** The last fitting person before a place, not further back than a reader remembers: the search stays bounded. */
  const latest = (
    from: number,
    { starts }: Shape,
    fits: (person: Person, shape: Shape, end: number) => boolean,
  ): Person | undefined => {
    const place = starts[from] ?? 0;
    const number = lastUpTo(begins, place);
    for (let back = 0; back < MEMORY && back <= number; back++) {
      const shape = shapeOf(number - back);
      let last = back ? shape.kinds.length : from - 1;
      for (const least = last - LENGTH; (last = shape.kinds.lastIndexOf('N', last)) > Math.max(0, least); last--) {
        if (shape.kinds[last + 1] === 'N') continue;
        const person = personCalled(slice(shape, last, last + 1), place);
        if (person && fits(person, shape, last + 1)) return person;
      }
    }
    return undefined;
  };

  /** Stands where the one who acts stands. */
  const acts = (kinds: string, { at, end }: Mention): boolean =>
    /[vexf]/.test(kinds[end] ?? '') || /[QKHM],?v$|[.¶QH]$/.test(kinds.slice(Math.max(0, at - 3), at));

  const personOf = (shape: Shape, from: number, to: number): Person | undefined => {
    const phrase = shape.kinds.slice(from, to);
    const place = shape.starts[from] ?? 0;
    if (phrase === 'p' || phrase === 'w') {
      const word = slice(shape, from, to);
      const isThing = language.things.test(word);
      if (language.nobody.test(word)) return undefined;
      const find = (actor: boolean): Person | undefined =>
        latest(from, shape, (_person, around, end) => {
          const mention = mentionAt(around, end);
          return mention.thing === isThing && (!actor || acts(around.kinds, mention));
        });
      return find(true) ?? (isThing ? undefined : find(false));
    }
    const last = from + phrase.replace(/[frcP].*/, '').lastIndexOf('N') + 1;
    const known = last > from ? personCalled(slice(shape, last - 1, last), place) : undefined;
    if (known || phrase[0] !== 'd') return known;
    const head = slice(shape, from + 1, from + phrase.search(/f|$/)).toLowerCase();
    return latest(from, shape, ({ role }) => role.toLowerCase().includes(head));
  };

  return (shape, [from, to]) => {
    // "the harbour master, Ada Brandt," is one speaker, whichever half stands beside the verb.
    const first = rangeAt(ROLE_APART, shape, from)?.[0] ?? from;
    const apart = 'dS'.includes(shape.kinds[from] ?? '') && rangeAt(NAME_APART, shape, to);
    const [nameFrom, last] = apart || [from, to];
    const person = personOf(shape, nameFrom, last);
    const start = shape.starts[first] ?? 0;
    const said = slice(shape, first, last);
    return {
      text: said,
      start,
      end: start + said.length,
      name: person?.name,
      role: person?.role || undefined,
    };
  };
}
