import type { Language } from '../language.js';

export const en: Language = {
  words: {
    d: 'the a an this these those his her its their our my your every no',
    j: 'one two three four some many several another others most both each all any few',
    p: 'he she they we i it you',
    o: 'him them me us himself herself themselves itself',
    w: 'who which',
    f: 'of to for from with',
    r: 'in on at by about against after before during over under into through between among amid near since until despite like via without within upon across around behind beyond outside inside toward towards up out off down',
    k: 'that as when while because if though although where whether than unless what how why whose',
    c: 'and or but nor yet so',
    x: 'is was are were be been being am has have had do does did will would can could may might must should shall not',
    a: 'also then later just only even still now again once ever never already soon often earlier instead however meanwhile too there here first back',
    h: 'title titled entitled named theme slogan motto book film movie song album series episode show nicknamed hashtag',
    T: 'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow tonight',
    A: 'according',
    v: 'said stated says say told tells tell wrote writes write written replied replies reply spoke went goes read reads put puts thought thinks think swore denied denies cried cries shot',
    g: 'saying telling writing',
    e: 'took made got gave came saw knew won lost ran let began became kept left met found felt held stood led sent spent brought sought',
  },
  speech:
    'add echo argu explain not claim call insist warn declar announc suggest continu respond report describ tweet ask recall jok acknowledg admitt admit conced conclud predict promis pledg vow urg demand complain criticiz blast slamm slam denounc condemn accus charg assert maintain stress emphasiz remark observ quipp quip exclaim shout yell lament mus wonder reiterat repeat remind remark comment counter label dubb dub post agre bemoan fum assur address praise blam dismiss hail deem defend characteriz boast brag confess testif testifi caution contend tout mock ridicul reject attack proclaim interject sigh elaborat refer express chant deadpann propos believ estimat mention not question recount marvel advis confirm clarif clarifi retort snapp implor plead reveal crow gush scoff rail thunder bellow whisper mutter murmur inton opin read point cit quot',
  inflected: /^(.+?)(e[ds]?|s|ing)$/,
  participle: /ing$/,
  guesses: [
    [/ly$/, 'a'],
    [/ed$/, 'e'],
    [/ing$/, 'i'],
    [/n[’']t$/, 'x'],
  ],
  abbreviations:
    'mr mrs ms dr sen sens gov rep reps gen lt col sgt capt st jr sr rev prof inc corp no vs hon amb adm cmdr maj mass calif fla ala ariz ark colo conn ga ill ind kan ky la md mich minn miss mo neb nev okla ore pa tenn tex va vt wash wis',
  titles:
    /^(?:president|prime|vice|deputy|foreign|former|minister|secretary|sen|senator|gov|governor|rep|representative|mr|mrs|ms|dr|prof|professor|chancellor|king|queen|prince|princess|pope|mayor|judge|justice|general|gen|attorney|speaker|chief|captain|director|chairman|chairwoman|chair|spokesman|spokeswoman|ambassador|congressman|congresswoman|officer|sheriff|coach|republican|democratic|democrat|rev|sir|lord|lady)$/,
  neuter: /^(?:it|they|we|i|you|which)$/,
  verbSecond: false,
  lowMarks: false,
};
