/** Fetches the code that few cards need. */
export const uncommon = () => import('./uncommon.js');
