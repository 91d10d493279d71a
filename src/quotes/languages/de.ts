import type { LanguageWords } from '../language.js';
import { verbSecondRules } from '../verb-second-rules.js';

export const de: LanguageWords = {
  words: {
    d: 'der die das dessen deren dieser diese dieses sein seine ihr ihre kein keine jeder jede unser unsere mein meine',
    j: 'ein eine einige viele mehrere zwei drei beide andere letzterer letztere ersterer erstere',
    b: 'den dem des einen einem einer eines seinem seinen seiner seines ihrem ihren ihrer ihres diesem diesen',
    p: 'er sie wir ich man',
    o: 'es ihm ihn ihnen sich uns mich dir mir',
    f: 'von vom',
    r: 'in auf an aus bei mit nach über unter vor für gegen um durch ohne seit während wegen trotz zu bis zwischen hinter neben im am beim zum zur ins ans gegenüber',
    k: 'dass daß weil wenn als ob wie obwohl nachdem bevor damit da was warum wo',
    c: 'und oder aber sondern sowie doch denn',
    x: 'ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte könnten soll sollen sollte muss müssen müsste will wollen wollte darf nicht würden möchte',
    a: 'auch dann später nur noch schon jetzt bereits dabei dazu zudem außerdem weiter hier dort gestern heute jedoch allerdings gleichzeitig abschließend schließlich wörtlich ebenfalls unterdessen hingegen dagegen darüber daher deshalb ähnlich demgegenüber anschließend zuvor zugleich damals sogar derzeit erneut selbst bisher künftig -end -lich -ise',
    g: 'zufolge',
    y: 'sei seien habe könne solle müsse wolle werde dürfe gebe handele komme bestehe stehe halte nehme sehe gehe fehle brauche wisse liege mache bleibe bedeute führe finde lasse hätte hätten wäre wären würde',
    h: 'titel thema motto namens genannt genannte genannten sogenannt sogenannte sogenannten begriff name namen zeitung buch film song album lied zeitschrift magazin stück',
    T: 'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember',
    A: 'so laut angaben auffassung meinung ansicht aussage aussagen bewertung bekunden einschätzung darstellung worten',
    v: 'sprach sprachen spricht sprechen fuhr warfen verwiesen schrieb schreibt schreiben hieß heißt nannte nannten rief bezeichnete bezeichneten unterstrich wies verwies gab fragte antwortete behauptete entgegnete berichtete sieht sah hob warf lobte erkannte',
    e: 'ging kam nahm stand ließ blieb fand hielt begann lief trat zog starb -t -te -ten',
  },
  speech: [
    'sag beschreib mein erklär beton kommentier kritisier forder warn äußer bezeichn nenn mitteil teil füg ergänz bericht meld kündig bekräftig entgegn antwort frag lob begründ bestätig zitier laut hoff vermut glaub versicher dementier bedauer verlang appellier plädier räum stell argumentier würdig verurteil bewert charakterisier schimpf jubel erinner resümier prognostizier erwider droh spott zeig freu wünsch befürcht formulier urteil klag interpretier erwart mahn verkünd verteidig bemängel unterstell rechtfertig titulier wert bezweifel beschuldig beteuer',
    't te ten et ete eten e en',
    '',
  ],
  plain: 'm',
  openers: 'a',
  sorts: {
    t: 'herr frau papst general -präsident -präsidentin -minister -ministerin -kanzler -kanzlerin -sprecher -sprecherin -chef -chefin -meister -meisterin -vorsitzende -vorsitzender -abgeordnete -abgeordneter -direktor -direktorin -könig -königin -sekretär -sekretärin -kommissar -kommissarin -leiter -leiterin -trainer -trainerin -richter -richterin -anwalt -anwältin',
    a: 'dr prof st hl',
    s: 'nr bzw ca',
    n: 'es',
    p: 'wir ich man',
  },
  rules: verbSecondRules,
  lowMarks: true,
};
