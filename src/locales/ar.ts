import type { Words } from './words.js';

/** Arabic. */
export const words: Words = {
  by: 'بقلم {}',
  updated: 'آخر تحديث: {}',
  readAt: 'اقرأ المقال كاملًا في {}',
  readSource: 'اقرأه في {}',
  subscribers: 'المقال كاملًا للمشتركين.',
  showPicture: 'أظهر الصورة',
  unavailable: 'لا يمكن عرض هذا المقال الآن.',
  verbatim: 'مطابق للمصدر حرفيًا',
  abridged: 'مختصر؛ وكل أجزائه في المصدر',
  altered: 'يختلف عن المصدر، عدد الكلمات: {}',
  alteredOne: 'يختلف عن المصدر في كلمة واحدة',
  'not-found': 'غير موجود في المصدر',
  unchecked: 'لم يُقارن بالمصدر',
  saidBy: 'ينسب المصدر هذا الكلام إلى {}',
  inSource: 'في المصدر:',
  here: 'هنا:',
  context: 'في السياق',
  share: 'مشاركة',
};
