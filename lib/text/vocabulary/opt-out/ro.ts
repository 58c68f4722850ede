import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Romanian. */
export const romanian: Phrases = {
  "opt-out.name": [
    "(dezabon*|dezinscri*)",
    "(anula*|renunt*|opri*) ..2 (abonament*|abonarea|newsletter*|inscrierea)",
    "(modifica*|actualiza*|gestiona*|schimba*) ..2 (preferint*|abonament*|abonar*)",
  ],
  "opt-out.wish": [
    "(sters|stearsa|scos|scoasa|eliminat) ..3 (lista|baza|liste)",
    "renunt* ..3 (la|abonament*|newsletter*)",
    "(sterge*|elimina*|elimin*|scoate*|sterg*|scoatem|stergem|eliminare*) ..5 (lista|liste|baza|adresa*|date*|listei|bazei)",
    "nu (mai|va mai|te mai)? ..1 (doriti|doresti|vreti|vrei|doresc|vreau|dorim) ..4 (primi*|contact*|mesaje|emailuri|sa|fi)",
    "nu ..1 (voi|vom|o sa) mai (contacta|deranja|scrie|trimite)",
    "nu (va|te) ..1 mai (contact*|scri*|deranj*)",
    "(va opune*|retrag* ..2 consimtamant*|dreptul de opozitie|sa va opuneti)",
    "nu (sunteti|esti|sunt|suntem) interesat*",
  ],
  "opt-out.offer": [
    "(puteti|poti|oricand|pentru|doriti|dori) ..4 (dezabon*|renunta la|va dezabona|anula abonament*)",
    "(click|clic|aici|link*) ..4 (dezabon*)",
    "dezabon* (aici|oricand|la|de)",
  ],
  "opt-out.by-reply": [
    "(raspunde*|raspuns*|trimite*|reply|scrie*) ..5 (stop|nu|dezabonare|renunt|stergere|unsubscribe|dezabonati|nu multumesc)",
    "(subiect*|cuvantul|mesajul) ..2 (stop|nu|dezabonare|renunt|stergere|unsubscribe)",
  ],
  "opt-out.label": ["preferinte (email|de comunicare)"],
  "opt-out.reply": ["(raspunde*|raspuns*|trimite*|reply|scrie*|anunta*|spune*|subiect*)", "ajunge"],
  "opt-out.click": ["(click|clic|aici|link*|butonul|apasa*|acceseaza|accesati)"],
  "opt-out.phone": ["(suna*|telefon*|apel*|fax)"],
  "opt-out.letter": ["(scrisoare*|in scris|prin posta)"],
  "opt-out.can": ["(puteti|poti|oricand|dreptul)"],
  "opt-out.talk": ["rata de (dezabonare|dezabonari)", "nu ezita*", "(clienti*|utilizator*|abonati*) ..2 dezabon*"],
  "opt-out.if": ["(daca|in cazul)"],
};
