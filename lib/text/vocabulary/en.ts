import { friction, optOut } from "./en-opt-out.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** English, as written in business mail. */
export const english: Vocabulary = {
  language: "en",
  optOut,
  friction,
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
};
