import type { RareWords } from '../words.js';

/** Arabic. */
export const words: RareWords = {
  corrected: 'مصحَّح',
  retracted: 'سحبت هيئة التحرير هذا المقال.',
  withheld: 'تحجب هيئة التحرير هذا المقال.',
  changed: 'تغيّر هذا المقال منذ إدراجه هنا.',
  copyOf: 'نسخة محفوظة: {}',
  copyText: 'نسخ النص',
  copyAs: 'نسخ {}',
  savePicture: 'حفظ الصورة',
  saveSquare: 'حفظ صورة مربعة',
  shareWith: 'مشاركة مع…',
  copied: 'نُسخ.',
  saved: 'حُفظ.',
  failed: 'لم يسمح المتصفح بذلك.',
};
