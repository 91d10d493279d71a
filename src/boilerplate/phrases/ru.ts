import type { Phrases } from './phrases.js';

export const ru: Phrases = {
  related: 'читайте также|читать также|смотрите также',
  following: 'отзывы|добавить отзыв|комментарии|читайте также|похожие',
  promotion: 'все права защищены',
  credit: 'фото',
};
