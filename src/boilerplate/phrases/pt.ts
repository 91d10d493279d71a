import type { Phrases } from './phrases.js';

export const pt: Phrases = {
  subscribe: 'assine',
  ours: 'nossos?|nossa',
  follow: 'siga-nos',
  related: 'leia (?:também|mais)',
  following: 'artigos relacionados|leia também|deixe um',
  controls: 'publicidade|compartilhar|imprimir',
  promotion: 'todos os direitos reservados',
  credit: 'fotos?',
  byline: 'por',
};
