import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Dutch. */
export const dutch: Phrases = {
  "opt-out.wish": [
    "(uitschrij*|afmeld*|uitgeschreven|afgemeld)",
    "(schrijf|meld) ..4 (uit|af)",
    "(verwijder*|schrappen|haal|halen) ..5 (lijst|lijsten|bestand|mailinglijst|adres|gegevens|database)",
    "(geen|niet) ..3 (emails?|mails?|berichten|informatie|nieuwsbrief|nieuwsbrieven|contact) ..4 (meer|ontvangen|wilt|wenst|wil)",
    "(niet|nooit) (meer|langer) ..2 (contact*|mailen|benader*|ontvangen|lastig|horen|schrijven)",
    "geen (emails?|mails?|berichten|mailtjes) meer",
    "(bezwaar|toestemming ..2 intrekken)",
    "geen interesse",
  ],
  "opt-out.reply": [
    "(antwoord*|reageer*|reply|stuur*|laat ..3 weten|mail|beantwoord*)",
    "(onderwerp|woord)",
    "kort (berichtje|mailtje|bericht)",
  ],
  "opt-out.click": ["(klik*|hier|link|knop|onderstaande|voorkeuren)"],
  "opt-out.talk": ["(afmelden voor (het|de) (webinar|training|event|cursus)|afmeldpercentage)"],
  "opt-out.can": ["(kunt|kan|kunnen|ieder moment|elk moment)"],
};
