import type { SharedQuotation } from '../../src/share/shared-quotation.js';

/** A quotation with everything, and characters that mean something in each format. */
export const QUOTATION: SharedQuotation = {
  text: '1. We *will* open <the> harbour & “all” of it',
  speaker: 'Marta Oyelaran',
  role: 'harbour master',
  headline: 'Council votes [again]',
  publisher: 'The Meridian Post',
  url: 'https://meridian.example/harbour#:~:text=We,it',
  language: 'en',
  marks: ['“', '”'],
};
