import type { Words } from './words.js';

/** Russian. */
export const words: Words = {
  by: 'Текст: {}',
  updated: 'Обновлено: {}',
  readAt: 'Читать полностью на {}',
  readSource: 'Читать на {}',
  subscribers: 'Полный текст для подписчиков.',
  showPicture: 'Показать изображение',
  unavailable: 'Материал сейчас нельзя показать.',
  verbatim: 'Дословно как в источнике',
  abridged: 'Сокращено; всё есть в источнике',
  altered: 'Отличается от источника, слов: {}',
  alteredOne: 'Отличается от источника одним словом',
  'not-found': 'Не найдено в источнике',
  unchecked: 'Не сверено с источником',
  saidBy: 'В источнике это слова: {}',
  inSource: 'в источнике:',
  here: 'здесь:',
  context: 'В контексте',
  share: 'Поделиться',
};
