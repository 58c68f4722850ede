import type { Phrases } from "../phrases.ts";

/** Words that promote something, name a gain for the reader, or claim what a first mail cannot have, in German. */
export const german: Phrases = {
  "commercial.strong": [
    "(wir|ich|unser*) ..3 (helfen|hilft|unterstutzen|unterstutzt|bieten|bietet|liefern|entwickeln|produzieren|automatisieren|vertreiben|verkaufen|spezialisiert)",
    "(kurze*|kostenlose*|unverbindliche*) (demo|gesprach|telefonat|austausch|call|beratung|angebot|erstgesprach|test|audit|analyse)",
    "(haben|hatten|hast|hattest) (sie|du) ..4 (zeit|minuten|interesse|lust)",
    "<num> (minuten|min|minutige*) ..3 (call|gesprach|telefonat|zeit|austausch|demo)",
    "(termin|gesprach|demo|call) (vereinbaren|buchen|ausmachen|anbieten)",
    "(rabatt|sonderangebot|preisliste|angebot einholen|kostenvoranschlag|aktion|gutschein)",
    "(unsere?|neue|unsere neue) (produkt*|losung*|software|plattform|dienstleistung*|tool|agentur|service*)",
    "(kostenlos|gratis|unverbindlich) (testen|ausprobieren|anfordern|starten)",
    "(leads?|neukunden|kundengewinnung|akquise|umsatz steigern|fallstudie|whitepaper|webinar|seo|backlinks?)",
    "(jetzt|hier) (kaufen|bestellen|buchen|anmelden|testen|sichern)",
  ],
  "commercial.weak": [
    "(unsere?n?|mein*) (kunden|team|unternehmen|firma|agentur)",
    "(sparen|steigern|senken|reduzieren|verbessern|optimieren|automatisieren|erhohen)",
    "(interesse|austausch|zusammenarbeit|kooperation|partnerschaft|losung|plattform|software|agentur|anbieter)",
    "<pct>",
    "<money>",
    "(ihr|ihre|ihrem|euer|eure|dein|deine) (team|unternehmen|firma|website|webseite|kunden)",
    "(abmelden|abbestellen)",
  ],
  "commercial.private": [
    "(mama|papa|oma|opa|geburtstag|abendessen|mittagessen|wochenende|kuss|hab dich lieb|kinder)",
    "(rechnung|vertrag|protokoll|agenda) ..3 (anbei|anhang|beigefugt|angehangt)",
    "(bewerbe mich|bewerbung als|meine bewerbung)",
  ],
  "value.gain": [
    "(spart|sparen|sparte|senkt|senken|kurzt|kurzen) ..6 (<pct>|prozent|drittel|viertel|funftel|halfte|stunden?|tage?|wochen?|kraftstoff|strom|kosten)",
    "(stunden?|tage?|wochen?) (fruher|schneller|eher)",
    "(helfen|hilft|ermoglicht|ermoglichen|unterstutzen) (ihnen|dir|euch|unternehmen|teams|firmen|kunden|agenturen)",
    "(sparen|spart|sparst|senken|senkt|steigern|steigert|gewinnen|reduzieren|reduziert|vermeiden|verbessern|verkurzen|verdoppeln|halbieren) (sie|ihre|ihr|du|deine|zeit|kosten|geld|umsatz|aufwand|fehler|ihren|den|die|bis)",
    "(sie|du|ihr|ihre) ..4 (sparen|sparst|senken|steigern|gewinnen|reduzieren|vermeiden|profitieren|erhalten|bekommen)",
    "(kostenlose?n?r?s?|gratis) (analyse|audit|leitfaden|muster|probe|test|demo|beratung|checkliste|vorlage|bericht|workshop)",
    "<pct> (mehr|weniger|hohere|niedrigere|schneller|gunstiger|zeit|kosten)",
    "(damit|sodass) (sie|ihr|ihre|du)",
    "(ohne|statt) ..3 (aufwand|mehrkosten|einstellen|umstellung)",
    "(vorteil*|nutzen|mehrwert) (fur|ist)",
  ],
  "claim.contact": [
    "wie (besprochen|vereinbart|telefonisch besprochen|versprochen|gewunscht)",
    "(unser|nach unserem|zu unserem) (gesprach|telefonat|termin|treffen|call)",
    "(ihre?|deine?) (bestellung|buchung|anfrage|reservierung) (nr|nummer|<num>|vom)",
  ],
  "claim.alarm": [
    "(letzte|zweite|dritte|finale) (mahnung|erinnerung|warnung|aufforderung|zahlungserinnerung)",
    "(konto|account|zugang) (gesperrt|eingeschrankt|deaktiviert|wird gesperrt|wurde gesperrt)",
    "(rechnung|zahlung) (uberfallig|offen|ausstehend)",
    "(uberfallige|offene|unbezahlte) (rechnung|zahlung)",
    "(dringend|sofort|umgehend*) ..2 (handeln|handlungsbedarf|reagieren)",
  ],
};
