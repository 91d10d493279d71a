import type { GRAMMAR, SpeakerRule } from './speaker-rules.js';

/** Where the verb stands second, what follows the words is never “…,” X said: X belongs to the next clause. */
const OTHER_ORDER = new Set(['“…” X said', '“…” X murmured', '“…” about it, X said', 'X said: “…”']);

/** What may stand before a verb that its subject follows: *Am Montag*, *Den Bericht*, or a whole clause. */
const LEAD = '[.¶QHKM,:;](?:c?[raTkAob][^.;:,QH¶]{0,14})?';

/** Rules for languages whose verb stands second, so that the subject may follow it: *Gestern sagte sie*. */
export const verbSecondRules = (
  common: readonly SpeakerRule[],
  { NOUN, WHO, WHO_AFTER, WHOLE, ASIDE, START, BEFORE_VERB, VERB, rule }: typeof GRAMMAR,
): readonly SpeakerRule[] => {
  const PLACE = `(?<who>b?m{0,3}${NOUN}(?:(?:[fr]b?|b|(?=d))m{0,3}${NOUN}){0,3}P?)`;
  return [
    rule('“…,” it says in X', `@,?(?<cue>v)o[aTo]{0,3}[rf]${PLACE}`),
    rule('In X it says: “…”', `(?<=[rf]${PLACE},?[aT]{0,2}(?<cue>v)o[^.;:QHKM¶]{0,12}?(?:[:,]k?|k)¶?)@`),
    rule('“…,” X zufolge', `@,?${PLACE}(?<cue>g)`),
    rule('X zufolge, “…”', `(?<=${PLACE}(?<cue>g)[^.;QHKM¶v]{0,30}?)@`),
    rule('said she: “…”', `(?<=[^p,]${VERB}[ao]{0,2}(?<who>p)[^.;QH¶vxp,]{0,30}?[:k]?)@`),
    rule('X said: “…”', `(?<=(?<!k)${WHO}${ASIDE}${BEFORE_VERB}${VERB}[^.;:QHKM¶g]{0,20}?(?:,|:¶?))@`),
    ...common.filter(({ name }) => !OTHER_ORDER.has(name)),
    rule('has X said: “…”', `(?<=[.¶QHM][^.;:QH¶]{0,12}x${WHO_AFTER}(?![NlhSzP])[^.;:QH¶]{0,30}:¶?)@`),
    rule('said X that “…”', `(?<=${LEAD}${VERB}[aTo]{0,9}${WHO_AFTER}[^.;QH¶v]{0,60}?)@`),
    rule(
      'X said. It were “…”',
      `(?<=${WHO}${ASIDE}${BEFORE_VERB}${VERB}[^¶.]{0,60}?\\.(?:[^¶.]{0,40}y[^¶.]{0,40}\\.){0,3}[^.¶v]{0,30}y[^.;¶v]{0,20}?)@`,
    ),
    rule('X has called it “…”', `(?<=${START}${WHO}${WHOLE}x[^.;:QH¶]{0,40}?k)@(?<cue>[vme])(?=[.,¶])`),
    rule(
      'did X, that “…”',
      `(?<=[.¶QH][^.;:,QH¶]{0,20}(?<cue>e)${WHO_AFTER}(?![NlhSz])[^.;:QH¶]{0,30},k[^.;:QH¶v]{0,30}?)M`,
    ),
    rule('X did it. “…”', `(?<=${START}${WHO}${WHOLE}[^.;:QHKM¶]{0,60}\\.)@`, 'sentence'),
    rule('did X it. “…”', `(?<=[.¶QH][^.;:,QHKM¶]{0,20}[ex]${WHO_AFTER}(?![NlhSzP])[^.;:QHKM¶]{0,60}\\.)@`, 'sentence'),
  ];
};
