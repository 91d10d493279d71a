/**
 * Where a speaker can stand, as regular expressions over a shape (see `readShape`), tried in this order. Each is matched
 * at the letter of the marked stretch; what lies before is looked behind at. `who` is the speaker, `cue` the verb.
 */
export interface SpeakerRule {
  readonly pattern: RegExp;
  /** How much the words themselves must look like speech before so loose a tie counts, see `likeness`. */
  readonly needs: number;
  /** The words are what the verb is about, and no speech where they are written like a title. */
  readonly object: boolean;
}

// A noun phrase: with an article almost any word may follow, without one names and plain nouns only.
const NOUN = '(?:[dj]{1,2}a?[SzNleihT]{0,9}[Nlh]|[SzNlh]{0,9}[Nlh]|j)';
const PARTNER = '(?:c[NSdl]{0,9}[Nl])?';
// A subject is taken whole, and never out of a prepositional phrase.
const WHO = `(?<![djlSzNrf])(?<who>(?<!vT?k?)p|w|${NOUN}P?(?:(?:[fr]|(?=d))${NOUN}P?){0,5}${PARTNER})`;
const WHO_NEXT = `(?<who>p|e?${NOUN}P?(?:[fr]${NOUN}P?){0,5}${PARTNER})`;
// ", the foreign minister of Norland," or ", who was there,": at most four commas deep.
const ASIDE = '(?:,(?:[^,.;:QH¶]{1,24},){1,4}?)?';
const BEFORE_VERB = '[axT]{0,4}';
const VERB = '(?<cue>v)';
const SAME_SENTENCE = '[^.;QH¶]{0,60}?';
// A sentence's subject: what may stand before it, and the phrase whole.
const START = '[.¶QH:](?:[^,.;QH¶]{0,24},)?[acT]?';

const WHOLE = '(?![NlhSz]|[fr][dN])';

export const rule = (source: string, needs = 0, object = false): SpeakerRule => ({
  pattern: new RegExp(source, 'dy'),
  needs,
  object,
});

/** “…” said X */
export const SAID_X_AFTER = rule(`(?:[QKHM],?(?=v)|(?:[KH],?|M,)(?=e))(?<cue>.)[aTo]{0,9}${WHO_NEXT}`);
/** “…” – X */
export const SIGNED_X = rule(`[QH]-?${WHO_NEXT}(?=¶)`);
/** “…” X said */
export const X_SAID_AFTER = rule(`[KHM],?${WHO_NEXT}${ASIDE}${BEFORE_VERB}${VERB}`);
/** “…” according to X */
export const ACCORDING_TO_X_AFTER = rule(`[QKHM],?(?<cue>A)f?${WHO_NEXT}`);
/** X said: “…” */
export const X_SAID_BEFORE = rule(`(?<=${WHO}${ASIDE}${BEFORE_VERB}(?<cue>[ve])[^.;:QHKM¶g]{0,20}?(?:,|:¶?))[QKHM]`);
/** said X: “…” */
export const SAID_X_BEFORE = rule(
  `(?<=(?:[,.¶QH]|[.¶QHk][rb][^.,;:¶QH]{1,12})(?<cue>[vxe])[aTo]{0,9}${WHO}[^.;:¶QHKM]{0,12}?:¶?)[QKHM]`,
);
/** according to X, “…” */
export const ACCORDING_TO_X_BEFORE = rule(`(?<=(?<cue>A)f?${WHO_NEXT},?[^.;QHKM¶vA]{0,12}?)[QKHM]`);
/** “…” X murmured */
export const X_MURMURED_AFTER = rule(`(?:[KH],?|M,)${WHO_NEXT}a?(?<cue>[el])`);
/** with X saying “…” */
export const WITH_X_SAYING = rule(`(?<=f${WHO_NEXT}(?<cue>g)[^.;QH¶v]{0,14}?)[QKHM]`);
/** X called it “…” */
export const X_CALLED_IT = rule(`(?<=${WHO}${ASIDE}${BEFORE_VERB}${VERB}${SAME_SENTENCE})[QKHM]`, 0, true);
/** “…” about it, X said */
export const ABOUT_IT_X_SAID = rule(`[KHM][^.;QHKM¶]{0,20}?,${WHO_NEXT}${ASIDE}${BEFORE_VERB}${VERB}`);
/** X did it: “…” */
export const X_DID_IT_COLON = rule(`(?<=${START}${WHO}${WHOLE}${SAME_SENTENCE}:¶?)[QKHM]`);
/** X said. “…” */
export const X_SAID_STOP = rule(`(?<=${WHO}${ASIDE}${BEFORE_VERB}${VERB}[^.;:QHKM¶]{0,25}\\.)[QKHM]`, 2);
/** X did “…” */
export const X_DID = rule(`(?<=${WHO}${ASIDE}${BEFORE_VERB}(?<cue>e)${SAME_SENTENCE})[QKHM]`, 1, true);

/** X did this and said “…”, or X did it, saying “…” */
export const X_DID_THIS_AND_SAID = rule(
  `(?<=${START}${WHO}${WHOLE}${SAME_SENTENCE}(?<cue>[vg])${SAME_SENTENCE})[QKHM]`,
  0,
  true,
);

export const SPEAKER_RULES: readonly SpeakerRule[] = [
  SAID_X_AFTER,
  SIGNED_X,
  X_SAID_AFTER,
  ACCORDING_TO_X_AFTER,
  X_SAID_BEFORE,
  SAID_X_BEFORE,
  ACCORDING_TO_X_BEFORE,
  X_MURMURED_AFTER,
  WITH_X_SAYING,
  X_CALLED_IT,
  ABOUT_IT_X_SAID,
  X_DID_IT_COLON,
  X_SAID_STOP,
  X_DID,
  X_DID_THIS_AND_SAID,
];
