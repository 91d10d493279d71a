import type { LanguageWords } from '../language.js';

export const en: LanguageWords = {
  words: {
    d: 'the a an this these those his her its their our my your no',
    j: 'one two three some many several others most few',
    p: 'he she they we i it you',
    w: 'who which',
    f: 'of to for from with',
    r: 'in on at by about against after before into since like',
    k: 'that as when while because if although where what why how',
    c: 'and or but',
    x: "is was are were has have had did will would can could not -n't",
    a: 'also then later just still now again already earlier however -ly',
    h: 'title titled entitled named theme slogan book film',
    T: 'monday tuesday wednesday thursday friday saturday sunday',
    A: 'according',
    v: 'said say says told tells wrote writes stated states went put argue declares urges added argued argues explained noted notes claimed called calls insisted insists warned warns declared suggested suggests responded reported reports described describes tweeted asked asks recalled joked admitted pledged vowed urged criticized accused remarked read',
    g: 'saying telling stating adding arguing calling warning insisting asking suggesting claiming declaring',
    i: '-ing',
    e: 'took made gave began left found -ed',
  },
  plain: 'l',
  titles:
    /^(?:captain|chancellor|chief|coach|deputy|director|foreign|former|general|governor|judge|king|mayor|minister|officer|president|prime|professor|queen|secretary|senator|sir|vice|(?:dr|gen|gov|lt|mrs?|ms|prof|rep|rev|sen|st)\.?)$/i,
  roles: /(?:er|or|ist|ian|man|ant)$/i,
  shortForms: /^(?:dr|gen|gov|jr|lt|mrs?|ms|prof|rep|rev|sen|st)$/i,
  things: /^(?:it|which)$/i,
  nobody: /^(?:they|we|i|you)$/i,
  lowMarks: false,
};
