import type { Phrases } from "../phrases.ts";

/** Words that make an opt-out harder, in English. */
export const english: Phrases = {
  "friction.login": [
    "(log|sign|logging|signing|login|signin) (in|into|on|onto|to)",
    "login (page|required|with)",
    "(create|creating|register|registering|open|opening|registered) (for)? (an|a|your) ..1 account",
    "(enter|with|your|provide) (your)? (username|user name|password|credentials)",
    "(in|through|via|from|within|into) (your|the) (online)? (account|profile|dashboard|member area)",
    "(account|notification|profile) settings",
  ],
  "friction.fee": [
    "(fee|charge|surcharge|cost) of",
    "(removal|processing|administration|admin|administrative|handling|opt out|small|one time|service) (fee|charge|fees|charges)",
    "standard (message|text|sms|messaging)? ..2 rates? (may)? apply",
    "premium rate",
    "(subject to|against) a (fee|charge)",
  ],
  "friction.price": ["(pay|paying|costs?|remit) ..3 (<money>|fee|<num>)", "for (only|just)? <money>"],
  "friction.explain": [
    "(tell|telling|let|give|giving|state|stating|explain|explaining|provide|providing|include|including|with) ..4 (reasons?|why|explanation)",
    "(fill|filling) (in|out)? ..3 (form|survey|questionnaire)",
    "(complete|completing|submit|submitting|take|answer) ..3 (form|survey|questionnaire)",
    "with (your)? full name",
    "and (the|your|a)? reasons?",
    "(full name|name) (and|your)? ..1 (address|company|phone|telephone|date of birth)",
    "(copy of|proof of) (your)? (id|identity|passport)",
    "(why you (are leaving|want to leave|no longer)|reason for (leaving|unsubscribing|opting out))",
  ],
  "friction.days": [
    "(within|up to|as long as|allow|allows|take|takes|taking|after|at least|next|effect in|processed in|up until|wait) ..3 <num> ..1 (days?|day)",
  ],
  "friction.workdays": [
    "(within|up to|as long as|allow|allows|take|takes|taking|after|at least|next|effect in|processed in|up until|wait) ..3 <num> ..1 (business|working|work|week) (days?|day)",
  ],
  "friction.weeks": [
    "(within|up to|as long as|allow|allows|take|takes|taking|after|at least|next|effect in|processed in|up until|wait) ..3 <num> ..1 (weeks?|wks?)",
  ],
  "friction.months": [
    "(within|up to|as long as|allow|allows|take|takes|taking|after|at least|next|effect in|processed in|up until|wait) ..3 <num> ..1 months?",
  ],
  "friction.slow": [
    "(within|up to|as long as|allow|allows|take|takes|taking|after|at least|next|effect in|processed in|up until|wait) ..2 (two|three|four|five|six|eight|ten|twelve|several|a few|couple of) ..1 (weeks?|wks?)",
    "(within|up to|as long as|allow|allows|take|takes|taking|after|at least|next|effect in|processed in|up until|wait) ..2 (eight|nine|ten|twelve|fourteen|fifteen|twenty|twenty one|thirty|forty five|sixty|ninety) ..2 (days?|day)",
    "(within|up to|as long as|allow|allows|take|takes|taking|after|at least|next|effect in|processed in|up until|wait) ..2 (a month|one month|two months|three months|next month|several months)",
    "(within|up to|as long as|allow|allows|take|takes|taking|after|at least|next|effect in|processed in|up until|wait) ..2 (six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty) ..2 (business|working) days",
  ],
  "friction.without": ["(no|not|without|never|neither|nor|need not|free of)"],
  "friction.unneeded": ["(needed|required|necessary) (not)"],
};
