import type { RareWords } from '../words.js';

/** Japanese. */
export const words: RareWords = {
  corrected: '訂正',
  retracted: '編集部はこの記事を取り下げました。',
  withheld: '編集部はこの記事を公開していません。',
  changed: 'この記事は埋め込み後に変更されました。',
  copyOf: '保存されたコピー：{}',
  copyText: 'テキストをコピー',
  copyAs: '{}をコピー',
  savePicture: '画像を保存',
  saveSquare: '正方形の画像を保存',
  shareWith: '共有先…',
  copied: 'コピーしました。',
  saved: '保存しました。',
  failed: 'ブラウザーが許可しませんでした。',
};
