import type { RareWords } from '../words.js';

/** Turkish. */
export const words: RareWords = {
  corrected: 'Düzeltildi',
  retracted: 'Yazı işleri bu haberi geri çekti.',
  withheld: 'Yazı işleri bu haberi bekletiyor.',
  changed: 'Bu haber buraya eklendikten sonra değişti.',
  copyOf: 'Kayıtlı kopya: {}',
  copyText: 'Metni kopyala',
  copyAs: '{} olarak kopyala',
  savePicture: 'Görseli kaydet',
  saveSquare: 'Kare görseli kaydet',
  shareWith: 'Şununla paylaş…',
  copied: 'Kopyalandı.',
  saved: 'Kaydedildi.',
  failed: 'Tarayıcı izin vermedi.',
};
