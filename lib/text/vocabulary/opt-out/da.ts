import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Danish. */
export const danish: Phrases = {
  "opt-out.wish": [
    "(afmeld*|frameld*|opsig* ..2 abonnement)",
    "slet* ..2 (mig|dig|din)",
    "fjern* ..4 (mig|dig|din|liste*|listen|mailadresse)",
    "ikke ..2 (onsker|vil|laengere) ..4 (modtage|kontakt*|hore|have|mails)",
    "(onsker|vil) ..2 ikke ..3 (modtage|kontakt*|hore|have|mails)",
    "(kontakter|skriver) (jeg|vi) ..3 ikke",
    "ingen flere (mails|henvendelser|emails|beskeder)",
    "(gor* indsigelse|traek* ..2 samtykke)",
    "ikke interesseret",
  ],
  "opt-out.reply": ["(svar*|skriv*|returmail|send*|giv* besked|sig til)"],
  "opt-out.click": ["(klik*|her|link*|knap*|indstillinger)"],
  "opt-out.can": ["(kan|til enhver tid)"],
};
