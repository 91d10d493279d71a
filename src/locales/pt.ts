import type { Words } from './words.js';

/** Portuguese. */
export const words: Words = {
  by: 'Por {}',
  updated: 'Atualizado: {}',
  readAt: 'Ler o artigo completo em {}',
  readSource: 'Ler em {}',
  subscribers: 'O artigo completo é para assinantes.',
  showPicture: 'Mostrar imagem',
  unavailable: 'Este artigo não pode ser mostrado agora.',
  verbatim: 'Palavra por palavra na fonte',
  abridged: 'Abreviada; tudo está na fonte',
  altered: 'Difere da fonte em {} palavras',
  alteredOne: 'Difere da fonte em uma palavra',
  'not-found': 'Não está na fonte',
  unchecked: 'Não comparada com a fonte',
  saidBy: 'A fonte atribui estas palavras a {}',
  inSource: 'na fonte:',
  here: 'aqui:',
  context: 'No contexto',
  share: 'Compartilhar',
};
