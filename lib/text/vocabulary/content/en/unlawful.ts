import type { Phrases } from "../../phrases.ts";

/** Words by which a mail tells of its own breach of the law on mail or data, in English. */
export const unlawful: Phrases = {
  "unlawful.offer": [
    "(no|without) (an )?(opt in|opt out|unsubscribe|consent) ..1 (needed|required|necessary|problem|no problem) ..10 (mail|mails|emails?|servers?|send|sends|addresses|blast)",
    "no need (to|for) ..3 (opt out|unsubscribe|consent|opt in)",
    "(no opt in|no consent|without opt in) (no problem|we mail|is fine|needed)",
    "(servers?|hosting|isp|company|host) ..6 (ignores?|ignoring|laugh at|bins?|discards?) ..3 (complaints?|abuse (reports?|mails?)|unsubscribe*|opt outs?)",

    "(people|users|recipients|addresses|nobody|anybody) ..6 (never|not|didn't) (opted|opt|asked) in",
    "(never|nobody) ..5 opted in",
    "(headers? (are )?forged|forged headers?|nobody can trace|untraceable (mail|e-mails?|emails?))",
    "without asking (anybody|anyone|them|permission|you)",
    "(bill|senate bill|under bill|s|section|sec|decreed) (s |number |no )?1618",
    "1618 (title|section|of|passed|by)",
    "(cannot|can not|can't|not|never|shall not) be (considered|regarded|deemed|treated as|called|classed as) (as )?(spam|unsolicited|illegal) ..14 (as long as|contact information|remov*|include|long|opt out|bill|congress|law|provide)",
    "(105th|106th) (us |u s )?congress ..20 (spam|mail|remov*|e-mail|title|unsolicited)",
    "(not spam|isn't spam|no spam|not considered spam|not be considered spam|not unsolicited) ..10 (because|since|as (we|it|long|you)|if it|as it|under|according|by law|in compliance|complies)",
    "(we|i|our (software|robot|bot|system|crawler|team)) ..3 (harvested|scraped|crawled|extracted|bought|purchased|grabbed|lifted|rented) (your|this|these) (email|e-mail|address|details|contact|contacts|data|emails|addresses|email address|e-mail address|name|information|contact details) ..5 (from|off|via|through|using|with|on) (the |a |an |some )?(internet|web|websites?|linkedin|list|vendor|data (vendor|broker|provider|dump)|broker|scraper|newsgroups?|public forums?|facebook|whois|leaked|hacked|third party|database|google|crawler|bot|hack|leak|breach)",
    "(bought|purchased|rented|acquired|leaked|stolen|hacked) (a |the |an |this )?(list|database|data|email list|data set|dataset) ..8 (your (email|address|name|details|data|contact)|you (were|are) (on|in)|that (includes|contains) you|with your)",
    "(your (email|address|e-mail|name|data|details|contact)) (address |details )?(was|were|is|are|has been|have been|came|comes|we|i) ..4 (bought|purchased|harvested|scraped|leaked|stolen|hacked|from a (purchased|bought|rented|leaked|stolen|hacked) (list|database)|from the (leak|breach|hack))",
    "(not|no|don't|failure to|without) (reply|respond|answer|object|replying|responding|unsubscribe|answering|objecting|response|objection) ..12 (we (assume|consider|treat)|you (agree|consent|accept|owe)|consent|acceptance|agreement|accepted|agreed|invoice you|be (charged|billed|subscribed|invoiced))",
    "(silence|no (answer|reply|response)|not answering|your silence) (is|means|counts as|will be (taken|treated|regarded) as|equals|constitutes|shall be) ..3 (consent|acceptance|agreement|approval|yes|order)",
    "(cannot|can't|can not|no way to|not possible to|impossible to|no option to|not able to|no need to) (be removed from|unsubscribe|opt out|remove yourself)",
    "(ignore|ignores|ignoring|get around|bypass|bypasses|bypassing|evade|circumvent|avoid|dodge|beat|fool|defeat|trick|get past|sneak past|slip past) (the )?(gdpr|can spam|canspam|ccpa|casl|data protection|privacy laws?|opt outs?|unsubscribe requests?|spam laws?|do not call|robinson list|consent rules?|spam filters?|email filters?)",
    "(gdpr|can spam|ccpa|casl|data protection) (does not|doesn't|do not|don't|is not|isn't|no longer) (apply|matter|count|cover|bind|concern) ..4 (to|us|here|you|this|for|because|b2b)",
    "(without|no) (their |any |the |your |prior )?(consent|permission|knowledge|opt in|knowing) ..6 (email|emailed|mail|mailing|message|track|record|call|text|upload|sell|share|harvest|scrape|contact) (them|people|anyone|contacts|customers|users|consumers|everyone|addresses)",
    "(email|mail|message|track|record|call|text|upload|sell|share|harvest|scrape|contact) (to )?(them|people|anyone|contacts|customers|users|consumers|everyone|addresses|profiles|personal data|employees|visitors) (even )?(without|no) (their |any |the |prior )?(consent|permission|knowledge|knowing|opt in)",
    "(sell|selling|buy|trade|share|pass on|sold|rent) (your|their|the|his|her|customer|patient|employee) (personal |private |medical |health |customer )?(data|details|records|information|profile) (to|with) (third parties|anyone|advertisers|other (companies|advertisers)|partners|the highest)",
    "(opening|reading) this (e-mail|mail|message) ..2 (bound|agree|consent|consented|accepted)",
  ],
  "unlawful.lure": [
    "(harvested|scraped|purchased list|bought list|rented list|data broker|data dump|data breach list)",
    "(without (their|your) (consent|permission|knowledge))",
    "(this is not spam|not spam|this is not unsolicited|one time (mailing|e-mail|email|message)|you will (never|not) (be (contacted|mailed)|receive|hear) ..3 again)",
    "(in compliance with|complies with|pursuant to|in accordance with|under) ..6 (senate bill|u s federal|proposed|federal (requirements|law|laws|regulations)|state laws?|laws?) ..8 (e-mail|email|mail|spam|commercial)",
  ],
  "unlawful.thing": ["(gdpr|spam|unsolicited|opt in|consent)"],
  "unlawful.talk": [
    "(cannot|can't|can not|never|may not|must not|don't) (email|e-mail|mail|contact|call|track|share|sell)",
    "(scraped|harvested) ..4 (data|crops?|energy|wheat|from our own|our own)",
    "(spam|spammers|they|scrapers|bots|attackers|hackers|competitors|who) ..2 (harvested|scraped|stole|bought|crawled)",
  ],
};
