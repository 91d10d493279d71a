import type { Phrases } from './phrases.js';

export const es: Phrases = {
  subscribe: 'suscríb\\w+',
  ours: 'nuestr\\w+',
  follow: 'síguenos',
  related: 'lea también|lee también|te puede interesar|ver también|mire|vea también',
  following:
    '\\d+ comentarios|noticias relacionadas|artículos relacionados|deja (?:un comentario|una respuesta)|comentarios|compartir|visualizaciones',
  controls: 'publicidad|compartir|imprimir|comentar|valora esta noticia',
  promotion: 'hazte (?:miembro|socio)|todos los derechos reservados|disfruta de beneficios',
  credit: 'fotos?',
  byline: 'por',
};
