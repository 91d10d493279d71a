import type { RareWords } from '../words.js';

/** Chinese, in simplified characters. */
export const words: RareWords = {
  corrected: '已更正',
  retracted: '编辑部已撤回这篇报道。',
  withheld: '编辑部暂不公开这篇报道。',
  changed: '这篇报道在嵌入后有改动。',
  copyOf: '已保存的副本：{}',
  copyText: '复制文本',
  copyAs: '复制 {}',
  savePicture: '保存图片',
  saveSquare: '保存方形图片',
  shareWith: '分享到…',
  copied: '已复制。',
  saved: '已保存。',
  failed: '浏览器不允许此操作。',
};
