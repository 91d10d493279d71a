import type { Words } from './words.js';

/** German. */
export const words: Words = {
  by: 'Von {}',
  updated: 'Aktualisiert: {}',
  readAt: 'Den ganzen Artikel bei {} lesen',
  readSource: 'Bei {} lesen',
  subscribers: 'Der ganze Artikel ist für Abonnenten.',
  showPicture: 'Bild zeigen',
  unavailable: 'Dieser Artikel kann gerade nicht gezeigt werden.',
  verbatim: 'Wörtlich in der Quelle',
  abridged: 'Gekürzt; alle Teile stehen in der Quelle',
  altered: 'Weicht in {} Wörtern von der Quelle ab',
  alteredOne: 'Weicht in einem Wort von der Quelle ab',
  'not-found': 'Nicht in der Quelle gefunden',
  unchecked: 'Nicht mit der Quelle verglichen',
  saidBy: 'Laut Quelle sagt das {}',
  inSource: 'in der Quelle:',
  here: 'hier:',
  context: 'Im Zusammenhang',
  share: 'Teilen',
};
