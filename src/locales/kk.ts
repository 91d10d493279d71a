import type { Words } from './words.js';

/** Kazakh. */
export const words: Words = {
  by: 'Авторы: {}',
  updated: 'Жаңартылды: {}',
  readAt: '{} сайтынан толық оқу',
  readSource: '{} сайтынан оқу',
  subscribers: 'Толығы жазылушыларға.',
  showPicture: 'Суретті көрсету',
  unavailable: 'Мақала қазір қолжетімсіз.',
  verbatim: 'Дереккөзде сөзбе-сөз',
  abridged: 'Қысқартылған; бәрі дереккөзде бар',
  altered: 'Дереккөзден {} сөзі өзгеше',
  alteredOne: 'Дереккөзден бір сөзі өзгеше',
  'not-found': 'Дереккөзде табылмады',
  unchecked: 'Дереккөзбен салыстырылмады',
  saidBy: 'Дереккөзде бұл – {} сөзі',
  inSource: 'дереккөзде:',
  here: 'мұнда:',
  context: 'Мәнмәтін',
  share: 'Бөлісу',
};
