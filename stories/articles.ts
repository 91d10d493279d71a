import type { ArticleInput } from '../src/model/article.js';
import { inWeather } from './weather-articles.js';

/*
 * The articles that the stories show. The Meridian Post, its town Varnhaven, every person and every
 * event are invented; the texts were written and the pictures drawn for this project.
 */

/** Where the demo's files are: below the Storybook, and below the root of the test server. */
const FILES = 'demo/articles';

const newsroom = {
  name: 'The Meridian Post',
  url: `${FILES}/index.html`,
};

const harbourPicture = {
  url: `${FILES}/harbour.jpg`,
  srcset: `${FILES}/harbour-800.jpg 800w, ${FILES}/harbour.jpg 1600w`,
  alt: 'A red fishing boat and a sailing boat on calm water, gabled houses along the quay',
  caption: 'The old harbour as it was before the flood, and as the council wants to see it again.',
  creditText: 'Drawing: presscards',
  width: 1600,
  height: 1067,
};

/**
 * The main article: everything is there, and the body has all that a body may hold. Addresses in a body
 * are relative to the article, all others to the page.
 */
const harbour: ArticleInput = {
  headline: 'Council votes to reopen the town’s old harbour before the first snow',
  description:
    'After four years of repairs the inner basin is to take boats again in October, at a shorter quay and a higher price than the town was promised.',
  author: 'Ilse Varga',
  publisher: newsroom,
  datePublished: '2026-04-18T14:05:00+02:00',
  dateModified: '2026-04-19T09:30:00+02:00',
  articleSection: 'Harbour',
  image: harbourPicture,
  inLanguage: 'en',
  url: `${FILES}/harbour.html`,
  articleBody: `
    <p>The town council of Varnhaven voted on Friday evening to reopen the old harbour to boats, four years after a winter flood broke its outer gate and left the inner basin under two metres of silt.</p>
    <p>Fourteen of the twenty-three members voted for the plan and eight against it; one abstained. Several had changed their minds since <a href="quay-families.html">eleven fishing families asked for their berths back</a> a week ago.</p>
    <p>Under the plan, boats of up to twelve metres may use the basin by day and by night. The rebuilt quay will be 180 metres long, eighty fewer than the council promised, and its eastern end will stand half a metre higher than before.</p>
    <h2>What it costs</h2>
    <p>The repairs have cost 11.4 million crowns so far, about a third more than the sum set aside for them. Divers found that 140 of the 212 oak piles under the east quay could no longer carry a load.</p>
    <table>
      <caption>The bill so far, in millions of crowns</caption>
      <thead><tr><th scope="col">Work</th><th scope="col">Planned</th><th scope="col">Spent</th></tr></thead>
      <tbody>
        <tr><th scope="row">Dredging</th><td>2.1</td><td>2.4</td></tr>
        <tr><th scope="row">Piles and quay</th><td>4.7</td><td>7.2</td></tr>
        <tr><th scope="row">Outer gate</th><td>1.8</td><td>1.8</td></tr>
      </tbody>
    </table>
    <p>“We will open the harbour before the first snow, or I will moor my own boat at the town hall,” Harbour Master Marta Oyelaran said.</p>
    <p>She gave the council three dates to hold her to:</p>
    <ul>
      <li>dredging ends by midsummer;</li>
      <li>the new gate is tried at the high tides of August;</li>
      <li>lamps, ladders and water points follow in September.</li>
    </ul>
    <h2>What does not come back</h2>
    <p>The fish hall stays shut for another year, and the crane that stood beside it is gone. A slipway will take its place, to be shared by the rowing club and the lifeboat crew.</p>
    <figure><img src="market-hall.jpg" width="1200" height="800" alt="A brick market hall with striped stalls in front of it"><figcaption>The debate was shown in the market hall, on a screen borrowed from the school.</figcaption></figure>
    <blockquote><p>A harbour is not a picture for visitors but a place where people begin work at four in the morning.</p></blockquote>
    <p>Those lines, from a letter that the mayor, Piet Hollander, sent to every household, were read out twice. “Nobody loves this plan, and most of us can live with it,” Tunde Adeyemi said.</p>
    <p>After the count a few dozen people walked down to the lock in the dark to look at the basin. The tide was out. A single dinghy lay on the mud under the lamps, its rope already made fast to one of the new steel rings.</p>`,
};

const shortHeadline: ArticleInput = {
  ...harbour,
  headline: 'Ice',
  description: 'The inner basin froze overnight.',
  articleSection: 'Weather',
};

const longHeadline: ArticleInput = {
  ...harbour,
  headline:
    'After nine hours, two adjournments and a power cut that was nobody’s fault, the council of Varnhaven agrees to reopen the old harbour in October, at a shorter quay, a higher price and with half of the berths it had promised to the fishing families',
};

const noPicture: ArticleInput = {
  headline: 'Families who fished from the old quay ask for their berths back',
  description: 'Eleven households want their moorings returned before any are let to newcomers.',
  author: ['Ilse Varga', 'Tomas Brandt'],
  publisher: newsroom,
  datePublished: '2026-04-11T10:20:00+02:00',
  articleSection: 'Harbour',
  inLanguage: 'en',
  url: `${FILES}/quay-families.html`,
  articleBody: `
    <p>Eleven families who kept boats at the old quay before the flood have written to the council to ask that their berths be given back to them before any are let to newcomers.</p>
    <p>The letter bears the names of three generations. The oldest signatory first paid for her berth sixty-one years ago and now wants it for her granddaughter.</p>
    <p>“We did not leave the quay. The quay left us,” Greta Marsh told the hearing in March.</p>
    <p>The harbour office has kept its list of the old berth numbers and has given none of them away.</p>`,
};

const portrait: ArticleInput = {
  headline: 'Forty kilometres of coast, one lighthouse keeper',
  description: 'The lamp has been automatic since spring. Somebody still has to wash the salt off the glass.',
  author: 'Noor Lindqvist',
  publisher: newsroom,
  datePublished: '2026-04-20T07:00:00+02:00',
  articleSection: 'Weekend',
  image: {
    url: `${FILES}/lighthouse.jpg`,
    alt: 'A red and white lighthouse on a cliff at dusk, its beams lit, the keeper’s cottage beside it',
    caption: 'The Varnhaven light, twenty minutes after sunset.',
    creditText: 'Drawing: presscards',
    width: 800,
    height: 1200,
  },
  inLanguage: 'en',
  url: `${FILES}/lighthouse.html`,
  articleBody: `
    <p>Agnes Roth climbs 164 steps every morning with a bucket in each hand, because a lamp that nobody can see is only an expensive way to warm a tower.</p>
    <p>“The sea writes on the glass at night, and I wipe it off in the morning,” Agnes Roth said.</p>
    <p>The harbour office would like to replace her with a spray nozzle. It has asked three firms for a price, and all three have asked her how she does it.</p>`,
};

/** The picture's address answers with something that is not a picture. */
const brokenPicture: ArticleInput = {
  ...harbour,
  image: { ...harbourPicture, url: `${FILES}/README.md`, srcset: '' },
};

const fiveAuthors: ArticleInput = {
  ...harbour,
  author: ['Ilse Varga', 'Tomas Brandt', 'Noor Lindqvist', 'Maximiliane von Hohenstein-Abendroth', 'Li Wei'],
};

const noDate: ArticleInput = {
  headline: 'A reading hour for every pupil, twice a week',
  description: 'What began in one room at Lock Street is to reach all schools in Varnhaven by the autumn.',
  author: 'Noor Lindqvist',
  publisher: newsroom,
  articleSection: 'Schools',
  image: {
    url: `${FILES}/reading-room.jpg`,
    alt: 'Three pupils reading at a long table between bookshelves, the sea in the window behind them',
    creditText: 'Drawing: presscards',
    width: 1200,
    height: 800,
  },
  inLanguage: 'en',
  url: `${FILES}/reading-room.html`,
  articleBody: `
    <p>From the autumn term every pupil in Varnhaven will have two hours a week with a book of their own choice and nothing to do but read it.</p>
    <p>“We stopped asking them what the book was about, and they started telling us,” Anselm Duarte said.</p>`,
};

/** As little as a source may send: an address and a headline. */
const headlineOnly: ArticleInput = {
  headline: 'Market hall keeps its Saturday hours',
  url: `${FILES}/market-hall.html`,
};

const plainText: ArticleInput = {
  ...noPicture,
  articleBody:
    'Eleven families who kept boats at the old quay before the flood have written to the council.\n\nThe letter bears the names of three generations.\n\n“We did not leave the quay. The quay left us,” Greta Marsh told the hearing in March.',
};

const arabic: ArticleInput = {
  headline: 'ميناء فارنهافن القديم يُفتح من جديد قبل أول ثلج',
  description: 'بعد أربع سنوات من الإصلاحات يعود الحوض الداخلي إلى استقبال القوارب، برصيف أقصر مما وُعدت به البلدة.',
  author: 'ليلى الساحلي',
  publisher: { ...newsroom, name: 'ميريديان بوست' },
  datePublished: '2026-04-18T16:00:00+02:00',
  articleSection: 'الميناء',
  image: {
    ...harbourPicture,
    alt: 'قارب صيد أحمر ومركب شراعي على ماء هادئ، وبيوت على امتداد الرصيف',
    caption: 'الميناء القديم كما كان قبل الفيضان.',
    creditText: 'رسم: presscards',
  },
  inLanguage: 'ar',
  url: `${FILES}/arabic.html`,
  articleBody: `
    <p>صوّت مجلس بلدة فارنهافن مساء الجمعة لصالح إعادة فتح الميناء القديم أمام القوارب، بعد أربع سنوات من فيضان شتوي حطّم بوابته الخارجية وملأ حوضه الداخلي بالطمي.</p>
    <p>ومن المقرر أن يستقبل الحوض القوارب التي لا يتجاوز طولها اثني عشر مترًا اعتبارًا من الأسبوع الأول من أكتوبر.</p>
    <p>وقالت مديرة الميناء مارتا أويلاران: «سنفتح الميناء قبل أول ثلج، وإلا فسأربط قاربي أمام مبنى البلدية».</p>
    <p>وستبقى قاعة السمك مغلقة عامًا آخر، أما الرافعة القديمة فلن تعود.</p>`,
};

const kazakh: ArticleInput = {
  headline: 'Варнхафеннің ескі айлағы алғашқы қарға дейін қайта ашылады',
  description:
    'Төрт жылға созылған жөндеуден кейін айлақ қайықтарды қайта қабылдайды, бірақ жағалауы уәде етілгеннен қысқа болады.',
  author: 'Дана Теңізбай',
  publisher: newsroom,
  datePublished: '2026-04-18T16:00:00+02:00',
  articleSection: 'Айлақ',
  image: {
    ...harbourPicture,
    alt: 'Тынық судағы қызыл балықшы қайығы мен желкенді қайық, жағалаудағы үйлер',
    caption: 'Су тасқынына дейінгі ескі айлақ.',
    creditText: 'Сурет: presscards',
  },
  inLanguage: 'kk',
  url: `${FILES}/kazakh.html`,
  articleBody: `
    <p>Варнхафен қалалық кеңесі жұма күні кешке ескі айлақты қайықтарға қайта ашу туралы шешім қабылдады. Төрт жыл бұрын қысқы су тасқыны оның сыртқы қақпасын қиратып, айлақтың ішін лай басып қалған еді.</p>
    <p>«Айлақты алғашқы қарға дейін ашамыз, әйтпесе өз қайығымды қалалық кеңестің алдына байлаймын», – деді айлақ бастығы Марта Ойеларан.</p>
    <p>Жөндеуге осы уақытқа дейін 11,4 миллион крон жұмсалды. Балық базары тағы бір жыл жабық тұрады.</p>`,
};

const russian: ArticleInput = {
  headline: 'Старую гавань Варнхафена откроют до первого снега',
  description:
    'После четырёх лет ремонта внутренняя гавань снова примет лодки, но причал будет короче, чем обещали городу.',
  author: 'Вера Приморская',
  publisher: newsroom,
  datePublished: '2026-04-18T16:00:00+02:00',
  articleSection: 'Гавань',
  image: {
    ...harbourPicture,
    alt: 'Красное рыбацкое судно и парусник на спокойной воде, дома вдоль причала',
    caption: 'Старая гавань до наводнения.',
    creditText: 'Рисунок: presscards',
  },
  inLanguage: 'ru',
  url: `${FILES}/russian.html`,
  articleBody: `
    <p>Городской совет Варнхафена в пятницу вечером проголосовал за то, чтобы снова открыть старую гавань, закрытую четыре года назад, когда зимнее наводнение сломало внешние ворота и занесло её илом.</p>
    <p>«Мы откроем гавань до первого снега, или я поставлю собственную лодку у дверей ратуши», – заявила начальник порта Марта Ойеларан.</p>
    <p>Ремонт обошёлся уже в 11,4 миллиона крон. Рыбный рынок останется закрытым ещё на год.</p>`,
};

const german: ArticleInput = {
  headline: 'Hafenbeckensanierungsgesellschaft öffnet den alten Hafen noch vor dem ersten Schnee',
  description:
    'Nach vier Jahren Bauzeit nimmt das Binnenbecken wieder Boote auf, an einer kürzeren Kaimauer und zu einem höheren Preis als versprochen.',
  author: 'Henrike Sommerfeldt',
  publisher: newsroom,
  datePublished: '2026-04-18T16:00:00+02:00',
  articleSection: 'Hafen',
  image: {
    ...harbourPicture,
    alt: 'Ein rotes Fischerboot und ein Segelboot auf ruhigem Wasser, Giebelhäuser am Kai',
    caption: 'Der alte Hafen vor der Sturmflut.',
    creditText: 'Zeichnung: presscards',
  },
  inLanguage: 'de',
  url: `${FILES}/harbour.html`,
  articleBody: `
    <p>Der Stadtrat von Varnhaven hat am Freitagabend beschlossen, den alten Hafen wieder für Boote zu öffnen. Vor vier Jahren hatte eine Sturmflut das Außentor zerstört und das Becken mit Schlick gefüllt.</p>
    <p>„Wir öffnen den Hafen vor dem ersten Schnee, oder ich mache mein eigenes Boot am Rathaus fest“, sagte Hafenmeisterin Marta Oyelaran.</p>
    <p>Die Instandsetzung hat bisher 11,4 Millionen Kronen gekostet. Das Fischauktionshallengebäude bleibt ein weiteres Jahr geschlossen.</p>`,
};

/** Everything else that a body may hold. */
const footnotes: ArticleInput = {
  ...noPicture,
  headline: 'How the harbour office counts its boats',
  description: 'A short reading of a long table, with its footnotes.',
  articleBody: `
    <p>The harbour office publishes its count of boats four times a year.<sup><a href="#fn1" id="ref1">1</a></sup> Until the flood it did so on paper; now it is a table that anyone may fetch.</p>
    <h2>What is counted</h2>
    <dl>
      <dt>Berth</dt><dd>A place with a number, a ring and somebody who pays for it.</dd>
      <dt>Guest</dt><dd>A boat that leaves within seven days.</dd>
    </dl>
    <h3>In which order</h3>
    <ol>
      <li>berths on the quay,
        <ul><li>those let to families first;</li><li>those let to the rowing club after;</li></ul>
      </li>
      <li>guests;</li>
      <li>everything else that floats.</li>
    </ol>
    <pre><code>quay;berth;let_to
east;17;Marsh</code></pre>
    <blockquote><p>We count what we can see from the office window, and then somebody walks round.</p><p>Harbour office, annual report</p></blockquote>
    <hr>
    <ol>
      <li id="fn1"><p>In March, June, September and December, always on the <em>second</em> Monday. <a href="#ref1">Back</a></p></li>
    </ol>`,
};

/** The articles by the name that a story's `article` control has for them. */
export const articles = {
  harbour,
  shortHeadline,
  longHeadline,
  noPicture,
  portrait,
  brokenPicture,
  fiveAuthors,
  noDate,
  headlineOnly,
  plainText,
  arabic,
  kazakh,
  russian,
  german,
  footnotes,
  ...inWeather(harbour),
} satisfies Record<string, ArticleInput>;

export type ArticleName = keyof typeof articles;

/** One sentence of an article as its language quotes it, for claims. */
export const sentences = {
  english: 'We will open the harbour before the first snow, or I will moor my own boat at the town hall',
  arabic: 'سنفتح الميناء قبل أول ثلج، وإلا فسأربط قاربي أمام مبنى البلدية',
  kazakh: 'Айлақты алғашқы қарға дейін ашамыз, әйтпесе өз қайығымды қалалық кеңестің алдына байлаймын',
  russian: 'Мы откроем гавань до первого снега, или я поставлю собственную лодку у дверей ратуши',
  german: 'Wir öffnen den Hafen vor dem ersten Schnee, oder ich mache mein eigenes Boot am Rathaus fest',
} as const;
