import { rule, type SpeakerRule } from './speaker-rules.js';

// A noun phrase: with an article almost any word may follow, without one names and plain nouns only.
const NOUN = '(?:[dj]{1,2}a?[SzNnleihmT]{0,9}[Nlhn]|[SzNlh]{0,9}[Nlh]|j)';
const PARTNER = '(?:c[NSdl]{0,9}[Nl])?';
const WHO_AFTER = `(?<who>p|[dj]{1,2}[zlnem]{0,9}l(?!N)(?:f${NOUN}){0,4}|e?${NOUN}P?(?:(?:bm{0,3}|(?=d))${NOUN}P?){0,5}${PARTNER})`;
// A subject is taken whole, and never out of a prepositional phrase.
const WHO = `(?<![djlnSzNrfhbm])(?<who>(?<!vT?k?)p|w|(?:(?<=[.¶Q]d?)N{1,4}P?,)?${NOUN}P?(?:(?:[fr]b?m{0,3}|bm{0,3}|(?=d))${NOUN}P?){0,5}${PARTNER})`;
const WHO_NEXT = `(?<who>p|${NOUN}P?(?:[fr]b?m{0,3}${NOUN}P?){0,5}${PARTNER})`;
// ", the foreign minister of Norland," or ", who was there,": at most four commas deep.
const ASIDE = '(?:,(?:[^,.;:QH¶]{1,24},){1,4}?|-[^-.;QH¶]{1,24}-|w[^,.;:QHKM¶]{1,14}?)?';
const BEFORE_VERB = '[axTP]{0,4}(?:,[aT]+,)?';
const VERB = '(?<cue>v)';
const SAME_SENTENCE = '[^.;QH¶]{0,80}?';
// A sentence's subject: what may stand before it, and the phrase whole.
const START = '[.¶QH:](?:[krfecigaTA][^,.;QH¶]{0,24},)?[acT]?';

const WHOLE = '(?![NlhSzPn]|fd|[fr][dN])';

/** What may stand before a verb that its subject follows: *Am Montag*, *Den Bericht*, or a whole clause. */
const LEAD = '[.¶QHKM,:;](?:c?[raTkAob][^.;:,QH¶]{0,14})?';
const PLACE = `(?<who>b?m{0,3}${NOUN}(?:(?:[fr]b?|b|(?=d))m{0,3}${NOUN}){0,3}P?)`;

/** *nach Angaben der Polizei*: whose words they are is said with them, but for a name. */
const WORDS_OF = `(?<cue>r)(?:Gf(?=N))?(?<who>(?<=Gf)N{1,4}|b?G(?:(?:fb?|b|(?=d))m{0,3}${NOUN}){1,3}P?)`;
/** “…” in the words of X */
export const IN_WORDS_OF_X_AFTER = rule(`[QKHM](?:[^.;:QHKM¶]{0,20}?,)?${WORDS_OF}`);
/** In the words of X, “…” */
export const IN_WORDS_OF_X_BEFORE = rule(`(?<=${WORDS_OF}[^.;QHKM¶]{0,20}?)[QKHM]`);
/** “…,” it says in X */
export const IT_SAYS_IN_X_AFTER = rule(`[QKHM],?(?<cue>v)o[aTo]{0,3}[rf]${PLACE}`);
/** In X it says: “…” */
export const IN_X_IT_SAYS = rule(`(?<=[rf]${PLACE},?[aT]{0,2}(?<cue>v)o[^.;:QHKM¶]{0,12}?(?:[:,]k?|k)¶?)[QKHM]`);
/** “…,” X zufolge */
export const X_ZUFOLGE_AFTER = rule(`[QKHM],?${PLACE}(?<cue>g)`);
/** X zufolge, “…” */
export const X_ZUFOLGE_BEFORE = rule(`(?<=${PLACE}(?<cue>g)[^.;QHKM¶v]{0,30}?)[QKHM]`);
/** X said: “…” */
export const X_SAID_BEFORE_THAT = rule(
  `(?<=(?<!k)${WHO}${ASIDE}${BEFORE_VERB}${VERB}[^.;:QHKM¶g]{0,20}?(?:,|:¶?))[QKHM]`,
);
/** has X said: “…” */
export const HAS_X_SAID = rule(`(?<=[.¶QHM][^.;:QH¶]{0,12}x${WHO_AFTER}(?![NlhSzP])[^.;:QH¶]{0,30}:¶?)[QKHM]`);
/** said X that “…” */
export const SAID_X_THAT = rule(`(?<=${LEAD}${VERB}[aTo]{0,9}${WHO_AFTER}[^.;QH¶v]{0,60}?)[QKHM]`, 0, true);
/** X said. It were “…” */
export const X_SAID_IT_WERE = rule(
  `(?<=${WHO}${ASIDE}${BEFORE_VERB}${VERB}[^¶.]{0,60}?\\.(?:[^¶.]{0,40}y[^¶.]{0,40}\\.){0,3}[^.¶v]{0,30}y[^.;¶v]{0,20}?)[QKHM]`,
);
/** X has called it “…” */
export const X_HAS_CALLED_IT = rule(`(?<=${START}${WHO}${WHOLE}x[^.;:QH¶]{0,40}?k)[QKHM](?<cue>[vme])(?=[.,¶])`);
/** did X, that “…” */
export const DID_X_THAT = rule(
  `(?<=[.¶QH][^.;:,QH¶]{0,20}(?<cue>e)${WHO_AFTER}(?![NlhSz])[^.;:QH¶]{0,30},k[^.;:QH¶v]{0,30}?)M`,
);
/** X did it. “…” */
export const X_DID_IT_STOP = rule(`(?<=${START}${WHO}${WHOLE}[^.;:QHKM¶]{0,60}\\.)[QKHM]`, 2);

/** “…” said X */
export const SAID_X_AFTER = rule(`[QKHM],?A?${VERB}v?[aTo]{0,9}${WHO_AFTER}`);
/** “…” – X */
export const SIGNED_X = rule(`[QH]-?${WHO_NEXT}(?=¶)`);
/** “…” murmured X */
export const MURMURED_X_AFTER = rule(`(?:[KH],?|M,)(?<cue>e)[aTo]{0,9}${WHO_AFTER}`);
/** “…” according to X */
export const ACCORDING_TO_X_AFTER = rule(`[QKHM](?:[^.;:QHKM¶]{0,20}?,)?(?<cue>A)[rf]?${WHO_AFTER}`);
/** said X: “…” */
export const SAID_X_BEFORE = rule(
  `(?<=(?:[,.¶QH]|[.¶QHk][rb][^.,;:¶QH]{1,12})(?<cue>[vxe])[aTo]{0,9}${WHO}[^.;:¶QHKM]{0,12}?:¶?)[QKHM]`,
);
/** according to X, “…” */
export const ACCORDING_TO_X_BEFORE = rule(
  `(?<=(?<cue>A)[rf]?(?<who>b?m{0,3}${NOUN}(?:(?:fm{0,3}|bm{0,3}|(?=d))${NOUN}){0,5}),?[^.;QHKM¶vA]{0,12}?)[QKHM]`,
);
/** X called it “…” */
export const X_CALLED_IT = rule(`(?<=${WHO}${ASIDE}${BEFORE_VERB}${VERB}${SAME_SENTENCE})[QKHM]`, 0, true);
/** X did it: “…” */
export const X_DID_IT_COLON = rule(`(?<=${START}${WHO}${WHOLE}[^.;¶QH]{0,60}:¶?)[QKHM]`);
/** X did “…” */
export const X_DID = rule(`(?<=${WHO}${ASIDE}${BEFORE_VERB}(?<cue>e)${SAME_SENTENCE})[QKHM]`, 1, true);

export const VERB_SECOND_RULES: readonly SpeakerRule[] = [
  IT_SAYS_IN_X_AFTER,
  IN_X_IT_SAYS,
  X_ZUFOLGE_AFTER,
  X_ZUFOLGE_BEFORE,
  X_SAID_BEFORE_THAT,
  SAID_X_AFTER,
  SIGNED_X,
  MURMURED_X_AFTER,
  ACCORDING_TO_X_AFTER,
  IN_WORDS_OF_X_AFTER,
  SAID_X_BEFORE,
  ACCORDING_TO_X_BEFORE,
  IN_WORDS_OF_X_BEFORE,
  X_CALLED_IT,
  X_DID_IT_COLON,
  X_DID,
  HAS_X_SAID,
  SAID_X_THAT,
  X_SAID_IT_WERE,
  X_HAS_CALLED_IT,
  DID_X_THAT,
  X_DID_IT_STOP,
];
