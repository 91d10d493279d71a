/** The legal values of attributes that all cards have; the first of each is the default. */
export const LOADING = ['eager', 'lazy'] as const;
export const APPEARANCES = ['outlined', 'filled', 'plain'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
export const IMAGES = ['show', 'click', 'none'] as const;
