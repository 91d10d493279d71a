import type { Words } from './words.js';

/** Italian. */
export const words: Words = {
  by: 'Di {}',
  updated: 'Aggiornato: {}',
  readAt: 'Leggi tutto l’articolo su {}',
  readSource: 'Leggi su {}',
  subscribers: 'L’articolo completo è per gli abbonati.',
  showPicture: 'Mostra immagine',
  unavailable: 'Questo articolo non può essere mostrato ora.',
  verbatim: 'Parola per parola nella fonte',
  abridged: 'Abbreviata; tutto è nella fonte',
  altered: 'Differisce dalla fonte in {} parole',
  alteredOne: 'Differisce dalla fonte in una parola',
  'not-found': 'Non trovata nella fonte',
  unchecked: 'Non confrontata con la fonte',
  saidBy: 'La fonte attribuisce queste parole a {}',
  inSource: 'nella fonte:',
  here: 'qui:',
  context: 'Nel contesto',
  share: 'Condividi',
};
