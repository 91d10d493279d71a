import type { Phrases } from './phrases.js';

export const de: Phrases = {
  subscribe: 'abonnieren|abonniere|anmelden',
  channel: 'posteingang',
  ours: 'sie|ihre?[nm]?|uns|unser\\w*',
  follow: '\\bfolge[nt]? (?:sie )?(?:uns|mir)|\\b(?:auf|bei) (?:facebook|twitter|instagram) (?:folgen|teilen)',
  credits: 'mit material (?:von|der)',
  related:
    'lesen sie|lies auch|mehr zum thema|mehr dazu|schon gelesen|das könnte (?:sie|dich) auch|das thema könnte|weiterführende[rn]? links?|zum weiterlesen|empfehlungen (?:aus|der)|auch interessant|zum thema|siehe auch|weiterlesen',
  following:
    '\\d+ kommentare?|kommentare insgesamt|audios? und videos? zum|ähnliche (?:artikel|beiträge)|weitere (?:artikel|beiträge|nachrichten|themen|informationen|meldungen|links)|mehr (?:zum thema|artikel|nachrichten|aus|von)|das könnte (?:sie|dich)|verwandte|auch interessant|kommentare?(?: \\(|$| schreiben| zu)|kommentar (?:schreiben|verfassen|hinterlassen)|schreibe einen|hinterlasse|diskutieren sie|artikel (?:teilen|drucken)|teilen(?: mit|:|$)|schlagw(?:ort|örter)|aufrufe|dieser (?:beitrag|eintrag) wurde|der beitrag wurde am|zurück zu[rm]?|meist(?:gelesen|diskutiert|kommentiert)\\p{L}*|weiterführende|zum weiterlesen|empfehlungen',
  controls:
    'anzeige|werbung|(?:beitrag|artikel) teilen|meist-?(?:gelesen|diskutiert|kommentiert)|vergrößern|drucken|teilen|merken|kommentieren|vorlesen|merkliste|zurück|weiter|mehr|nach oben|startseite|von',
  posted:
    '(?:der|dieser) (?:beitrag|eintrag|artikel|text) wurde (?:veröffentlicht |zuerst )?(?:am|von|unter|auf|bei|in)\\b|veröffentlicht (?:am|von|in|unter)\\b|gefällt dir unser',
  promotion: 'alle rechte vorbehalten',
  consent:
    '(?:wir|diese (?:web)?seite) (?:verwende[nt]|setz\\w+) (?:\\w+ )?cookies\\b|akzeptieren (?:alle )?cookies\\b|cookie[- ]einstellungen\\b|empfohlener (?:redaktioneller )?inhalt\\b|double-opt-in|verarbeitung meiner (?:personenbezogenen )?daten\\b.{0,80}\\beinverstanden|externe(?:r|n)? inhalte?\\b.{0,60}\\b(?:anzeigen|zustimm|geladen)|javascript\\b.{0,40}\\baktivier',
  credit: 'fotos?|bild(?:er)?|quellen?|titelbild|beitragsbild|grafik',
  byline: 'von|text|autor(?:in)?',
};
