import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Swedish. */
export const swedish: Phrases = {
  "opt-out.name": [
    "(avprenumerer*|avregistrer*|avanmal*|avsubskriber*)",
    "(avsluta|saga upp|avbryt) ..2 (prenumeration*|utskick*|nyhetsbrev*)",
    "(hantera|andra|uppdatera) ..1 (dina|din|mina|min)? ..1 (prenumeration*|installningar|preferenser|epostinstallningar)",
    "(tacka|anmal) ..1 (nej|av) ..2 (nyhetsbrev*|utskick*|till|dig)",
    "sluta (fa|ta emot|prenumerera)",
    "anmal dig fran",
  ],
  "opt-out.wish": [
    "ta bort ..3 (mig|dig|din|er|adress*|listan|lista|min)",
    "(inte|ej|slippa) ..2 (vill|onskar|langre|fa|bli) ..4 (fa|ta emot|motta|kontakt*|hora|mejl|mail|ha|utskick*|fler|epost)",
    "(vill|onskar|onska|skulle) ..2 (inte|ej|slippa) ..4 (fa|ta emot|kontakt*|hora|ha|bli|epost|mejl)",
    "inte ..2 (hora|kontakta|stora|skriva|maila|mejla) ..3 (igen|mer|dig|langre)",
    "(hor|skriver|kontaktar|mejlar|mailar|stor) (jag|vi) ..3 inte",
    "inga (fler|mer|ytterligare) (mejl|mail|utskick|meddelanden|nyhetsbrev|epost)",
    "(aterkalla ..2 samtycke|dra tillbaka ..2 samtycke|invand* mot|gora en invandning)",
    "(inte|ej) (intresserad|relevant|aktuellt)",
  ],
  "opt-out.offer": [
    "(kan|vill|onskar|for att|nar som helst) ..4 (avprenumerer*|avregistrer*|avanmal*|avsluta ..2 prenumeration*|saga upp)",
    "(klicka|klick*|har|lank*) ..4 (avprenumerer*|avregistrer*|avanmal*)",
    "(avprenumerera|avregistrera|avregistrering|avanmalan|avanmal) (har|dig|nar|via|fran|genom)",
  ],
  "opt-out.by-reply": [
    "(svara*|svar|skriv*|skicka*|mejla|maila) ..4 (stopp|stop|nej|avregistrera|avsluta|avprenumerera|nej tack|ta bort|unsubscribe|sluta)",
    "(amnesrad*|ordet|amne*) ..2 (stopp|stop|nej|avregistrera|avsluta|avprenumerera|unsubscribe)",
    "(stopp|stop|avregistrera|avsluta|unsubscribe) (i|som) (amne*|amnesrad*|rubrik*)",
  ],
  "opt-out.label": ["(epostinstallningar|mejlinstallningar|mina prenumerationer)"],
  "opt-out.reply": [
    "(svara*|svar|mejla|mejl|aterkoppla|skriv*|skicka*|hor av|meddela|sag till|sag bara)",
    "amnesrad*",
    "(ett|kort) (mejl|svar|meddelande)",
  ],
  "opt-out.click": ["(klick*|har|lank*|knapp*|installningar|nedan|formular*)"],
  "opt-out.phone": ["(ring|ringa|telefon*|fax)"],
  "opt-out.letter": ["(brev|skriftlig*|per post|postadress)"],
  "opt-out.can": ["(kan|nar som helst|ratt att)"],
  "opt-out.talk": [
    "(avregistrerings|avprenumerations|avanmalnings)(frekvens|grad|andel)",
    "(farre|fler) (avregistreringar|avprenumerationer|avanmalningar)",
    "(tveka|dröj) inte",
    "(avregistrera|avanmalan) ..2 (fordon*|bil*|kurs*|webbinari*|moms*)",
    "(kunder|anvandare|mottagare|prenumeranter) ..2 (avregistrer*|avprenumerer*)",
  ],
  "opt-out.if": ["(om du|om ni|vill du|vill ni|for att)"],
};
