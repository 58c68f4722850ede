import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Danish. */
export const danish: Phrases = {
  "opt-out.name": [
    "(afmeld*|frameld*|afregistrer*)",
    "(opsig*|annuller*|stop) ..2 (abonnement*|nyhedsbrev*|tilmelding*)",
    "(administrer|rediger|opdater|skift|aendre) ..1 (dine|din|mine|dit)? ..1 (praeferencer|abonnement*|indstillinger|tilmelding*)",
    "meld* ..3 fra",
  ],
  "opt-out.wish": [
    "slet* ..3 (mig|dig|din|dine|jer|oplysninger)",
    "fjern* ..4 (mig|dig|din|liste*|listen|mailadresse|jer)",
    "ikke ..2 (onsker|vil|laengere|oensker) ..4 (modtage|kontakt*|hore|have|mails|fa|nyhedsbrev*)",
    "(onsker|vil|oensker|vil gerne) ..2 (ikke|undga) ..4 (modtage|kontakt*|hore|have|mails|fa|at)",
    "(kontakter|skriver|forstyrrer|hører) (jeg|vi) ..3 ikke",
    "ingen (flere|yderligere) (mails|henvendelser|emails|beskeder|nyhedsbreve)",
    "(gor* indsigelse|traek* ..3 samtykke|tilbagekald* ..2 samtykke)",
    "ikke (interesseret|relevant|interessant)",
    "fri for ..3 (mails|nyhedsbreve|henvendelser|at)",
  ],
  "opt-out.offer": [
    "(kan|vil|onsker|for at|altid|til enhver tid) ..4 (afmeld*|frameld*|melde dig fra|opsige)",
    "(klik*|her|link*) ..4 (afmeld*|frameld*|melde dig fra)",
    "(afmeld|afmelde|afmelding|frameld|framelding) (dig|her|nyhedsbrev*|via|fra|ved)",
  ],
  "opt-out.by-reply": [
    "(svar*|skriv*|send*|retur*) ..4 (stop|nej|afmeld|slet|nej tak|afmelding|unsubscribe|frameld|fjern)",
    "(emne*|ordet|emnefelt*) ..2 (stop|nej|afmeld|slet|afmelding|unsubscribe|frameld)",
    "(stop|afmeld|afmelding|unsubscribe|slet|frameld) (i|som) (emne*|emnefelt*|overskrift*)",
  ],
  "opt-out.label": ["(mailindstillinger|emailpraeferencer|mine abonnementer)"],
  "opt-out.reply": [
    "(svar*|skriv*|returmail|send*|giv* besked|giv ..2 (praj|besked)|sig til|sig bare|kontakt)",
    "emnefelt*",
    "(kort|et) (svar|mail)",
  ],
  "opt-out.click": ["(klik*|her|link*|knap*|indstillinger|nedenfor|formular*)"],
  "opt-out.phone": ["(ring|ringe|telefon*|opkald|fax)"],
  "opt-out.letter": ["(brev|skriftlig*|med posten|pr post)"],
  "opt-out.can": ["(kan|til enhver tid|nar som helst|ret til)"],
  "opt-out.talk": [
    "(afmeldings|framelings)(rate|procent|rater)",
    "(faerre|flere) (afmeldinger|framelinger)",
    "(tov|toev) ikke",
    "(afmeld|afmelding|afmelde) ..2 (webinar*|kursus|kurset|arrangement*|moms|koretoj*)",
    "(kunder|brugere|modtagere|abonnenter) ..2 (afmeld*|frameld*)",
  ],
  "opt-out.if": ["(hvis|onsker du|vil du|safremt|for at)"],
};
