import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Swedish. */
export const swedish: Phrases = {
  "opt-out.wish": [
    "(avprenumerer*|avregistrer*|avanmal*|avsluta prenumeration*)",
    "ta bort ..3 (mig|dig|din|er|adress*|listan|lista)",
    "(inte|ej) ..2 (vill|onskar|langre) ..4 (fa|ta emot|motta|kontakt*|hora|mejl|mail)",
    "(vill|onskar) ..2 inte ..3 (fa|ta emot|kontakt*|hora|ha)",
    "inte ..2 (hora|kontakta|stora) ..3 (igen|mer|dig)",
    "inga fler (mejl|mail|utskick|meddelanden)",
    "(aterkalla ..2 samtycke|invand* mot)",
    "inte intresserad",
  ],
  "opt-out.reply": ["(svara*|svar|mejla|mejl|aterkoppla|skriv*|skicka*|hor av|meddela|sag till)"],
  "opt-out.click": ["(klick*|har|lank*|knapp*|installningar)"],
  "opt-out.can": ["(kan|nar som helst)"],
};
