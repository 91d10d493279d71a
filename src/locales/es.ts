import type { Words } from './words.js';

/** Spanish. */
export const words: Words = {
  by: 'Por {}',
  updated: 'Actualizado: {}',
  readAt: 'Leer el artículo completo en {}',
  readSource: 'Leer en {}',
  subscribers: 'El artículo completo es para suscriptores.',
  showPicture: 'Mostrar imagen',
  unavailable: 'Este artículo no se puede mostrar ahora.',
  verbatim: 'Palabra por palabra en la fuente',
  abridged: 'Abreviada; todo está en la fuente',
  altered: 'Difiere de la fuente en {} palabras',
  alteredOne: 'Difiere de la fuente en una palabra',
  'not-found': 'No está en la fuente',
  unchecked: 'No cotejada con la fuente',
  saidBy: 'La fuente atribuye estas palabras a {}',
  inSource: 'en la fuente:',
  here: 'aquí:',
  context: 'En contexto',
  share: 'Compartir',
};
