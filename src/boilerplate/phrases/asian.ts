import type { Phrases } from './phrases.js';

/** Chinese, Japanese, Korean, Indonesian and Turkish: a few words of each. */
export const asian: Phrases = {
  following: 'ilgili haberler|関連記事|相关',
  controls: 'iklan|reklam',
  promotion: '无断|무단전재',
};
