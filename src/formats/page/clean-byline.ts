/** What introduces a name: by, von, par, and who says it. */
const LEAD =
  /^(?:(?:posted|written|published|words|story|reported|text|report|aufgezeichnet|geschrieben|ein artikel|ein beitrag|kommentar|interview|analyse|publié|rédigé|escrito|publicado|veröffentlicht)\s+)?(?:by|von|vom|par|por|di|de|da|door|av|af|od|przez|autor(?:in|en)?|authors?|auteur|autore|text|texte|texto|fotos?|redaktion|written|posted)\b\s*:?\s+|^(?:autor(?:in|en)?|authors?|text|von|by|words|interview|protokoll|bericht)\s*:\s*/i;

/** Where a byline goes on with something else: a date, a place, a role, an address. */
const END =
  /\s*(?:[|•·–—/\\([<»›]|\bon (?=\w+day|[A-Z][a-z]+ \d|\d)|\b(?:am|um|at|vom|le|el|il) (?=\d)|,? \d|\bposted\b|\bpublished\b|\bupdated\b|\bin (?=[A-Z])|\bvia\b|\bstand\b|\bsymbolbild|\bfoto|\S+@|https?:|@\w|- ).*$/i;

/** Words that no name has: the place of a byline holds many other things. */
const NO_NAME =
  /\b(?:comments?|share|follow|read|more|posts?|articles?|subscribe|newsletter|kommentare?|artikel|beiträge|publiziert|name|mehr|weiterlesen|folgen|teilen|alle|all|view|about|über|datum|autor(?:inn)?en|stand|impressum|a propos|redaktionsteam|dein\w*|the author|profile|login|home|(?:wordpress|wp)?admin|user|author|autor|by|you|und|and)\b|[:?!]/i;

/**
 * The names in a byline, without what introduces them and what follows; empty where it is none.
 *
 * @param sure whether the page says that this is a name, so that it may be a nickname
 */
export function cleanByline(byline: string, sure = false): string[] {
  let text = byline.replace(/\s+/g, ' ').trim();
  if (text.length > 150) return [];
  text = text.replace(/^By(?=\p{Lu})/u, '').replace(/^[^,.]{0,30}\b(?:[Vv]on|[Bb]y)\s+(?=\p{Lu})/u, '');
  for (let left = 2; left > 0 && LEAD.test(text); left -= 1) text = text.replace(LEAD, '');
  return text
    .split(/\s*(?:,|;|&|\+|\b(?:and|und|et|y|e|og|och|i|en)\b)\s+/)
    .map((name) =>
      name
        .replace(END, '')
        .replace(/[\s,.:;–-]+$/, '')
        .trim(),
    )
    .filter((name) => isName(name, sure))
    .slice(0, 6);
}

/** Up to five words, at least one of which begins as a name does. */
function isName(text: string, sure: boolean): boolean {
  const words = text.split(' ');
  if (text.length < 3 || text.length > 44 || words.length > 5 || NO_NAME.test(text)) return false;
  return sure
    ? !/^\d/.test(text) && (words.length > 1 || !/\d{3}/.test(text))
    : /^[\p{Lu}\p{Lo}]/u.test(text) && !/\d/.test(text);
}
