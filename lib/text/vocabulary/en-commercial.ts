import type { CommercialWords } from "./vocabulary.ts";

export const commercial: CommercialWords = {
  strong: [
    /(?:we|i|our (?:team|company|platform|product|software|service|services|tool|agency|solution|solutions))(?: can| could| also| have| specifically|'ve|'d love to| would love to|'ll| will)? (?:help|helps|helped|offer|offers|provide|provides|speciali[sz]e|specialises|specializes|sell|sells|supply|supplies|built|build|develop|develops|manufacture|manufactures|deliver|delivers|automate|automates|work with (?:companies|businesses|teams|agencies|brands|clients))/u,
    /(?:book|schedule|set up|arrange|hop on|jump on|have|grab|do|take|get)(?: [\p{L}\d-]+){0,4} (?:demo|call|meeting|walkthrough|consultation|slot|time on (?:my|our) calendar)/u,
    /(?:\d+|ten|fifteen|twenty|thirty)[ -]?(?:minute|min|mins|minutes)(?: [\p{L}-]+){0,2} (?:call|chat|demo|meeting|intro|conversation|next|this|to)/u,
    /(?:free|product|live|quick|short|personali[sz]ed|14-day|30-day) (?:trial|demo|audit|consultation|quote|estimate|sample|samples)/u,
    /(?:discount|special offer|limited[ -]time|promo(?:tion|tional)?(?: code)?|coupon|sale ends|per (?:month|user|seat)|pricing|price list|quotation|money[ -]back|best price|affordable|cost[ -]effective|\d+ ?% off)/u,
    /(?:our|new) (?:product|products|service|services|platform|software|solution|solutions|app|tool|offering|catalog(?:ue)?|plans?|packages?)/u,
    /(?:case stud(?:y|ies)|roi|white ?paper|webinar|lead generation|leads|conversions?|sales pipeline|backlinks?|guest post|seo|outsourc\p{L}+|proposal|prospects?)/u,
    /(?:buy|purchase|order|subscribe|sign up|get started|shop|acquire|acquiring|start your)(?: (?:now|today|here|your|our|for free|free|the|a))/u,
    /(?:are you|would you be|if you(?:'re| are)|might you be|be) (?:open to|interested in|looking for|looking to|interested to)/u,
    /(?:companies|businesses|teams|agencies|brands|clients|customers|founders|firms) (?:like (?:you|yours)|such as)/u,
    /(?:we|i)(?:'re| are| am|'m) (?:a|an|the) (?:[\p{L}-]+ ){0,4}(?:company|agency|provider|supplier|manufacturer|startup|platform|firm|vendor|studio|consultancy|distributor|exporter|factory)/u,
    /(?:bulk|wholesale) (?:order|orders|e-?mail|price|prices|sms)|(?:e-?mail|contact|attendees?|mailing) list(?= )/u,
  ],
  weak: [
    /(?:quotes?|samples|brochure|catalog(?:ue)?|offer|offers|offering|guest article|sponsored|intro call)/u,
    /(?:would|might|may) (?:you )?be (?:interested|open|of interest|a (?:good )?fit|keen)/u,
    /(?:our|my) (?:clients|customers|team|company|agency|firm|business|services|experts)/u,
    /(?:happy|glad|love) to (?:explain|show|share|send|discuss|walk you|chat|tell you)/u,
    /(?:worth a (?:quick )?(?:chat|call|conversation|look)|makes? sense to|open to|interested\?|any interest|thoughts\?|let me know if (?:you're|you are|this|that)|quick (?:call|chat|question)|chat (?:about|for|next)|call (?:next|this) week)/u,
    /(?:save|increase|boost|grow|improve|reduce|cut|double|scale|automate|streamline) (?:\p{L}+ ){0,2}(?:time|money|cost|costs|revenue|sales|traffic|productivity|hours|conversion|leads|business)/u,
    /(?:\$|\u20ac|\u00a3) ?\d[\d.,]*/u,
    /\d+ ?%/u,
    /(?:calendly\.com|cal\.com|hubspot\.com\/meetings|savvycal\.com|zcal\.co|tidycal\.com|meetings\.)[^\s]*/u,
    /(?:clients?|customers?|solution|platform|software|agency|startup|partnership|partner|opportunity|collaborat\p{L}+|b2b|saas|crm|enterprise)/u,
    /(?:we|our company|our team) (?:are|is|have|has|make|makes|create|creates|design|designs)/u,
    /(?:i'm|i am|my name is|this is) [^.\n]{2,40} (?:from|with|at|of)/u,
    /unsubscribe|opt[ -]out/u,
    /(?:your (?:team|company|business|website|site|organi[sz]ation|store|brand|customers|clients))/u,
  ],
  private: [
    /(?:mom|mum|dad|grandma|grandpa|love you|miss you|happy birthday|kids|babysit\p{L}*|dinner|lunch|weekend|see you (?:tonight|tomorrow|there|soon)|xoxo|hugs)/u,
    /(?:attached (?:is|are|please find) (?:the|your|my) (?:invoice|contract|minutes|agenda|report|signed|statement|notes)|(?:your|the) order (?:number|#|has shipped)|tracking number|password reset|receipt for)/u,
    /(?:apply|applying|application) for (?:the|a|your) (?:[\p{L}-]+ ){0,3}(?:position|job|role|vacancy|internship)/u,
  ],
};
