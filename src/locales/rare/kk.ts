import type { RareWords } from '../words.js';

/** Kazakh. */
export const words: RareWords = {
  corrected: 'Түзетілді',
  retracted: 'Редакция бұл мақаланы қайтарып алды.',
  withheld: 'Редакция бұл мақаланы әзірге жарияламайды.',
  changed: 'Мақала осында қойылғаннан кейін өзгерді.',
  copyOf: 'Сақталған көшірме: {}',
  copyText: 'Мәтінді көшіру',
  copyAs: '{} көшіру',
  savePicture: 'Суретті сақтау',
  saveSquare: 'Шаршы суретті сақтау',
  shareWith: 'Бөлісу…',
  copied: 'Көшірілді.',
  saved: 'Сақталды.',
  failed: 'Браузер рұқсат бермеді.',
};
