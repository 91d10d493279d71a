/** Loads the code that few cards need. */
export const loadUncommon = () => import('./uncommon.js');
