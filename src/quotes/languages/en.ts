import { unfold } from '../lexicon.js';
import { SPEAKER_RULES } from '../speaker-rules.js';

export const en = /* @__PURE__ */ unfold({
  words: {
    d: 'the a an this these those his her its their our my your every no',
    j: 'one two three some many several another others most both all few',
    p: 'he she they we i it you',
    o: 'him them me us',
    w: 'who which',
    f: 'of to for from with',
    r: 'in on at by about against after before during over under into through between among near since until despite like without within across around up out off down',
    k: 'that as when while because if although where whether than what how why',
    c: 'and or but nor yet so',
    x: "is was are were be been has have had do does did will would can could may might must should not -n't",
    a: 'also then later just only even still now again never already earlier however meanwhile there here -ly',
    h: 'title titled entitled named theme slogan motto book film movie series hashtag',
    T: 'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december yesterday tonight',
    A: 'according',
    v: 'said say says told tells wrote writes stated states replied went put think ask',
    g: 'saying telling stating',
    i: '-ing',
    e: 'took made got gave came won lost began became left found held -ed',
  },
  speech: [
    'add argu explain not claim call insist warn declar announc suggest respond report describ tweet ask recall jok acknowledg admitt conclud promis pledg vow urg complain criticiz blast slamm condemn accus stress remark observ post address praise dismiss reject read',
    'ed es e s',
    'ing',
  ],
  plain: 'l',
  openers: 'gie',
  sorts: {
    t: 'president prime vice deputy foreign former minister secretary senator governor professor chancellor king queen pope mayor judge leader general chief captain director chair chairman spokesman spokeswoman -woman officer coach sir lord',
    a: 'mr mrs ms dr sen gov rep gen lt col sgt st rev prof',
    r: '-er -or -ist -ian -man -ant',
    s: 'jr no vs',
    n: 'it which',
    p: 'they we i you',
  },
  lowMarks: false,
  rules: SPEAKER_RULES,
});
