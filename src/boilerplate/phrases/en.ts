import type { Phrases } from './phrases.js';

/** English, and the names of services, which stand on pages in every language. */
export const en: Phrases = {
  subscribe:
    'sign(?:ing)? up|subscribe|newsletter|sent (?:directly|straight) to you|(?:in|to) your inbox|delivered to your',
  channel:
    'newsletters?|e-?mails?|inbox|twitter|facebook|instagram|telegram|youtube|tiktok|whatsapp|mastodon|bluesky|linkedin|pinterest|flipboard|rss|social (?:networks|media)|website|podcasts?|app|@\\w{3,}',
  ours: 'you|your|our|ours|us|me|my',
  follow:
    '\\b(?:follow|like|join|find|connect with) (?:us|me|him|her|them|the author|@)|\\bfollow [\\p{Lu}@][\\p{L} @]+ on\\b',
  contact:
    '\\b(?:have a tip|may be reached|can be reached|reach (?:him|her|them|out to) |write to [\\p{L} ]+ at |e-?mail (?:me|us|him|her|[\\p{Lu}][\\p{L}]+ [\\p{Lu}][\\p{L}]+) at|send (?:us )?(?:your )?tips|contact (?:the author|us|him|her) (?:at|via))',
  credits: '(?:additional )?reporting (?:and \\w+ )?by|(?:edited|writing|editing) by|with (?:files|reporting) from',
  related:
    "read more|read also|also read|related|see also|see more|more:|more on|more from|don['’]t miss|recommended|you (?:may|might) also|watch|click here|continue reading|further reading|must read|trending|on \\S+\\.com:",
  following:
    'related (?:articles?|stor(?:y|ies)|posts?|coverage|content|news|topics|links|reading|video)|more (?:great|from|on|in|about|business|news|stories|articles|coverage|like this)|(?:latest|top|other|breaking|recent|most (?:read|popular|viewed)) (?:news|stories|articles|posts|headlines)|you (?:may|might) (?:also )?(?:like|be interested)|recommended (?:for you|stories|articles|reading)|leave a (?:reply|comment|response)|(?:post|add|write) (?:a |your )?comments?|\\d+ (?:comments?|responses?)|join the (?:conversation|discussion)|share this|share (?:on|via|with)|filed under|tagged|tags?:|posted in|about (?:the )?authors?|what do you think|sponsored|from around the web|promoted|further reading|permal(?:ink|ien)|audios? and videos? on|(?:page )?views|this (?:entry|post) was (?:posted|published|tagged)|back to',
  controls:
    'home|news|menu|search|sign in|log ?in|register|subscribe(?: now| today)?|close|open|caption|next|prev(?:ious)?|back(?: to top)?|print(?: (?:article|page|this))?|e-?mail(?: (?:this|article|the author))?|share|tweet|pin(?: it)?|like|save|follow|comments?(?: \\(?\\d+\\)?)?|post comment|view comments|show comments|advertis(?:e?ment|ing)|sponsored|continue reading(?: below)?|story continues(?: below(?: advertisement)?)?|read more|learn more|see more|load more|more|text size|order reprints|reprints|review|opinion|video|photos?|gallery|image \\d+ of(?: \\/)? \\d+|\\d+ (?:of|\\/) \\d+|\\d+ shares?|view author archive|email the author|fullscreen|play|pause|mute|loading|listen|watch|print e-?mail|facebook|twitter|whatsapp|linkedin|instagram|pinterest|telegram|xing|flipboard|reddit|messenger|copy link|by|updated|published',
  promotion:
    'suggested citation|(?:consider|for|by) supporting (?:our|us|the)|help us (?:to )?(?:continue|keep)|advertising (?:disclosure|disclaimer)|(?:to|and) (?:read|view) the full (?:story|article)|do you want to be informed|affiliate (?:links?|commission|and\\/or)|may earn (?:a|an|a small)? ?(?:affiliate )?commission|(?:if you )?enjoyed this article|get the \\S+ app|download (?:the|our) app|by clicking here|click here to|support (?:our|independent) journalism|become a (?:member|subscriber|patron)|already a subscriber|subscribe (?:now|today|to continue)|registered users|terms of (?:use|service)|all rights reserved|disclosure (?:page|policy)|appeared first on',
  posted:
    'this (?:entry|post) (?:was|is) (?:posted|published|filed|tagged)|you can (?:follow|leave|skip)\\b.*\\b(?:responses?|comments?|trackback)|both comments and pings|posted (?:by|on|in)\\b',
  consent:
    '(?:we|this (?:web)?site) (?:use|uses) (?:\\w+ )?cookies\\b|(?:accept|allow) (?:all )?cookies\\b|cookie[- ](?:policy|settings)\\b|javascript\\b.{0,40}\\benable',
  credit: 'photos?|images?|pictures?|credits?|copyright',
  byline: 'by|words',
};
