import type { ReasonWords } from "./vocabulary.ts";

export const reason: ReasonWords = {
  marker: [
    // Why I write, said outright.
    /(?:(?:i'm|i am|we're|we are|am|are|just|i was|i have been)(?: just| also| now)? )?(?:writing|reaching(?: out)?|contacting|e-?mailing|getting in touch|messaging|following up|getting back|touching base|dropping you (?:a|this) (?:line|note))(?: (?:out|in|to you|to|you|with you|your [\p{L}-]+|directly|today|again|here|now|back|this|on))*?,? (?:because|as|since|after|regarding|about|concerning|in regards? to|with regards? to|in reference to|with reference to|in relation to|in connection with|on behalf of|in response to|given|having|due to|for the purpose of|on|from|to)/u,
    /(?:i|we)(?: just| also| only)?(?: wanted|'d like|'d love|'d wanted| would like| would love| want| wish| thought i'd| thought i would| decided| felt compelled| had)(?: to)? (?:\p{L}+ly )?(?:reach out|get in touch|contact you|write(?: to you)?|e-?mail(?: you)?|follow up|check(?: in)?|ask(?: you)?|know|see|discuss|invite you|inform you|let you know|apply|propose|introduce(?: you)?|tell you|share|enquire|inquire|talk to you|speak (?:to|with) you|bring to your attention|touch base)(?: (?:to you|with you|again|out|in|directly|quickly))*(?: (?:because|as|since|after|regarding|about|concerning|on|from|if|whether|to|with|for|why|that|how|what|of))?/u,
    /(?:i|we)(?:'d| would)(?: \p{L}+ly| also| just)? (?:love|like) to (?:write|contribute|offer|send|apply|partner|discuss|propose|invite|inquire|enquire|request|suggest|explore|submit|present|inform|purchase|order|feature|interview|publish|sponsor|buy|hire|list|add|talk about|speak about|get your|hear your|ask|know)/u,
    /(?:i|we)(?:'m| am|'re| are|'ve been| have been| was| were)? (?:also |just |currently )?(?:wondering|curious|hoping|interested|keen) (?:if|whether|how|why|about|in|that|to)/u,
    /(?:i|we)(?:'m| am|'re| are)(?: just| also)? (?:checking in|checking|following up|circling back|touching base|inquiring|enquiring|asking|applying|inviting|looking|calling|trying to reach)(?: (?:with you|again|quickly|here|back))* (?:on|about|regarding|to|for|if|whether|from|with|into)/u,
    /(?:just )?(?:following up|circling back|checking in)(?: (?:with you|again|quickly))* (?:on|about|regarding|to see|from)/u,
    /(?:our|my) (?:records|files|system|database|notes) (?:show|shows|indicate|indicates|say|suggest)/u,
    /you(?:'ve| have| were| are|'re)(?: been)? (?:selected|chosen|identified|nominated|shortlisted|invited|pre-?selected|recommended|referred) (?:to|for|as|by|because)/u,
    /you(?:'ve| have| had| previously| recently| once| also)* (?:opted[ -]?in|signed up|subscribed|registered|enrolled|requested|expressed (?:an )?interest|inquired|enquired|contacted us|bought|joined|agreed|gave (?:us )?permission|provided) ?(?:to|for|with|on|in|at|from|about|our|a|your)?/u,
    /(?:as|because|since) you(?:'re| are) (?:an? )?(?:[\p{L}-]+ )?(?:member|subscriber|customer|client|user|registered|subscribed|listed|reader|participant|attendee|owner|developer|maintainer|contributor)/u,
    /as (?:an?|our) (?:[\p{L}-]+ ){0,2}(?:member|subscriber|customer|client|user|participant|attendee|reader|recipient of)/u,
    /(?:my|our|the) (?:purpose|aim|intention|intent|goal|object) (?:in|of|for|with|here|is|behind)/u,
    /(?:this|it) is (?:in (?:regards?|reference|relation|response|connection) (?:to|with)|regarding|concerning|with regard to)/u,
    /(?:further|in addition|in reply|in response|with reference|in reference|with regard|in regard|with respect|pursuant) to/u,
    /(?:i|we) (?:have|had|got) a (?:quick |brief |short )?(?:question|proposal|request|suggestion|idea) (?:about|for|regarding|on|that|which)/u,
    /(?:was|were|has been|have been|is|are) (?:being )?sent to (?:you|[^\s]+@[^\s]+)(?: [\p{L}]+){0,2} (?:because|as|since|by|for|on behalf|in)/u,
    /(?:the |my |our |main |only )*(?:reason|purpose) (?:i'm|i am|we're|we are|why|(?:for|of) (?:my|our|this|the) (?:e-?mail|mail|message|note|letter|writing|contact|outreach|call|contacting|reaching)|for (?:writing|contacting|reaching|e-?mailing|getting)|behind (?:my|our|this))/u,
    /what (?:prompted|made) (?:me|us) to? ?(?:write|reach out|contact|e-?mail|get in touch)/u,
    /(?:i|we)(?:'m| am|'re| are)? (?:chose|picked|selected|choosing|thought of|thinking of) (?:you|your)(?: because| as| since| for)?/u,
    // Why you received it.
    /you(?:'re| are| were|'ve| have| may be|)(?: now| currently| been)? (?:receiv(?:e|ed|ing)|get|getting|got|sent|seeing|reading|contacted)(?: [\p{L}'-]+){1,5}? (?:because|as|since|due to|in response to|on account of|in your)/u,
    /you(?:'re| are| were)? receiv(?:e|ed|ing) (?:this|our|these)(?: [\p{L}-]+){0,3}:/u,
    /(?:this|these|the) (?:[\p{L}-]+ ){0,2}(?:e-?mails?|mails?|messages?|notice|newsletter|letter|offer|invitation|update|announcement)(?: is| was| are| has been| have been| were)? (?:being )?(?:sent|delivered|addressed|intended|mailed|directed)(?: only| exclusively)?(?: to)?(?: [^\s.,;]{1,60}){0,3}? (?:because|as|since|due to|in response to|for)/u,
    /this (?:e-?mail|mail|message|note) is (?:about|regarding|concerning)/u,
    // Who you are.
    /because (?:you|your|you're|you've)/u,
    /(?:since|given that|given|seeing as|seeing that|considering) (?:you|your|you're|you've)/u,
    /(?:given|in|about|because of|based on|considering|due to) your (?:role|position|work|background|experience|responsibilit(?:y|ies)|capacity|job|function|interest|research|expertise|recent)/u,
    /(?:as|being) (?:the |an? )?(?:[\p{L}-]+ )?(?:head|director|vp|svp|manager|owner|founder|co-founder|cto|ceo|coo|cfo|cmo|ciso|lead|leader|president|principal|editor|author|organi[sz]er|partner|chair) (?:of|at|for|in)/u,
    /you(?:'re| are) (?:the|a|an) (?:[\p{L}-]+ ){0,3}(?:head|director|vp|manager|owner|founder|lead|leader|editor|author|person|contact|organi[sz]er) (?:of|at|for|in|behind|responsible)/u,
    /(?<!if |when |whether |unless |while |once |how |as |that |help |before |after )you (?:lead|head up|run|oversee|founded|are responsible for|are in charge of|look after)/u,
    // What I saw.
    /(?:i|we|our team)(?:'ve|'d| have| had)?(?: just| recently| also| really| happened to)? (?:saw|seen|noticed|noticing|read|came across|come across|came upon|heard|found|discovered|learned|learnt|stumbled (?:on|upon|across)|listened to|watched|attended|enjoyed|loved|visited|spotted|was (?:reading|looking (?:at|through)|browsing|reviewing|checking(?: out)?|on)|follow|followed|been following|looked at|looked into|reviewed|understand|see|checked(?: out)?|tried|downloaded|tested)(?: that| about| of| from| on| in| how| through)? (?:you|your|you're|you've)/u,
    /(?:saw|noticed|read|heard) (?:that )?(?:you|your|you're|you've)/u,
    /congrat(?:s|ulations)(?: again)? (?:on|to you on|for) (?:the|your|you)/u,
    /your (?:recent |latest )?(?:post|article|talk|podcast|episode|webinar|interview|job (?:post|posting|ad|listing|opening)|listing|announcement|launch|press release|funding(?: round)?|keynote|session|presentation|comment|question|paper|book|blog|vacancy) (?:on|about|at|for|in|with|caught|made|got)/u,
    /(?<!if |when |whether |unless |while |once )you(?:'re| are)(?: currently| now| also)? (?:hiring|recruiting|looking for|expanding|growing|launching|opening|moving|planning|using|advertising|exhibiting|speaking|raising)/u,
    /you(?:'ve| have)?(?: recently| just)? (?:posted|published|launched|announced|opened|raised|joined|moved|spoke|wrote|shared|visited our|downloaded|signed up|registered|subscribed|attended|requested|expressed|asked|mentioned|commented|listed|hired|purchased|bought|exhibited|acquired)/u,
    // Who sent me.
    /(?:suggested|recommended|mentioned|told me|advised|said|thought)(?: that)? (?:i|we|you|your)(?: (?:contact|speak|reach|get in touch|write|talk|ask|drop|should|might|may|would|could|were|are|was|be))/u,
    /(?:referred|introduced|pointed|directed|recommended) (?:me |us |you )?(?:to (?:you|me|us)|by)/u,
    /(?:gave|passed|forwarded|shared) (?:me|us) your/u,
    /(?:on|at) the (?:recommendation|suggestion|advice|referral) of/u,
    /(?:we|i)(?: both| briefly)? (?:met|spoke|talked|chatted|connected|crossed paths|corresponded|exchanged) (?:at|in|during|on|last|about|with|a few|yesterday|briefly)/u,
    /(?:(?:found|got|took|obtained|sourced) your (?:e-?mail|contact|details|name|address|profile|company|website|site|info|information)) (?:on|in|from|through|via|at)/u,
    /(?:following|further to|after|in response to|regarding) (?:your|our)/u,
  ],
  complete: [
    /(?:in response to|thank(?:s| you) for) your (?:inquiry|enquiry|request|question|interest|order|application|e-?mail|message)/u,
    /as (?:you )?requested/u,
    /(?:are you|are|would you be|if you are|if you're) (?:still )?(?:the right|the best) (?:person|contact)(?: to (?:speak|talk))? (?:for|about|regarding) [\p{L}]{3,}/u,
  ],
  generic: [
    /(?:i|we)(?: just| only)?(?: wanted|'d like| would like| want| thought i'd| thought i would)(?: to)? (?:reach out|get in touch|connect|touch base|say hi|say hello|introduce myself|introduce ourselves|drop (?:you )?a (?:quick )?(?:line|note))/u,
    /(?:i'm|i am|we're|we are|just)(?: just)? (?:reaching out|getting in touch|writing to you|contacting you|e-?mailing you|touching base|checking in)/u,
    /(?:i|we) came across your (?:profile|company|website|site|business)/u,
    /to (?:introduce myself|introduce ourselves|introduce our company)/u,
  ],
  hollow: [
    /to? ?(?:connect|introduce (?:myself|ourselves|my company|our company)|touch base|say (?:hi|hello)|see if (?:you're|you are|there is|there's) (?:interested|open|a fit|any interest|free|available)|see if (?:this|it) (?:is|makes)|see if we can (?:connect|talk|chat|meet)|share (?:something|this|a quick)|get in touch|have a (?:quick )?(?:chat|call)|(?:set up|schedule|book|arrange) (?:a|some)|learn more about you|chat|ask you (?:something|a (?:quick )?question)|make (?:your|an) acquaintance|start a conversation|tell you (?:about )?(?:us|our|what we)|let you know (?:about )?(?:us|our|that we))/u,
    /(?:profile|company|website|site|business|work)(?: on linkedin| online| on google)?/u,
    /mind/u,
    /(?:next week|this week|tomorrow|today)/u,
  ],
  small:
    "a an the and or but if so to of in on at by for from with as is are was were be been am i i'm we we're you your you're our us me my it its this that these those there here have has had do does did will would can could should may might just very really some any all about into out up then than too also not no yes please quick quickly again today now one get got see hi hello dear re today's email mail message note".split(
      " ",
    ),
};
