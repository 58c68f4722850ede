import type { Phrases } from "../../phrases.ts";

/** What goes with an offer of any kind, and what shows that a thing is only spoken about, in English. */
export const cues: Phrases = {
  "offer.call": [
    "click (here|below|now|the (link|button|picture|image)|on (the|this|our|my))",
    "(order|buy|shop|join|register|apply|enroll?|subscribe|call|reply|download|book|start|play|act|hurry|respond|enquire|inquire) (now|today|online|here|asap|immediately)",
    "(order|buy|get) (yours|it|one) (now|today)",
    "(visit|see|check( out)?|go to|browse|come to) (our|my|this|the) ..2 (site|website|web site|page|store|shop|link|catalog|gallery)",
    "(sign|signup) ..1 (up|today|now|here)|sign up|join (free|for free|us|our)|try (it|us|this) (out|now|today|for free|free)?",
    "(call|phone|contact|text|email|write|message|whatsapp|reply to) (us|me) (now|today|at|on|for|if|via|directly|with|immediately)?",
    "(toll free|call toll free|get started|limited time|limited offer|while supplies last|don't wait|do not wait|act fast|to order|to get started|place your order|for more (info|information|details)|get your free|claim your|for a free)",
    "(via|on|through|by|our|my) (whatsapp|telegram|wechat|signal|viber|skype)|whatsapp|telegram",
    "(are you|if you( are|'re)?) (interested|ready)|interested( parties)? (contact|reply|email|please)",
  ],
  "offer.price": [
    "(free|special|discount(ed)?|low|lowest|cheap(est)?|best|wholesale|unbeatable|great|affordable|bargain|reduced|retail|amazing|competitive) (price|prices|priced|pricing|rate|rates|deal|deals|offer|offers|trial|samples?|shipping|delivery|membership|access|bonus)",
    "(money back|satisfaction guarantee*|special offer|discounts?|coupon|promo(tional)? code|half price|cash on delivery|free of charge|no cost|at no charge|up to <pct>|<pct> (off|discount|savings?|less|cheaper)|save (up to|over|big|<pct>|<money>)|price list|pay on delivery|bonus)",
    "(only|just|from|starting at|as low as|for as little as|for only|at) <money>",
    "<money> (only|each|per|a|off|for)",
  ],
  "offer.own": [
    "(our|my) (site|website|store|shop|online|products?|services?|company|program(me)?|team|system|stock|prices|catalog|offers?|offering|clients|members|customers)",
    "(we|i) (now |also |can |will )?(offer|sell|provide|supply|ship|carry|stock|deliver|specialize|specialise)",
  ],
  "offer.shady": [
    "(discreet(ly)?|discrete(ly)?|no questions( asked)?|plain (package|packag*|envelope)|confidential(ly)? (shipping|shipped|ordering|billing)|fully confidential|complete(ly)? (privacy|private|confidential)|no embarrass*)",
    "(100|completely|totally|perfectly|fully) (legal|legit|safe|risk free)|<pct> (legal|legit|genuine|original|real|authentic|risk free|safe)|(risk|hassle) free|no risk|legit",
    "(ship|ships|shipped|shipping|deliver|delivery) (worldwide|world wide|anywhere|overnight|to your door|discreet*)|(worldwide|world wide|overnight|discreet|express) (shipping|delivery)",
    "(this is not (spam|a scam|a joke|a hoax)|not a scam|no gimmicks?|no catch|no strings|no obligation|act now|once in a lifetime)",
    "(bitcoin|btc|usdt|western union|moneygram|gift cards?|crypto) (accepted|payment*|only)|(pay|payment) (by|via|with|in|through) (bitcoin|btc|usdt|western union|moneygram|crypto|gift card*)",
  ],
  "mention.trade": [
    "(franchise (numbers|partners?|fees?|agreements?|systems?|fairs?)|franchisees?|franchisors?|royalties)",
    "(api|sandbox|crm|dashboard|plugin|affordability|underwriters?|underwriting|loan officers?|blister packs?|blisters|pallets?|tender|procurement|insolvency|trustees?|executor)",
    "your (plant|factory|warehouse|production|packaging line|lab|laboratory|branches|branch|risk team|fleet|tenants?|courier rates|freight rates|counter staff|underwriters)",
    "(lenders|brokers|casinos|pharmacies|shops|retailers|makers|manufacturers|operators|clinics|jewellers|jewelers|landlords|studios|publishers|bookmakers|insurers|banks|hospitals|wholesalers) (must|have to|need to|use|ask|face|lose|keep|report|check|in <cap>|who|that|of)",
    "(for|to|with) (lenders|brokers|casinos|pharmacies|shops|retailers|makers|manufacturers|operators|clinics|jewellers|jewelers|landlords|studios|publishers|bookmakers|insurers|wholesalers) (that|who|of|in|and|which)",
    "(complian(ce|t)|regulators?|regulatory|regulations?|regulated|licensing|legislation|lawmakers?|statut(e|es|ory)|enforcement|prosecut*|indict*|lawsuits?|plaintiffs?|defendants?|attorney general|supreme court|federal court|appeals court|judges?|senators?|congress|parliament|ministers?|investigators?|convicted|sentenced|arrested|police|crackdown|banned|outlaw*)",
    "(detect(s|ed|ing|ion)?|prevent(s|ed|ing|ion)?|block(s|ing)|moderat(e|es|ion|ing)|combat(s|ting)?|anti (fraud|counterfeit*|money laundering|spam)|brand protection|fraud (prevention|detection|scoring|teams?|risk|training)|aml|kyc|chargebacks?|takedowns?|risk (management|scoring|teams?))",
    "(software|platform|crm|erp|api|saas|tools?|solutions?|systems?|services?|consulting|audits?|training|analytics|infrastructure|hosting|logistics|packaging|marketing|recruitment|recruiting|staffing|insurance|payments?) (for|to|used by|that help*|serving|aimed at) ..2 (operators?|lenders?|banks?|brands?|pharmac(y|ies|ists)|manufacturers?|companies|firms|retailers?|clinics?|hospitals?|dispensar(y|ies)|casinos?|agencies|publishers?|bureaus?|sellers?|platforms?|teams?|providers?|bookmakers?|sportsbooks?|unions?|distributors?|labs?|laborator(y|ies)|creditors?|collectors?|servicers?|regulators?)",
    "(work|working|works|worked|partner|partnered|partnering|serve|serving|help|helps|helped|helping|support|supports|supporting|built|designed|made|used|trusted) (with|by|for|over|more than)? ..3 (operators?|lenders?|brands?|pharmacies|manufacturers?|retailers?|clinics?|hospitals?|dispensaries|casinos|bookmakers?|sportsbooks?|bureaus?|law firms|regulators?|card issuers?)",
    "(newsletter|article|reporter|journalist|editorial|op ed|column|blog post|headlines?|press release|news story|newspaper|magazine|study (shows|finds|found)|survey (shows|finds|found)|according to|reported (that|on|by)|spokes(man|woman|person))",
    "(spamassassin|spam (filter|filters|filtering|folder|trap|corpus|mails?|rules?)|false (positive|positives|negative)|razor|procmail|bayes(ian)?|mailing list|usenet|listserv|honeypot|blacklists?|rbl)",
    "(sba|fdic|prime plus|licen(s|c)ed|certified|gdpr|hipaa|iso <num>|soc 2|cpas?|chartered)",
    "(we|i|our (charity|team|advisers|trainers|lawyers|auditors)) (audit|certify|inspect|investigate|teach|train|study|sue|represent|defend|insure|supervise|visit|test)",
    "(registered charity|our charity|volunteers?|helpline|leaflets?|posters?|pupils|teachers|freshers|trustees|ethics (board|committee|approval)|self exclusion|remediation|awareness (week|day|month|training)|wholesale dealer*|superintendent|gphc)",
    "(under|of|with) your brand|(take|took|taking) ..2 (listings?|sites?|shops?) down",
    "(scams?|scammers?|fraudsters?|fraudulent|phishing|hoax(es)?|counterfeiters?|victims?|awareness|whistleblow*|trafficking)",
    "(clinical (trial|trials|study|research)|pharmacovigilance|gxp|gmp|serialisation|serialization|cold chain|drug (discovery|development|safety|testing|approval)|prescribers?|formulary|payers?|reimbursement|field force|medical affairs)",
    "(hiring|recruit(er|ers|ing|ment)|vacanc(y|ies)|job (opening|description)|candidates?|resume|interview(s|ing)?|curriculum|conference|webinar|keynote|panel discussion|workshop|white paper|whitepaper|case study)",
  ],
  "mention.denial": [
    "(we|i|they|you|our|it) (do not|don't|never|will not|won't|would never|no longer|cannot|can't|does not|doesn't) ..1 (sell|rent|buy|offer|provide|trade|supply|promote|accept|support|allow|share|host|deal|resell|broker|work with)",
    "(we|i)( are|'re|'m| am) not",
    "(prohibit|prohibits|prohibited|forbid|forbids|forbidden|ban|bans|refuse|refuses|reject|rejects|against|without (selling|buying)|instead of (buying|selling)|rather than (buying|selling)|stop (buying|selling)|avoid (buying|selling))",
  ],
};
