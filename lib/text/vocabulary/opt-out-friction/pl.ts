import type { Phrases } from "../phrases.ts";

/** Words that make an opt-out harder, in Polish. */
export const polish: Phrases = {
  "friction.login": [
    "(zalog*|logow*|loguj*)",
    "(swoje|swoim|panstwa|twoim|twoje) (konto|koncie|profil|profilu)",
    "(zaloz*|utworz*) ..2 konto",
    "haslo do konta",
  ],
  "friction.fee": ["(oplat*|platn*|koszt*) ..1 (manipulacyjn*|administracyjn*|za|w wysokosci|wynosi)"],
  "friction.price": ["(zaplac*|wplac*|kosztuje) ..3 (<money>|<num>)"],
  "friction.explain": [
    "(pod*|wskaz*|wyjasn*|uzasadn*|napis*) ..3 (powod*|przyczyn*|dlaczego|uzasadnieni*)",
    "(wypeln*) ..3 (formularz*|ankiet*)",
    "kopi* ..3 (dowodu|paszportu)",
  ],
  "friction.days": ["(w ciagu|do|potrwac|trwa|zajac|maksymalnie|terminie|po) ..3 <num> ..1 (dni|dniach)"],
  "friction.workdays": ["(w ciagu|do|potrwac|trwa|zajac|maksymalnie|terminie|po) ..3 <num> dni robocz*"],
  "friction.weeks": [
    "(w ciagu|do|potrwac|trwa|zajac|maksymalnie|terminie|po) ..3 <num> ..1 (tygodni|tygodnie|tygodnia)",
  ],
  "friction.months": [
    "(w ciagu|do|potrwac|trwa|zajac|maksymalnie|terminie|po) ..3 <num> ..1 (miesiecy|miesiace|miesiaca)",
  ],
  "friction.slow": [
    "(w ciagu|do|potrwac|trwa|zajac|maksymalnie|terminie|po) ..2 (dwoch|trzech|czterech|dwa|trzy|kilku|kilka) ..1 (tygodni|tygodnie|tygodnia)",
    "(w ciagu|do|potrwac|trwa|zajac|maksymalnie|terminie|po) ..2 (osmiu|dziesieciu|czternastu|trzydziestu|dziesiec|trzydziesci) ..2 (dni|dniach)",
    "(w ciagu|do|potrwac|trwa|zajac|maksymalnie|terminie|po) ..2 (miesiaca)",
  ],
  "friction.without": ["(bez|nie|zadn*)"],
};
