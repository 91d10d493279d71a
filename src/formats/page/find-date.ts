/** The beginnings of month names, January to December, in the languages of most newsrooms that we have seen. */
const MONTHS = Object.freeze([
  'jan|jän|ene|gen|sty|led|oca|янв|січ|ιαν',
  'feb|fév|fev|lut|úno|şub|фев|лют|φεβ',
  'mar|mär|maa|mrt|bře|мар|бер|μαρ',
  'apr|avr|abr|kwi|dub|nis|апр|кві|απρ',
  'may|mai|mag|maj|mei|kvě|мая|май|тра|μαΐ|μάι',
  'jun|giu|juin|cze|čer|haz|июн|чер|ιουν',
  'jul|lug|juil|lip|tem|июл|лип|ιουλ',
  'aug|ago|aoû|aou|sie|srp|ağu|авг|сер|αυγ',
  'sep|set|wrz|zář|eyl|сен|вер|σεπ',
  'oct|okt|ott|out|paź|říj|eki|окт|жов|οκτ',
  'nov|lis|kas|ноя|лис|νοε',
  'dec|dez|dic|déc|des|gru|pro|ara|дек|гру|δεκ',
]);

const MONTH = MONTHS.map((names) => new RegExp(`^(?:${names})`, 'i'));
const NAME = `(?:${MONTHS.join('|')})\\p{L}*`;

const ISO = /(?<!\d)((?:19|20)\d\d)([-/.年\s]\s?)(\d\d?)(?:\2|月)\s?(\d\d?)(?!\d)/u;
const DAY_FIRST = new RegExp(
  `(?<![\\d])(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?\\s*(?:de |of |d['’])?(${NAME})\\.?,?\\s*(?:de |del )?((?:19|20)\\d\\d)(?!\\d)`,
  'iu',
);
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})(${NAME})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)(?!\\d)`,
  'iu',
);
const NUMBERS = /(?<![\d.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|20)\d\d|\d\d)(?!\d)/;

/**
 * The first date in a line of text, as `2026-03-01`, or undefined. A date in numbers alone is read
 * day first, but where only the other way round is a date, and in the United States.
 */
export function findDate(text: string, language = ''): string | undefined {
  const iso = ISO.exec(text);
  if (iso) return day(iso[1], iso[3], iso[4]);
  const named = DAY_FIRST.exec(text);
  if (named) return day(named[3], month(named[2]), named[1]);
  const american = MONTH_FIRST.exec(text);
  if (american) return day(american[3], month(american[1]), american[2]);
  const [, one, , other, year = ''] = NUMBERS.exec(text) ?? [];
  if (!one) return undefined;
  const full = year.length === 2 ? `20${year}` : year;
  return /^en(?:-us)?$/i.test(language)
    ? (day(full, one, other) ?? day(full, other, one))
    : (day(full, other, one) ?? day(full, one, other));
}

function month(name = ''): number {
  return MONTH.findIndex((begins) => begins.test(name)) + 1;
}

function day(year: unknown, ofYear: unknown, ofMonth: unknown): string | undefined {
  const [y, m, d] = [Number(year), Number(ofYear), Number(ofMonth)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
