import type { Words } from './words.js';

/** Chinese, in simplified characters. */
export const words: Words = {
  by: '作者：{}',
  updated: '更新：{}',
  readAt: '在{}阅读全文',
  readSource: '在{}阅读',
  subscribers: '全文供订阅者阅读。',
  showPicture: '显示图片',
  unavailable: '暂时无法显示这篇报道。',
  verbatim: '与来源一字不差',
  abridged: '有删节，各部分均见于来源',
  altered: '与来源有{}个词不同',
  alteredOne: '与来源有一个词不同',
  'not-found': '来源中未找到',
  unchecked: '未与来源核对',
  saidBy: '来源称此话出自{}',
  inSource: '来源：',
  here: '此处：',
  context: '上下文',
  share: '分享',
};
