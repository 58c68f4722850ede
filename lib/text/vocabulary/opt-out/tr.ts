import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Turkish. */
export const turkish: Phrases = {
  "opt-out.name": [
    "(abonelik*|abonelig*|uyelik*|uyelig*|bulten*) ..3 (iptal*|cik*|sonlandir*|ayril*|durdur*)",
    "(abonelikten|listeden|bultenden|uyelikten) (cik*|ayril*|sil*|kaldir*)",
    "(listemizden|listenizden|listesinden|listelerinden|listemden|gruptan) ..1 (cik*|sil*|kaldir*|ayril*)",
    "(tercih*|ayar*) ..2 (yonet*|guncelle*|degistir*|duzenle*)",
    "(aboneligi|aboneliginizi|aboneligimi) ..1 (iptal|sonlandir*|durdur*)",
  ],
  "opt-out.wish": [
    "(almak|gormek|alinmak|duymak|almayi|alma) (iste*|istem*)",
    "(ret hakki|reddet*|red bildirim*|ret bildirim*)",
    "(iletisim*|gonderim*) ..1 (durdur*|sonlandir*)",
    "(bir daha|artik|tekrar) ..4 (yazma*|gonderme*|rahatsiz|istem*|iletisime gecme*|almak istem*)",
    "(eposta*|mail*|mesaj*|ileti*) ..3 (istem*|almak istem*)",
    "ilgilenm*",
    "(onay*|izn*|riza*) ..2 geri (al*|cek*)",
    "rahatsiz etm*",
  ],
  "opt-out.offer": [
    "(istediginiz zaman|dilediginiz zaman|icin|isterseniz|buradan|tiklayarak) ..4 (cikabilir*|ayrilabilir*|iptal edebilir*|abonelikten cik*|listeden cik*)",
    "(abonelikten|listeden|bultenden) (cikmak|ayrilmak|cikabilir*|cikis)",
    "(aboneli*|uyeli*) ..2 (iptal (etmek|icin|edin|edebilir*)|sonlandirmak|sonlandirabilir*)",
  ],
  "opt-out.by-reply": [
    "(iptal|dur|ret|hayir|cikar|stop|unsubscribe|abonelikten cik) ..2 (yaz*|yanit*|cevap*|gonder*|diye|konu*)",
    "(yanit*|cevap*|yaz*|konu*) ..3 (iptal|dur|ret|hayir|cikar|stop|unsubscribe)",
  ],
  "opt-out.label": ["(eposta|iletisim) (tercihleri|ayarlari)"],
  "opt-out.reply": ["(yanit*|cevap*|yaz*|gonder*|bildir*|konu)"],
  "opt-out.click": ["(tikla*|buraya|baglanti*|link*|buradan|adres*)"],
  "opt-out.phone": ["(ara*|telefon*|faks*)"],
  "opt-out.letter": ["(mektup*|yazili|posta ile)"],
  "opt-out.can": ["(istediginiz zaman|edebilirsiniz|cikabilirsiniz|dilediginiz zaman)"],
  "opt-out.talk": [
    "(abonelik|uyelik) iptal orani",
    "(cevabinizi|yanitinizi|haber) almak ister*",
    "(musteri*|kullanici*|abone*) ..2 (abonelikten|iptal)",
  ],
  "opt-out.if": ["(eger|istemiyorsaniz|istemezseniz|icin)"],
};
