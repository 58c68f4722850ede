import type { Phrases } from "../../phrases.ts";

const brands =
  "rolex|rolexes|cartier|cartiers|breitling|brietling|brietlings|omega|tagheuer|tagheuers|patek|philippe|bvlgari|bvlgaries|bulgari|panerai|audemars|hublot|vacheron|franck|frank muller|frank mullers|breguets?|piaget|montblanc|mont blanc|tudor|louis vuitton|lv|gucci|chanel|prada|hermes|dior|versace|rayban|ray ban|oakley|nike|jordan|ugg|moncler|tiffany|tag heuer";

const luxury =
  "rolex|rolexes|cartier|cartiers|breitling|breitlings|brietling|brietlings|tagheuer|tagheuers|tag heuer|patek|bvlgari|bulgari|panerai|audemars|hublot|vacheron|breguets?|louis vuitton|gucci|chanel";

const software =
  "windows|xp|vista|microsoft|photoshop|adobe|acrobat|illustrator|dreamweaver|macromedia|autocad|autodesk|norton|mcafee|corel|coreldraw|quickbooks|quarkxpress|quark|cs2|cs3|cs4|cs5|nero|solidworks|filemaker|ms office|office xp|office 2003";

/** Words of goods and services that the law forbids to sell, in English. */
export const goods: Phrases = {
  "goods.offer": [
    // Counterfeits
    `(replica|replicas|fake|imitation|knock off|knockoff|counterfeit|aaa|duplicate|clone|cloned|copy) (swiss |designer |luxury |quality |brand |grade )?(watch(es)?|timepieces?|handbags?|bags?|purses?|wallets?|jewel(ry|lery)|shoes|sneakers|sunglasses|goods|${brands})`,
    `(${brands}) ..3 (replicas?|imitations?|knockoffs?|knock offs?|copies|copy|fakes?|duplicates?)`,
    `(${luxury}) ..6 (<pct> off|<money>|cheap|discount(ed)?|wholesale|fraction of|low price*|lowest price*|affordable|outlet|less than|at prices|won t break)`,
    `(${brands}) (and |or )?(${brands}) ..8 (watch(es)?|timepieces?|handbags?|bags|replica*|affordable|cheap|luxur*|vvatches|look like|logos?)`,
    "(our swiss|buy|order|own|cheap|exclusive|wholesale|swiss|quality|prestige|discount) ..2 (replicas?|replica ..1 watch(es)?|fake watches)",
    "(replicas?|copies|imitations) ..6 (identical|indistinguishable|exact|same (features|quality|logos?)|genuine look|look like the original|as the original|of (all|famous|top|luxury|the most))",
    "(identical|indistinguishable|can't tell|cannot tell|exact (copy|copies|replica)|looks? (just )?like) ..5 (the )?(original|genuine|real (thing|one|rolex)|authentic)",
    "(luxury|designer|prestigious|fine|brand name|swiss|elegant|classy) (watch(es)?|timepieces?|handbags?|accessories) ..8 (fraction|cheap|<pct>|<money>|replica*|discount*|low price*|affordable|without paying|won't|less than|lowest)",
    // Software and media
    `oem (software|softwares|versions?|cds?|copies|copy|licen(s|c)es?|editions?|price|prices|products|bundles?|store|soft|${software})`,
    `(cheap|cheapest|discount|discounted|bargain|low cost|lowest price*|low priced|oem|cut price|inexpensive|downloadable|pirated|cracked|wholesale|pirate) (software|softwares|soft|programs|${software})`,
    `(${software}) ..4 (only <money>|oem|for <money>|just <money>|<money>|retail ..4 <money>|our price*|save <money>|download only|for pennies)`,
    "software ..4 (at (low|rock bottom|wholesale|cheap|unbelievable|incredible|oem|the lowest|bargain) ..2 (prices?|rates?|cost)|for (cheap|pennies|less|next to nothing|a fraction)|<pct> (off|discount|cheaper|below)|low prices?|super low|che ap|on cds?|cds cheap|save up to|sale)",
    "(save|saving|discounts?) ..4 (on )?(all )?(software|softwares|microsoft|adobe|windows|office)",
    "(all|any|popular|latest|top|quality|brand|every|original) (name )?(software|softwares|programs) ..5 (cheap|low|<pct>|<money>|for less|lowest|price*|discount*|you (need|want))",
    "(keygens?|warez|cracked (software|games|apps|versions?)|(serial|activation|product|licen(s|c)e) keys? ..4 (cheap|<money>|sale|buy|discount|off|lifetime|instant))",
    "(copy|burn|backup|back up|duplicate|rip|clone|make copies of) (any |all |your )?(dvds?|dvd movies?|ps2|playstation|x box|xbox|games|movies?) ..8 (dvd|cd r|cdr|cd burner|burner|recordable|software|easily|program|now|today|using|legal*|copy|free|order|click|playstation|games)",
    "(dvd|cd|game) (copy|copying|copier|ripper|backup|burning|wizard) (software|program|wizard|guide|tool|pro|plus|xpress|made|kit)",
    "(descramblers?|cable (tv )?(filters?|box(es)?|descrambl*|converters?|decoders?)|digital cable filters?|free (cable|pay per view|ppv|satellite) ..3 (tv|channels?|movies?|events|descrambler*|filter*|programming|box)|satellite (tv )?(card|descrambler|hack*|smart card|dish pirat*))",
    "(iptv|channels) ..6 (all channels|<num> channels|premium channels|subscription|lifetime|reseller|free trial|no cable|per month|<money>|ppv)",
    "(download|watch|get) ..3 (movies|music|mp3s?|songs|games|dvds) ..4 (free|unlimited|for free|illegal*|without paying|legally|instantly|cheap)",
    // Papers
    "(buy|order|get|purchase|obtain|obtaining|buying|real and fake|produce|make|provide|supply|sell|issue|novelty|registered|genuine|database registered) ..4 (passports?|driver s licen(s|c)es?|drivers licen(s|c)es?|driving licen(s|c)es?|id cards?|ids|identity cards?|ssns?|social security cards?|birth certificates?|residence permits?|ielts|toefl|diplomas?|degree certificates?|nclex)",
    "(passports?|driver s licen(s|c)es?|drivers licen(s|c)es?|driving licen(s|c)es?|ids?|id cards?|visas|birth certificates?|diplomas?|degrees?|certificates|residence permits?|ielts|international driver*) ..3 (for sale|online without|without (exams?|tests?|attending|studying)|no exam|near me)",
    "(university|college|bachelors?|bachelor s|masters?|master s|mba|phd|doctorate|ph d|academic) ..8 (diplomas?|degrees?|qualifications?) ..12 (no (tests?|classes|books|exams?|one is turned|interviews?|study|coursework)|life experience|work experience|non accredited|without|call|within|weeks?|days?|confidential*|prestigious|deserve|overnight|fast|no required)",
    "(diplomas?|degrees?) ..6 (life experience|present knowledge|prior knowledge|no (tests?|classes|exams?|books)|without (study*|attending|exams?|classes)|in (days|weeks|<num>)|you (deserve|have earned)|prestigious)",
    "(get|obtain|buy|nominate|receive|earn|order|customized|your|fast|quick|genuine|instant|want|need|offer*|award*|provide*) ..4 (customized |university |college |fake |verifiable )(diplomas?|degrees?)",
    "(non accredited|unaccredited|prestigious non|life experience) (universit(y|ies)|colleges?|degrees?|diplomas?)",
    "(lack of|without|having) (a |the )?(degree|diploma) ..8 (holding you back|career|job|promotion|paper|advance*|denied|salary)",
    "no (required )?(tests?|classes|exams?|coursework|books|study|studies) ..6 (diplomas?|degrees?|interviews?|no one is turned|confidential*|classes|books|exams?|tests?)",
    // Stolen data and hacking
    "(hire|rent|contact|need|find|looking for|services of|professional|ethical|certified|real|genuine|legit|trusted|best) ..2 hackers? ..8 (hack*|service*|hire|whatsapp|phone|spouse|grades?|facebook|instagram|email|account*|recover|contact|change|credit|bank|for all|for any)",
    "(hack|hacking|crack|break into|spy on|access|clone|monitor) ..3 (anyone s|any|someone s|spouse s|wife s|husband s|girlfriend s|boyfriend s|cheating|partner s|your spouse*|people s|somebody s|target) ..3 (phone|facebook|instagram|whatsapp|email|account*|gmail|cell|computer|pc|snapchat|passwords?|messages?|spouse|partner)",
    "(shells?|cpanels?|smtps?|rdps?|mailers?|webmails?|bank logs?|fullz|cvvs?|cvv2|clone cards?|cloned cards?|socks5|combolists?) (and |with |or )?(shells?|cpanels?|smtps?|rdps?|mailers?|webmails?|leads|logs|fullz|cvvs?|dumps|ssh|clone cards?|socks5|etc|mailer)",
    "(sell|selling|buy|shop|fresh|valid|best|high balance|store) ..3 (cvvs?|cvv2|fullz|dumps (with|track|pin)|bank logs?|bank logins?|stolen (credit )?cards?|clone(d)? (credit |atm |debit )?cards?|hacked accounts?|paypal (accounts?|logs|transfers?)|western union transfers?|credit card numbers?|rdps?|shells|cpanels?|smtps?|bin|track 1)",
    "(clone|cloned|blank|programmed|loaded|hacked) (atm |credit |debit |visa |bank )(cards?) ..10 (withdraw*|money|cash|daily|order|buy|get|machine|balance|sale|day|available|order)",
    "(blank atm cards?|atm skimmers?|skimmer devices?|bank (drop|logs|hack*) (transfer*|available|sale)?)",
    "(black market|blackmarket|dark web|darkweb) (shop|store|market|goods|link|tools|best|access|shells)",
    "(ddos|booter|stresser|ransomware|botnet|malware|exploit|phishing|keylogger|rat|stealer|crypter) (service|services|attacks? for|kits?|panel|for (hire|rent|sale)|as a service|source code|builder|page|pages|logs) ..6 (sale|buy|price|order|hire|rent|cheap|<money>|contact|telegram|available|private|fud)",
    "(bulletproof|bullet proof|offshore bulletproof|dmca ignored|bulk friendly|spam friendly) (hosting|servers?|vps|email|webhosting|web hosting|domains?)",
    "(spy|spying|snoop|eavesdrop|track|monitor|find|watch|see what) ..4 (spouse|wife|husband|cheating|your (kids|girlfriend|boyfriend|mate|lover|partner)|anyone|neighbou?rs?|ex|employees secretly) ..8 (software|online|computer|cell|phone|pc|doing|internet|email|secretly|without|chat|now|download|records)",
    "(spy|spying|snoop|keystroke|stealth|detective) (software|program|apps?|cams?|cameras?|phone|tool|kit|cd|ware)",
    "(find (out )?|discover|learn|dig up|uncover|investigate|look up|locate|track down|know|get) (out )?(anything|everything|dirt|secrets?|the truth) (about|on) (anyone|anybody|everyone|your (friends|neighbou?rs?|employees|boss|enemies|spouse|mate|ex|date)|someone|people|any (person|one))",
    "(internet|cyber|net|private) (spy|detective|investigator|snoop|sleuth|investigating) ..4 (software|tool|program|yourself|cd|now|order|become|software|you|for)",
    "(counterfeit|fake|undetectable|prop|forged|false|super|replica) (money|bills?|notes?|bank notes?|currency|euros?|dollars|usd|pounds|banknotes)",
    "(ssd chemical|ssd solution|black money|activation powder|cleaning (black|defaced) (money|notes))",
    // Drugs, arms, animals
    "(buy|order|sell|selling|get|cheap|quality|pure|we (have|sell|ship|supply)|for sale|available|shop) ..2 (cocaine|heroin|meth|crystal meth|methamphetamine|lsd|mdma|ecstasy|molly|marijuana|cannabis seeds|weed|magic mushrooms|shrooms|psilocybin|dmt|ghb|mephedrone|spice k2|k2 spray|pot seeds|hashish|opium|mescaline|ayahuasca|2cb|crack cocaine|psychedelics)",
    "(cocaine|heroin|crystal meth|methamphetamine|lsd|mdma|ecstasy|marijuana|cannabis|weed|mushrooms|shrooms|psilocybin|dmt|ghb|hashish|psychedelics?|thc) (online|for sale|seeds|vape carts?|delivery|shop|delivered|powder|tabs|pills|chocolate bars?|carts?|edibles)",
    "(legal (highs?|bud|buds|herb|herbs|smoke|weed|marijuana|alternative to marijuana|drugs)|marijuana (alternative|substitute)|smokable herbs?|smoking herbs?|kathmandu|salvia (divinorum|extract)|potent (smoke|herbs?|buds?))",
    "(guns?|firearms?|pistols?|rifles?|ammo|ammunition|silencers?|suppressors?|glocks?|ak 47s?|ar 15s?|grenades?|tasers?|stun guns?) ..3 (for sale|no (background|license|licence|permit|ffl)|without (license|licence|permit|background|paperwork)|ship*|unregistered|untraceable|cheap)",
    "(buy|order|sell|selling) ..2 (guns|firearms|pistols|glocks?|silencers?|ammo|ammunition|ghost guns?|unregistered|grenades) ..4 (online|sale|cheap|without|no|ship*|discreet*|bitcoin|telegram)",
    "(ivory|rhino horns?|tiger (skin|bone|cubs?)|pangolin|elephant tusks?|exotic (animals?|birds?|pets?)) ..4 (for sale|sell|buy|supply|available|cheap)",
    "(beat|avoid|stop|pass|never get|no more|block|jam|defeat|fool) ..4 (speeding tickets?|red light (tickets?|cameras?)|photo (radar|enforcement|tickets?)|radar traps?|traffic cameras?|drug tests?|urine tests?|breathalyzer)",
    "(photoblocker|photo blocker|plate (cover|spray|blocker)|radar (jammer|scrambler)|laser jammer|signal jammers?|gps jammer|detox (drink|kit) ..4 (drug test|pass)|synthetic urine|bump keys?)",
    "(kidney|organ|human organs?) ..3 (for sale|buy|sell|donor wanted|urgently needed)",
    "(cheap|discount|duty free|tax free|untaxed) (cigarettes?|smokes|marlboro|tobacco|cartons)",
    "(wallhack|aimbot|game cheats?|captcha (solving|bypass)|otp bypass|sms otp|sim swap*|sim cards? (preregistered|anonymous)|unlock stolen|icloud (bypass|unlock)) ..6 (buy|sell|sale|service|price|order|cheap|<money>|telegram|contact)",
    "(your|want a|get a|apply for a|guaranteed) (second passport|new identity|new identities|second citizenship|fake identity|diplomatic passport|camouflage passport|legal immunity)",
    "(change|fix|upgrade|alter) ..3 (school|university|college|exam|criminal) (grades?|records?|scores?|transcripts?)",
    "(take|write|do|pass|sit) (your|any|an|the) (exam|exams|essay|dissertation|thesis|test|tests|online class(es)?|coursework|ielts|assignment) ..3 (for you|on your behalf|without)",
    "(essay|dissertation|thesis|term paper|assignment) (writing|mill|writers?) ..4 (service|services|cheap|order|plagiarism|<money>|<pct>|for you|write)",
  ],
  "goods.lure": [
    "(replica|replicas|knockoffs?|knock offs?|counterfeits?)",
    "(rolex|rolexes|cartiers?|breitlings?|brietlings?|tag heuers?|tagheuers?|louis vuitton|gucci|bvlgari*|patek philippe|panerai|timepieces?)",
    "(oem|oems)",
    `(${software}) ..3 <money>`,
    "(photoshop|illustrator|acrobat|autocad|coreldraw|dreamweaver|macromedia|norton) ..6 (photoshop|illustrator|acrobat|autocad|coreldraw|dreamweaver|macromedia|norton|office) ..6 (<money>|download|cheap|price*|cds?|bundle*|oem|license*)",
    "(shells?|cpanels?|smtps?|rdps?|mailers|webmails?|fullz|cvvs?|bank logs?|bank logins?|carding|skimmers?|stealers?|keyloggers?|crypters?|botnets?|combolists?)",
    "(black market|blackmarket|dark web market*|hackers? for hire|hacking services?|fake (ids?|documents?|diplomas?|passports?)|novelty (ids?|documents?|diplomas?))",
    "(registration|activation|serial|unlock|unique registration|licen(s|c)e) (codes?|keys?|numbers?) ..4 (included|receive|you (will )?get|unique|lifetime|instant*|software)",
    "(discount|cheap|bargain|low cost|lowest|educational) ..2 (software|upgrades|soft)",
    "(crafted|designed|made) ..4 (stainless steel|stainlesssteel|sapphire crystal|swiss movement|quartz movement|sapphire)",
    "(watches|handbags|vvatches|bags|timepieces) ..6 (luxury|luxuries|brands?|famous|prestige|designer|cheap|exclusive|logos?|elegan*)",
    "(bachelors?|masters?|mba|phd|doctorate) (degree|degrees|diploma|diplomas)? (and|or|in) ..3 (bachelors?|masters?|mba|phd|doctorate|days|weeks)",
    "(university|college) (diplomas?|degrees?)",
    "(cannabis|marijuana|weed|cocaine|heroin|mdma|lsd|shrooms|psychedelic*|meth|ecstasy) ..4 (seeds|strains|quality|grams?|ounces?|kilos?|order|stock|supplier|price*|shop|dispensary online)",
    "(undetectable|untraceable|unregistered|anonymous(ly)?|database registered|no trace)",
    "(falsified|forged|bypass|jailbreak*|unlocked) ..4 (documents?|cards?|accounts?|verification|passports?|box|boxes)",
    "(cable|satellite|pay per view|ppv) ..4 (free|channels?|movies?|descrambl*|filter*|decoder|without paying)",
  ],
  "goods.thing": [
    "(watches|handbags|passports?|diplomas?|hackers?|hacking|downloads?|software|softwares|dvds?|descramblers?|drivers? licen(s|c)es?|counterfeit|pirated|spy|spying|surveillance|cigarettes?|tobacco)",
  ],
  "goods.talk": [
    "(read )?replica(s|tion)? (set|sets|database|databases|cluster|shard|shards|servers?|instances?|lag|nodes?|count|pool)",
    "(read|database|db|mysql|postgres|standby|node|kubernetes|pod) replicas?",
    "(anti|against) counterfeit*",
    "(growth|life) hack(s|ing|er|ers)?",
    "(white|ethical) ..1 hack(ing|er|ers)",
    "(crack|cracks) (detection|in|repair|propagation|growth|testing|sealing)",
    "oem (customers?|partners?|suppliers?|manufactur*|parts?|clients?|agreement|business|business|equipment|automotive|deals?|market|channel|vendors?)",
    "(automotive|supplier|customers?|tier 1|vehicle|machine|equipment) oems?",
    "(us|uk|eu|your|valid|a) passport ..3 (photo|number|copy|details|required|expires|office|renewal|holder)",
    "(passport|passports) (control|office|number|copy|photo|details|authentication|js)",
    "(drug|substance) (test|tests|testing|abuse|policy)",
    "(bachelor s|master s|mba|phd|college|university) (degree|degrees) ..2 (in|from|required|preferred|or|is|with)",
  ],
};
