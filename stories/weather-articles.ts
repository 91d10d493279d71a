import type { ArticleInput } from '../src/model/article.js';

/** What can become of an article after it was written, put over any of the sample articles. */
export function inWeather(article: ArticleInput): Readonly<Record<WeatherName, ArticleInput>> {
  return {
    corrected: {
      ...article,
      correction: 'An earlier version gave the length of the rebuilt quay as 260 metres. It will be 180 metres long.',
    },
    retracted: { ...article, creativeWorkStatus: 'retracted' },
    withheld: { ...article, creativeWorkStatus: 'embargoed' },
    paywalled: { ...article, isAccessibleForFree: false },
  };
}

type WeatherName = 'corrected' | 'retracted' | 'withheld' | 'paywalled';
