/**
 * Where a speaker can stand, as regular expressions over a shape (see `readShape`), tried in this order. Each is matched
 * at the letter of the marked stretch; what lies before is looked behind at. `who` is the speaker, `cue` the verb.
 */
export interface SpeakerRule {
  /** A picture of the place: X is the speaker, the marks are the words. */
  readonly name: string;
  readonly pattern: RegExp;
  /** How much the words themselves must look like speech before so loose a tie counts. */
  readonly needs?: 'sentence' | 'phrase' | undefined;
}

// A noun phrase: with an article almost any word may follow, without one names and plain nouns only.
const NOUN = '(?:[dj]{1,2}a?[SzNnleihmT]{0,9}[Nlhn]|[SzNlh]{0,9}[Nlh]|j)';
const PARTNER = '(?:c[NSdl]{0,9}[Nl])?';
const WHO_AFTER = `(?<who>p|[dj]{1,2}[zlnem]{0,9}l(?!N)(?:f${NOUN}){0,4}|e?${NOUN}P?(?:(?:bm{0,3}|(?=d))${NOUN}P?){0,5}${PARTNER})`;
// A subject is taken whole, and never out of a prepositional phrase.
const WHO = `(?<![djlnSzNrfhbm])(?<who>(?<!vT?k?)p|w|${NOUN}P?(?:(?:[fr]b?m{0,3}|bm{0,3}|(?=d))${NOUN}P?){0,5}${PARTNER})`;
const WHO_NEXT = `(?<who>p|${NOUN}P?(?:[fr]b?m{0,3}${NOUN}P?){0,5}${PARTNER})`;
// ", the foreign minister of Norland," or ", who was there,": at most four commas deep.
const ASIDE = '(?:,(?:[^,.;:QH¶]{1,24},){1,4}?|-[^-.;QH¶]{1,24}-|w[^,.;:QHKM¶]{1,14}?)?';
const BEFORE_VERB = '[axTP]{0,4}(?:,[aT]+,)?';
const VERB = '(?<cue>v)';
const SAME_SENTENCE = '[^.;QH¶]{0,80}?';
// A sentence's subject: what may stand before it, and the phrase whole.
const START = '[.¶QH:](?:[krfecigaTA][^,.;QH¶]{0,24},)?[acT]?';

const WHOLE = '(?![NlhSzPn]|fd|[fr][dN])';

/** In a source, `@` is any marked stretch. */
const rule = (name: string, source: string, needs?: SpeakerRule['needs']): SpeakerRule => ({
  name,
  pattern: new RegExp(source.replaceAll('@', '[QKHM]'), 'dy'),
  needs,
});

export const SPEAKER_RULES: readonly SpeakerRule[] = [
  rule('“…” said X', `@,?${VERB}v?[aTo]{0,9}${WHO_AFTER}`),
  rule('“…” – X', `[QH]-?${WHO_NEXT}(?=¶)`),
  rule('“…” murmured X', `(?:[KH],?|M,)(?<cue>e)[aTo]{0,9}${WHO_AFTER}`),
  rule('“…” X said', `[KHM],?a?${WHO_NEXT}${ASIDE}${BEFORE_VERB}${VERB}`),
  rule('“…” according to X', `@,?(?<cue>A)[rf]?${WHO_AFTER}`),
  rule('X said: “…”', `(?<=${WHO}${ASIDE}${BEFORE_VERB}(?<cue>[ve])[^.;:QHKM¶g]{0,20}?(?:,|:¶?))@`),
  rule('“…,” said X, “…”', `(?<=[KHM],?${VERB}[aTo]{0,9}${WHO_AFTER}(?:,[^.;:QHKM¶]{1,20})?,)@`),
  rule(
    'said X: “…”',
    `(?<=(?:[,.¶QH]|[.¶QHk][rb][^.,;:¶QH]{1,12})(?<cue>[vxe])[aTo]{0,9}${WHO}[^.;:¶QHKM]{0,12}?:¶?)@`,
  ),
  rule(
    'according to X, “…”',
    `(?<=(?<cue>A)[rf]?(?<who>b?m{0,3}${NOUN}(?:(?:fm{0,3}|bm{0,3}|(?=d))${NOUN}){0,5}),?[^.;QHKM¶vA]{0,12}?)@`,
  ),
  rule('“…” X murmured', `(?:[KH],?|M,)${WHO_NEXT}a?(?<cue>[el])`),
  rule('with X saying “…”', `(?<=f(?<who>${NOUN}(?:f${NOUN}){0,4})(?<cue>g)[^.;QH¶v]{0,14}?)@`),
  rule('X did it, saying “…”', `(?<=${START}${WHO}${WHOLE}[^.;QH¶]{1,60}(?<cue>g)[^.;QH¶v]{0,14}?)@`),
  rule('X called it “…”', `(?<=${WHO}${ASIDE}${BEFORE_VERB}${VERB}${SAME_SENTENCE})@`),
  rule('“…” about it, X said', `[KHM][^.;QHKM¶]{0,20}?,${WHO_NEXT}${ASIDE}${BEFORE_VERB}${VERB}`),
  rule('“…” about it, said X', `[KHM][^.;QHKM¶]{0,20}?,${VERB}[aT]{0,9}${WHO_AFTER}`),
  rule('X did it: “…”', `(?<=${START}${WHO}${WHOLE}[^.;¶QH]{0,60}:¶?)@`),
  rule('X said. “…”', `(?<=${WHO}${ASIDE}${BEFORE_VERB}${VERB}[^.;:QHKM¶]{0,25}\\.)@`, 'sentence'),
  rule('X did “…”', `(?<=${WHO}${ASIDE}${BEFORE_VERB}(?<cue>e)${SAME_SENTENCE})@`, 'phrase'),
  rule('X did this and said “…”', `(?<=${START}${WHO}${WHOLE}[^.;QH¶]{1,60}${VERB}${SAME_SENTENCE})@`),
];

/** What rules are made of, for the languages that bring rules of their own. */
export const GRAMMAR = { NOUN, WHO, WHO_AFTER, WHOLE, ASIDE, START, BEFORE_VERB, VERB, rule } as const;
