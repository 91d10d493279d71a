import type { Language } from '../language.js';

export const en: Language = {
  words: {
    d: 'the a an this these those his her its their our my your every no',
    j: 'one two three four some many several another others most both each all any few',
    p: 'he she they we i it you',
    o: 'him them me us himself herself themselves itself',
    w: 'who which',
    f: 'of to for from with',
    r: 'in on at by about against after before during over under into through between among amid near since until despite like without within across around behind beyond outside toward up out off down',
    k: 'that as when while because if though although where whether than unless what how why whose',
    c: 'and or but nor yet so',
    x: 'is was are were be been being am has have had do does did will would can could may might must should shall not -n\'t',
    a: 'also then later just only even still now again once ever never already soon often earlier instead however meanwhile too there here first back -ly',
    h: 'title titled entitled named theme slogan motto book film movie song album series episode show nicknamed hashtag',
    T: 'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december yesterday tonight',
    A: 'according',
    v: 'said say says told tell tells wrote write writes written stated states replied went put thought think call argue ask describe',
    g: 'saying telling writing stating',
    i: '-ing',
    e: 'took made got gave came saw won lost began became kept left found felt held sent brought -ed',
  },
  speech: ['add argu explain not claim call insist warn declar announc suggest continu respond report describ tweet ask recall jok acknowledg admitt conced conclud promis pledg vow urg complain criticiz blast slamm condemn accus charg stress remark observ quipp wonder post address praise blam dismiss characteriz boast contend tout reject attack reveal read point cit believ assur', 'ed es e s', 'ing'],
  openers: 'gie',
  sorts: {
    t: 'president prime vice deputy foreign former minister secretary senator governor professor chancellor king queen pope mayor judge leader general chief captain director chair chairman spokesman spokeswoman -woman officer coach sir lord',
    a: 'mr mrs ms dr sen gov rep gen lt col sgt st rev prof',
    s: 'jr no vs',
    n: 'it which',
    p: 'they we i you',
  },
  lowMarks: false,
};
