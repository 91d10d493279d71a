import type { Words } from './words.js';

/** Japanese. */
export const words: Words = {
  by: '文：{}',
  updated: '更新：{}',
  readAt: '{}で全文を読む',
  readSource: '{}で読む',
  subscribers: '全文は購読者限定です。',
  showPicture: '画像を表示',
  unavailable: 'この記事は現在表示できません。',
  verbatim: '出典の原文どおり',
  abridged: '一部省略。すべて出典にあります',
  altered: '出典と{}語異なります',
  alteredOne: '出典と1語異なります',
  'not-found': '出典に見つかりません',
  unchecked: '出典と照合していません',
  saidBy: '出典では{}の言葉です',
  inSource: '出典：',
  here: 'ここ：',
  context: '文脈',
  share: '共有',
};
