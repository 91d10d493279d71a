import type { RareWords } from '../words.js';

/** Russian. */
export const words: RareWords = {
  corrected: 'Исправлено',
  retracted: 'Редакция отозвала этот материал.',
  withheld: 'Редакция пока не публикует этот материал.',
  changed: 'Материал изменился с тех пор, как его здесь разместили.',
  copyOf: 'Сохранённая копия: {}',
  copyText: 'Копировать текст',
  copyAs: 'Копировать {}',
  savePicture: 'Сохранить картинку',
  saveSquare: 'Сохранить квадратную картинку',
  shareWith: 'Поделиться с…',
  copied: 'Скопировано.',
  saved: 'Сохранено.',
  failed: 'Браузер не разрешил.',
};
