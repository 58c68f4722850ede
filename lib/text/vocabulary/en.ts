import { commercial } from "./en-commercial.ts";
import { friction, optOut } from "./en-opt-out.ts";
import { reason } from "./en-reason.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** English, as written in business mail. */
export const english: Vocabulary = {
  language: "en",
  optOut,
  friction,
  reason,
  commercial,
  company: {
    introduction: [
      /(?:i'm|i am|my name is|this is|we're|we are) (?!a |an |the |in |so |not |just |also |very |really |glad |happy |sure |writing |reaching |contacting )\p{L}[\p{L}'.-]*(?: \p{L}[\p{L}'.-]*){0,2},?(?: (?:the |a |an )?[\p{L}-]+(?: [\p{L}&-]+){0,3})? (?:from|with|at|of)/u,
      /(?:i|we) (?:work (?:at|for|with)|run|lead|founded|co-founded|started|represent|own)/u,
      /(?:here|we) at/u,
      /(?:founder|co-founder|ceo|cto|owner|partner|director|manager|consultant|engineer|recruiter|representative|specialist|head of [\p{L}]+|team|colleagues?|behalf) (?:of|at|from|with)/u,
      /on behalf of/u,
      /copyright(?: \d{4})?/u,
      /my company,?/u,
      /our company,?/u,
    ],
    title: [
      /(?:ceo|cto|cfo|coo|cmo|cro|vp|svp|evp|md|founder|co-founder|owner|partner|president|principal)/u,
      /(?:director|manager|head|lead|consultant|executive|representative|specialist|officer|associate|engineer|analyst|assistant|coordinator|advisor|adviser|recruiter|developer|designer|sdr|bdr|ae)/u,
      /(?:sales|marketing|business development|account|growth|partnerships|customer success|outreach)/u,
    ],
  },
  value: [
    /(?:help|helps|helped|helping|enable|enables|allow|allows|let|lets|make it (?:easy|easier) for) (?:you|your|teams?|companies|businesses|clients|customers|people|founders|agencies|organi[sz]ations|brands|firms|[\p{L}-]+ (?:teams|companies|businesses|leaders|owners|agencies|firms))/u,
    /(?:you|your (?:team|company|business|clients|customers|staff|people|site|website))(?:'ll| will| can| could| would| may| might)? (?:\p{L}+ )?(?:save|cut|reduce|avoid|gain|get|win|grow|increase|improve|boost|benefit|earn|receive|learn|reach|double|halve|spend less|stop (?:paying|losing|wasting))/u,
    /(?:save|saves|saved|saving|cut|cuts|cutting|reduce|reduces|reduced|reducing|increase|increases|increased|increasing|improve|improves|improved|improving|boost|boosts|boosted|grow|grew|lower|lowers|lowered|double|doubled|triple|tripled|halve|halved|speed up|shorten|eliminate|eliminates|automate|automates|simplify|simplifies|streamline|streamlines|prevent|prevents) (?:\p{L}+ ){0,3}(?:you|your|their|the|costs?|time|hours?|money|revenue|sales|leads|conversions?|churn|spend|errors?|risk|traffic|response|work|pipeline|productivity|no-shows?)/u,
    /(?:free|complimentary|no-cost) (?:\p{L}+ )?(?:guide|audit|report|trial|sample|samples|review|analysis|assessment|checklist|template|consultation|demo|quote|estimate|copy|tool|workshop|training|mock-?up|homepage|prototype)/u,
    /(?:\d+(?:\.\d+)?|two|three|four|five|ten) ?(?:%|percent|x|times) (?:more|less|fewer|higher|lower|faster|better|cheaper|increase|reduction|lift|growth|off|discount|improvement)/u,
    /(?:so|so that|which means|meaning) (?:you|your)/u,
    /(?:for|in) your (?:team|company|business|clients|customers|readers|users|industry)/u,
    /(?:benefits?|useful|valuable|of value|worth your|helpful|relevant) (?:to|for) (?:you|your)/u,
    /without (?:you |your )?(?:having to|the need to|needing to|adding|hiring|changing|paying)/u,
    /(?:a (?:few|couple of)|\d+|two|three) (?:quick )?(?:ideas?|suggestions?|tips|ways) (?:for|to|on|that)/u,
    /happy to (?:send|share) (?:you )?(?:a|the|some|our|over)/u,
  ],
  greeting: [/(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|howdy)(?:[ ,!][^\n]{0,60})?/u],
  signOff: [
    /(?:(?:kind|best|warm|warmest|kindest|many|with)(?: kind| best| warm)? (?:regards|wishes|thanks)|regards|best|all the best|cheers|thanks(?: again| so much| in advance)?|thank you|many thanks|sincerely(?: yours)?|yours (?:sincerely|truly|faithfully)|talk soon|cordially|respectfully|warmly|take care|looking forward)[,.!]?/u,
  ],
  robot: [
    /(?:i am|i'm|i will be|i'll be|is|are) (?:currently |now )?(?:out of (?:the )?office|on (?:annual |parental |maternity |paternity |sick )?leave|on (?:vacation|holiday)|away from my (?:desk|email|mail|inbox))/u,
    /out[ -]of[ -](?:the[ -])?office/u,
    /(?:auto(?:matic|mated)?[ -]?(?:reply|response|responder|generated))/u,
    /this is an automat(?:ed|ic) (?:message|response|reply|e-?mail|notification)/u,
    /(?:do not|don't) reply to this (?:e-?mail|message|mail)/u,
    /(?:delivery (?:has )?(?:failed|status notification)|undeliverable|undelivered mail|mail delivery (?:failed|subsystem)|returned mail|address (?:not found|couldn't be found)|mailbox (?:unavailable|full))/u,
    /(?:limited|no) access to (?:my )?e-?mail/u,
    /we have received your (?:request|message|inquiry|enquiry|e-?mail|ticket)/u,
  ],
  subjectClaims: {
    contact: [
      /(?:as|per) (?:we )?(?:discussed|agreed|promised|requested|per (?:our|your)[^\n]{0,40})/u,
      /(?:following (?:up )?(?:on )?|after |per |from )our (?:call|chat|conversation|meeting|discussion)/u,
      /(?:your|the) (?:order|booking|reservation|application|ticket) (?:#|no\.?|number|confirmation|\d)[^\n]{0,30}/u,
    ],
    alarm: [
      /(?:final|last|urgent|second|third) (?:notice|reminder|warning|demand)/u,
      /(?:your )?account (?:has been |is |was |will be )?(?:suspended|locked|limited|deactivated|closed|restricted)/u,
      /(?:payment|invoice|bill|balance) (?:is |now )?(?:overdue|past due|outstanding)/u,
      /(?:overdue|past due|unpaid) (?:payment|invoice|bill|balance)/u,
      /(?:legal|immediate) action (?:required|needed|pending)/u,
    ],
  },
  footer: {
    replyBefore: 'If you would rather not hear from us, reply with "',
    replyAfter: '" and we will not write to you again.',
    linkBefore: "If you would rather not hear from us, ",
    linkWords: "unsubscribe here",
    linkAfter: ".",
    mailBefore: 'If you would rather not hear from us, send a mail with "',
    mailTo: '" to ',
    mailAfter: ".",
    reasonBefore: "I am writing to you because ",
    reasonSlot: "[say why you chose this person]",
    reasonAfter: ".",
    reasonLineBefore: "You receive this mail because ",
  },
};
