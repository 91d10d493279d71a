/** What a line of date, time and place is made of, beside digits. */
const OF_A_DATE =
  /(?:^|(?<=[^\p{L}]))(?:(?:jan|jän|feb|fév|mar|mär|apr|avr|abr|may|mai|mag|maj|mei|jun|giu|juin|jul|lug|juil|aug|ago|aoû|sep|set|oct|okt|ott|out|nov|dec|dez|dic|déc|des|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru)\p{L}{0,8}|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|a\.?m|p\.?m|st|nd|rd|th|gmt|utc|[ecmp][sd]t|[ap]t|ce[s]?t|bst|ist|et|uhr|h|at|on|um|am|vom|den|le|à|às|de|of|il|el|og|kl|klo|r|г|в|updated?|published|posted|first|last|modified|original|created|aktualisiert|veröffentlicht|erstellt|stand|publié|mis|jour|publicado|actualizado|pubblicato|geplaatst|опубликовано|min(?:ute)?s?|read|hours?|days?|ago|lesezeit|minuten|lesedauer)(?=$|[^\p{L}])/giu;

/** A date in figures, a year, or a time of day. */
const DATED = /(?:19|20)\d\d|\d{1,2}[:.h]\d\d|\d{1,2}[./]\d{1,2}[./]|\b\d+ (?:min|hours?|days?|minutes?) (?:ago|read)/i;

/** Whether a line says when the article was published, and little else: at most some words, as a name or a place. */
export function isDateline(text: string): boolean {
  if (text.length > 140 || !DATED.test(text)) return false;
  const rest = text
    .replace(OF_A_DATE, ' ')
    .replace(/[\d\p{P}\p{S}]+/gu, ' ')
    .trim();
  return rest.split(/\s+/).filter(Boolean).length < 5 && !/[.!?…]["”’]?$/.test(text.replace(/\b(?:a|p)\.m\.$/, ''));
}
