import type { Words } from './words.js';

/** Turkish. */
export const words: Words = {
  by: 'Yazan: {}',
  updated: 'Güncellendi: {}',
  readAt: '{} sitesinde tamamını oku',
  readSource: '{} sitesinde oku',
  subscribers: 'Haberin tamamı abonelere özel.',
  showPicture: 'Görseli göster',
  unavailable: 'Bu haber şu anda gösterilemiyor.',
  verbatim: 'Kaynakta kelimesi kelimesine var',
  abridged: 'Kısaltılmış; her parçası kaynakta var',
  altered: 'Kaynaktan {} kelime farklı',
  alteredOne: 'Kaynaktan bir kelime farklı',
  'not-found': 'Kaynakta bulunamadı',
  unchecked: 'Kaynakla karşılaştırılmadı',
  saidBy: 'Kaynağa göre sözlerin sahibi: {}',
  inSource: 'kaynakta:',
  here: 'burada:',
  context: 'Bağlamında',
  share: 'Paylaş',
};
