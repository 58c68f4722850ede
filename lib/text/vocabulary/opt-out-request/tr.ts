import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in Turkish. */
export const turkish: Phrases = {
  "request.stop": [
    "(abonelik*|uyelik*|uyelig*|aboneli*) ..3 (iptal*|cik*|sonlandir*|ayril*|son)",
    "(abonelikten|listeden|listenizden|listelerinizden|bultenden|uyelikten) ..2 (cik*|sil*|ayril*|kaldir*|cikmak|cikart*)",
    "(beni|bizi|adresimi|mailimi|epostami|bilgilerimi|numarami|verilerimi|emailimi|adresimizi) ..4 (cikar*|sil*|kaldir*|cikart*)",
    "(bir daha|artik|lutfen|tekrar) ..4 (yazmayin*|gondermeyin*|rahatsiz etmeyin*|aramayin*|istemiyorum|mail atmayin*|atmayin*|yazma|gonderme|arama|rahatsiz etme|iletisime gecmeyin*|ulasmayin*|yollamayin*)",
    "(mail|eposta|mesaj|email|emaili|mesaji|bulten|posta|reklam*|bana|bize|maillerinizi|epostalarinizi|mesajlarinizi) ..3 (gondermeyin*|atmayin*|istemiyorum|istemiyoruz|almak istemiyor*|yollamayin*|gonderme|atma|gondermeyi* ..1 (birakin|kesin|durdur*)|yazmayin*)",
    "(rahatsiz etmeyin*|rahatsiz etme|beni aramayin*|iletisime gecmeyin*|iletisim kurmayin*)",
    "(almak|gormek) istemiyor*",
    "(spam|mail*|gonderm*|yazma*|mesaj*) ..2 (durdurun*|kesin|birakin|son verin)",
    "(kvkk) ..5 (sil*|iptal*)",
    "(onayimi|iznimi|rizami) geri",
  ],
  "request.word": [
    "(iptal|dur|cikis|ret|durdur|abonelikten cik|stop|cikar|silin|durdurun|listeden cikar|red|istemiyorum|yazmayin|gondermeyin)",
  ],
  "request.guard": ["(durmayin|cekinmeyin|vazgecmeyin)", "siparis* iptal"],
  "request.later": ["(ilgilenmiyor*|hayir tesekkur*|simdi degil|daha sonra|su an degil)"],
};
