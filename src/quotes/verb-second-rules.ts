import { ASIDE, BEFORE_VERB, rule, VERB, WHO, WHO_AFTER } from './speaker-rules.js';

/**
 * Rules for languages whose verb stands second, so that the subject may follow it: *Gestern sagte sie*. Tried after
 * `SPEAKER_RULES`.
 */
export const VERB_SECOND_RULES = [
  rule('said X that “…”', `(?<=${VERB}[aTo]{0,9}${WHO_AFTER}[^.;QH¶v]{0,60}?)@`),
  rule('X said. It were “…”', `(?<=${WHO}${ASIDE}${BEFORE_VERB}${VERB}[^¶.]{0,60}?\\.[^.¶v]{0,30}y[^.;¶v]{0,20}?)@`),
  rule(
    'did X, that “…”',
    `(?<=[.¶QH][^.;:,QH¶]{0,20}(?<cue>e)${WHO_AFTER}(?![NlhSz])[^.;:QH¶]{0,30},k[^.;:QH¶v]{0,30}?)M`,
  ),
];
