import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Turkish. */
export const turkish: Phrases = {
  "opt-out.wish": [
    "(abonelik*|uyelik*) ..2 (iptal*|cik*|sonlandir*|ayril*)",
    "abonelikten (cik*|ayril*)",
    "listeden (cik*|sil*|kaldir*)",
    "(listemizden|listenizden|listesinden) (cik*|sil*|kaldir*)",
    "(almak|gormek|alinmak|duymak) iste*",
    "(ret hakki|reddet*)",
    "(iletisim*) (durdur*|sonlandir*)",
    "(bir daha|artik) ..3 (yazma*|gonderme*|rahatsiz|istem*)",
  ],
  "opt-out.reply": ["(yanit*|cevap*|yaz*|gonder*|bildir*)"],
  "opt-out.click": ["(tikla*|buraya|baglanti*|link*)"],
  "opt-out.can": ["(istediginiz zaman|edebilirsiniz|cikabilirsiniz)"],
};
