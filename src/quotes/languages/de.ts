import type { LanguageWords } from '../language.js';
import { VERB_SECOND_RULES } from '../verb-second-rules.js';

/** Stems of verbs of saying, and the endings of their finite forms. */
const SPEECH =
  'sag beschreib mein erklär beton kommentier kritisier forder warn äußer bezeichn nenn mitteil teil füg ergänz bericht meld kündig bekräftig entgegn antwort frag lob begründ bestätig zitier laut hoff vermut glaub versicher dementier bedauer verlang appellier plädier räum stell argumentier würdig verurteil bewert charakterisier schimpf jubel erinner resümier prognostizier erwider droh spott zeig freu wünsch befürcht formulier urteil klag interpretier erwart mahn verkünd verteidig bemängel unterstell rechtfertig titulier wert bezweifel beschuldig beteuer';
const finite = (stems: string): string =>
  stems.replace(/\S+/g, (stem) => 't te ten et ete eten e en'.replace(/\S+/g, `${stem}$&`));

export const de: LanguageWords = {
  words: {
    d: 'der die das dessen deren dieser diese dieses sein seine ihr ihre kein keine jeder jede unser unsere mein meine',
    j: 'ein eine einige viele mehrere zwei drei beide andere letzterer letztere ersterer erstere',
    b: 'den dem des einen einem einer eines seinem seinen seiner seines ihrem ihren ihrer ihres diesem diesen',
    p: 'er sie wir ich man',
    o: 'es ihm ihn ihnen sich uns mich dir mir',
    f: 'von vom',
    r: 'angesichts hinsichtlich bezüglich aufgrund in auf an aus bei mit nach über unter vor für gegen um durch ohne seit während wegen trotz zu bis zwischen hinter neben im am beim zum zur ins ans gegenüber',
    k: 'dass daß weil wenn als ob wie obwohl nachdem bevor damit da was warum wo',
    c: 'und oder aber sondern sowie doch denn',
    x: 'ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte könnten soll sollen sollte muss müssen müsste will wollen wollte darf nicht würden möchte',
    a: 'zwar darin daran daraufhin dabei hierzu dennoch zunächst -sch auch dann später nur noch schon jetzt bereits dabei dazu zudem außerdem weiter hier dort gestern heute jedoch allerdings gleichzeitig abschließend schließlich wörtlich ebenfalls unterdessen hingegen dagegen darüber daher deshalb ähnlich demgegenüber anschließend zuvor zugleich damals sogar derzeit erneut selbst bisher künftig -end -ich -ise',
    g: 'zufolge',
    y: 'sei seien habe könne solle müsse wolle werde dürfe gebe handele komme bestehe stehe halte nehme sehe gehe fehle brauche wisse liege mache bleibe bedeute führe finde lasse hätte hätten wäre wären würde',
    h: 'rubrik prädikat nachrichtenagentur fernsehsender titel thema motto namens genannt genannte genannten sogenannt sogenannte sogenannten begriff name namen zeitung buch film song album lied zeitschrift magazin stück',
    T: 'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember',
    A: 'so laut',
    G: 'angaben auffassung meinung ansicht aussage aussagen bewertung bekunden einschätzung darstellung darstellungen worten',
    v: `empfahl rät warnt sprach sprachen spricht sprechen fuhr warfen verwiesen schrieb schreibt schreiben hieß heißt nannte nannten rief bezeichnete bezeichneten unterstrich wies verwies gab fragte antwortete behauptete entgegnete berichtete sieht sah hob warf lobte erkannte ${finite(SPEECH)}`,
    e: 'ging kam nahm stand ließ blieb fand hielt begann lief trat zog starb -te -ten',
  },
  plain: 'm',
  titles:
    /^(?:.*abgeordnete|.*abgeordneter|.*anwalt|.*anwältin|.*chef|.*chefin|.*direktor|.*direktorin|.*kanzler|.*kanzlerin|.*kommissar|.*kommissarin|.*könig|.*königin|.*leiter|.*leiterin|.*meister|.*meisterin|.*minister|.*ministerin|.*präsident|.*präsidentin|.*richter|.*richterin|.*sekretär|.*sekretärin|.*sprecher|.*sprecherin|.*trainer|.*trainerin|.*vorsitzende|.*vorsitzender|frau|general|herr|papst|dr|hl|prof|st)\.?$/i,
  roles: /(?:zzz)$/i,
  shortForms: /^(?:dr|hl|prof|st|bzw|ca|nr)$/i,
  things: /^(?:es)$/i,
  nobody: /^(?:wir|ich|man)$/i,
  rules: VERB_SECOND_RULES,
  lowMarks: true,
};
