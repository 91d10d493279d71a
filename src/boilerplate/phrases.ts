/** Words that rules look for, in the languages of the pages that were read. Data only. */

const LATIN = (words: string): RegExp => new RegExp(`^[^\\p{L}\\p{N}]*(?:${words})(?![\\p{L}\\p{N}])`, 'iu');
const WHOLE = (words: string): RegExp => new RegExp(`^[^\\p{L}\\p{N}]*(?:${words})[^\\p{L}\\p{N}]*$`, 'iu');

/** Asks for a subscription. */
export const SUBSCRIBE =
  /\b(?:sign(?:ing)? up|subscribe|newsletter|sent (?:directly|straight) to you|(?:in|to) your inbox|delivered to your|abonnieren|abonniere|anmelden|abonnez|inscrivez|suscríb\w+|iscriviti|assine|inschrijven)\b/i;

/** Where such things arrive. */
export const CHANNEL =
  /\b(?:newsletters?|e-?mails?|inbox|posteingang|twitter|facebook|instagram|telegram|youtube|tiktok|whatsapp|mastodon|bluesky|linkedin|pinterest|flipboard|rss|social (?:networks|media)|website|podcasts?|app|@\w{3,})(?!\w)/i;

/** Speaks of the house or to the reader, as a report does not. */
export const OURS =
  /\b(?:you|your|our|ours|us|me|my|sie|ihre?[nm]?|uns|unser\w*|vous|votre|vos|nos|notre|nuestr\w+|nostr\w+|nossos?|nossa|ons|onze)\b|^(?:sign up|subscribe|join|get)\b/i;

/** Asks to follow. */
export const FOLLOW =
  /\b(?:follow|like|join|find|connect with) (?:us|me|him|her|them|the author|@)|\bfollow [\p{Lu}@][\p{L} @]+ on\b|\bfolge[nt]? (?:sie )?(?:uns|mir)|\b(?:auf|bei) (?:facebook|twitter|instagram) (?:folgen|teilen)|suivez[- ]nous|síguenos|seguici|siga-nos|volg ons/iu;

/** Tells how to reach the reporter or the desk. */
export const CONTACT =
  /\b(?:have a tip|may be reached|can be reached|reach (?:him|her|them|out to) |write to [\p{L} ]+ at |e-?mail (?:me|us|him|her|[\p{Lu}][\p{L}]+ [\p{Lu}][\p{L}]+) at|send (?:us )?(?:your )?tips|contact (?:the author|us|him|her) (?:at|via))|^(?:e-?mail:?\s*)?\S+@\S+\.\S+$|^(?:twitter|facebook|instagram)\.com\/\S+$/iu;

/** Names those who helped, at the end. */
export const CREDITS =
  /^\W*(?:(?:additional )?reporting (?:and \w+ )?by\b|(?:edited|writing|editing) by\b|mit material (?:von|der)\b|with (?:files|reporting) from\b)|\bcontributed (?:to|reporting)\b.{0,40}$|;\s*editing by\b/i;

/** Leads to other articles. */
export const RELATED = LATIN(
  "read more|read also|also read|related|see also|see more|more:|more on|more from|don['’]t miss|recommended|you (?:may|might) also|watch|click here|continue reading|further reading|must read|trending|lesen sie|lies auch|lesen sie auch|mehr zum thema|mehr dazu|schon gelesen|das könnte (?:sie|dich) auch|das thema könnte|weiterführende[rn]? links?|zum weiterlesen|empfehlungen (?:aus|der)|auch interessant|zum thema|siehe auch|weiterlesen|lire aussi|à lire|voir aussi|leggi anche|leia (?:também|mais)|lea también|lee también|te puede interesar|ver también|mire|vea también|lees ook|læs også|läs också|les også|czytaj (?:też|także)|zobacz także|читайте также|читать также|смотрите также|on \\S+\\.com:",
);

/** Heads what is not the article any more. */
export const FOLLOWING = LATIN(
  'related (?:articles?|stor(?:y|ies)|posts?|coverage|content|news|topics|links|reading|video)|more (?:great|from|on|in|about|business|news|stories|articles|coverage|like this)|(?:latest|top|other|breaking|recent|most (?:read|popular|viewed)) (?:news|stories|articles|posts|headlines)|you (?:may|might) (?:also )?(?:like|be interested)|recommended (?:for you|stories|articles|reading)|leave a (?:reply|comment|response)|(?:post|add|write) (?:a |your )?comments?|\\d+ (?:comments?|responses?|kommentare?|comentarios|commentaires)|join the (?:conversation|discussion)|share this|share (?:on|via|with)|filed under|tagged|tags?:|posted in|about (?:the )?authors?|what do you think|sponsored|from around the web|promoted|further reading|ähnliche (?:artikel|beiträge)|weitere (?:artikel|beiträge|nachrichten|themen|informationen|meldungen|links)|mehr (?:zum thema|artikel|nachrichten|aus|von)|das könnte (?:sie|dich)|verwandte|auch interessant|kommentare?(?: \\(|$| schreiben| zu)|kommentar (?:schreiben|verfassen|hinterlassen)|schreibe einen|hinterlasse|diskutieren sie|artikel (?:teilen|drucken)|teilen(?: mit|:|$)|schlagw(?:ort|örter)|articles? (?:liés|similaires|associés)|à lire (?:aussi|également)|sur le même (?:sujet|thème)|laisser un commentaire|commentaires|partager|noticias relacionadas|artículos relacionados|deja (?:un comentario|una respuesta)|comentarios|compartir|articoli correlati|lascia un commento|condividi|potrebbe interessarti|artigos relacionados|leia também|deixe um|gerelateerd|lees ook|reageer|powiązane|komentarze|zobacz także|отзывы|добавить отзыв|комментарии|читайте также|похожие|ilgili haberler|permal(?:ink|ien)|suggested citation|(?:page )?views|aufrufe|visualizaciones|this (?:entry|post) was (?:posted|published|tagged)|dieser (?:beitrag|eintrag) wurde|der beitrag wurde am|zurück zu[rm]?|back to|meist(?:gelesen|diskutiert|kommentiert)\\p{L}*|weiterführende|zum weiterlesen|empfehlungen|関連記事|相关',
);

/** Whole lines that are handles of the page, not words of the article. */
export const CONTROLS = WHOLE(
  'home|news|menu|search|sign in|log ?in|register|subscribe(?: now| today)?|close|open|caption|next|prev(?:ious)?|back(?: to top)?|print(?: (?:article|page|this))?|e-?mail(?: (?:this|article|the author))?|share|tweet|pin(?: it)?|like|save|follow|comments?(?: \\(?\\d+\\)?)?|post comment|view comments|show comments|advertis(?:e?ment|ing)|iklan|anzeige|werbung|publicité|publicidad|pubblicità|reklam\\w*|sponsored|continue reading(?: below)?|story continues(?: below(?: advertisement)?)?|read more|learn more|see more|load more|more|text size|order reprints|reprints|review|opinion|video|photos?|gallery|image \\d+ of(?: \\/)? \\d+|\\d+ (?:of|\\/) \\d+|\\d+ shares?|view author archive|email the author|fullscreen|play|pause|mute|loading|listen|watch|drucken|teilen|merken|kommentieren|vorlesen|merkliste|zurück|weiter|mehr|nach oben|startseite|imprimer|partager|commenter|compartir|imprimir|comentar|stampa|condividi|delen|afdrukken|print e-?mail|facebook|twitter|whatsapp|linkedin|instagram|pinterest|telegram|xing|flipboard|reddit|messenger|copy link|by|von|updated|published',
);

/** Sells something of the house, or says that it earns. */
export const PROMOTION =
  /\b(?:(?:consider|for|by) supporting (?:our|us|the)|help us (?:to )?(?:continue|keep)|advertising (?:disclosure|disclaimer)|(?:to|and) (?:read|view) the full (?:story|article)|do you want to be informed|affiliate (?:links?|commission|and\/or)|may earn (?:a|an|a small)? ?(?:affiliate )?commission|(?:if you )?enjoyed this article|get the \S+ app|download (?:the|our) app|by clicking here|click here to|support (?:our|independent) journalism|become a (?:member|subscriber|patron)|already a subscriber|subscribe (?:now|today|to continue)|registered users|terms of (?:use|service)|all rights reserved|alle rechte vorbehalten|tous droits réservés|无断|무단전재|disclosure (?:page|policy))\b|^(?:copyright|©|\(c\))/i;

/** A cookie or consent line. */
export const CONSENT =
  /\b(?:we|this (?:web)?site|wir|diese (?:web)?seite) (?:use|uses|verwende[nt]|setz\w+) (?:\w+ )?cookies\b|\b(?:accept|allow|akzeptieren) (?:all )?cookies\b|\bcookie[- ](?:policy|settings|einstellungen)\b|\bempfohlener (?:redaktioneller )?inhalt\b|\bexterne(?:r|n)? inhalte?\b.{0,60}\b(?:anzeigen|zustimm|geladen)|\bjavascript\b.{0,40}\b(?:enable|aktivier)/i;

/** Says whose picture it is. */
export const CREDIT =
  /^(?:file photo|(?:photo|image|picture|foto|bild|quelle|titelbild|beitragsbild|grafik|credit|fotos|bilder|photos|copyright)s?(?: by| von| credit| courtesy| d'archives)?\s*[:©|]|©|\((?:image|photo|foto|bild)\b|(?:abb(?:ildung)?|fig(?:ure)?)\.? \d+)|, (?:photo|foto|bild) ?: ?[^.]{3,60}$|\((?:ap photo|photo|image|foto|picture|bild|credit|source|reuters|getty|afp|courtesy)\b[^()]*\)?\W*$|\b(?:getty images?|ap photo\b.*|shutterstock|reuters\/[\w ./]+|afp via getty.*|picture alliance.*|imago images.*|adobe ?stock.*|istock.*|unsplash|pixabay)\W*$/i;
