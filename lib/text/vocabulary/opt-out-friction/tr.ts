import type { Phrases } from "../phrases.ts";

/** Words that make an opt-out harder, in Turkish. */
export const turkish: Phrases = {
  "friction.login": [
    "(giris yap*|oturum ac*|giris)",
    "(hesabiniz*|hesabina|hesabinizdan|profiliniz*)",
    "(hesap olustur*|uye ol*)",
    "sifre*",
  ],
  "friction.fee": ["(ucret*|masraf*|bedel*)"],
  "friction.explain": [
    "(neden*|sebep*|sebeb*|gerekce*) ..2 (belirt*|yaz*|acikla*|bildir*)",
    "(form*|anket*) ..2 doldur*",
  ],
  "friction.days": ["<num> ..1 (gun|gunde|gune)"],
  "friction.workdays": ["<num> is gunu"],
  "friction.weeks": ["<num> (hafta|haftada)"],
  "friction.months": ["<num> (ay|ayda)"],
  "friction.slow": ["(iki|uc|dort|birkac) hafta", "(sekiz|on|on dort|otuz) ..1 gun", "bir ay"],
  "friction.without": ["(hicbir)"],
  "friction.unneeded": ["(gerekmez|gerekmeden|gerekmiyor|olmadan|belirtmeden|yok|olmaksizin)"],
};
