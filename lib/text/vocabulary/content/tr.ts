import type { Phrases } from "../phrases.ts";

/** The core words of prohibited content, of offers and of what speaks about them, in Turkish. */
export const turkish: Phrases = {
  "offer.call": [
    "(tıkla*|tıklayın|hemen|şimdi|buradan|sipariş ver*|satın al*|ara|arayın|yazın|yaz|kayıt ol*|üye ol*|katıl*|başvur*|iletişime geç*|oyna|indir)",
    "(whatsapp*|telegram*)",
  ],
  "offer.price": [
    "(sadece|yalnızca) (<money>|<num> tl)|(ucuz|en ucuz|bedava|ücretsiz|indirim*|kampanya|fiyat*|hızlı teslimat)",
  ],
  "offer.shady": ["(gizli|gizlilik|anonim|garantili|garanti|risksiz|sorgusuz|<pct> (yasal|güvenli))"],
  "mention.trade": [
    "(yasa|yasal düzenleme|kanun*|polis*|mahkeme*|denetim*|mevzuat*|dolandırıcılı*|önle*|tespit*|araştırma*|makale|bülten|işe alım|konferans|seminer|eğitim*)",
  ],
  "mention.denial": ["(satmıyoruz|satmayız|kiralamıyoruz|sunmuyoruz|paylaşmıyoruz)"],
  "gambling.offer": [
    "(casino|kumar|bahis|kaçak bahis|canlı bahis|slot|rulet|poker|iddaa) ..6 (bonus*|kayıt ol*|üye ol*|deneme|kazan*|yatırım*|oyna|freespin|şartsız|site*|hemen|giriş)",
    "(deneme bonusu|hoş geldin bonusu|hoşgeldin bonusu|yatırım bonusu|freespin|bedava dönüş|çevrimsiz bonus)",
    "(garanti|banko|kesin) (maç|kupon*|iddaa)",
  ],
  "gambling.lure": ["(casino|bahis|deneme bonusu|kumar|iddaa|jackpot|slot)"],
  "pharma.offer": [
    "(viagra|cialis|levitra|cinsel gücü artırıcı|zayıflama hapı|zayıflama ilacı|kürtaj hapı|ozempic|xanax|steroid|geciktirici*) ..8 (satın al*|satış*|sipariş|reçetesiz|ucuz|fiyat*|kapıda ödeme|orijinal|gizli)",
    "(reçetesiz|satılık) ..4 (ilaç|ilaçlar|hap|viagra|xanax)",
    "(penis büyüt*|penis büyütücü|göğüs büyüt*)",
    "<num> kilo ..5 (ver*|zayıfla*)",
  ],
  "pharma.lure": ["(viagra|cialis|zayıflama*|geciktirici*|reçetesiz|cinsel güç*|ereksiyon*)"],
  "sexual.offer": [
    "(ateşli|azgın|çıplak|seksi|yalnız|evli|dul|olgun) (kadınlar*|kızlar*|bayanlar*|hatunlar*|kadın|bayan|kız)",
    "(seks|sex|porno|erotik|18|ifşa|xxx) ..3 (video*|film*|sohbet*|kamera*|site*|izle*|arkadaş*|partner*|fotoğraf*|hikaye*|görüntü*|ifşa*)",
    "(kadınlar|kızlar|bayanlar) ..6 (seni bekliyor|seks arıyor|tanışmak istiyor|görüntülü) ..8 (seks*|canlı|sohbet|ücretsiz|gece|porno|hemen)",
  ],
  "sexual.lure": ["(seks|sex|porno*|erotik|çıplak|azgın|ateşli|ifşa|canlı sohbet)"],
  "sexual.talk": ["(cinsel (taciz|sağlık|eğitim|istismar|yönelim))"],
  "escort.offer": [
    "(escort|eskort|eskort bayan*|escort bayan*|masöz|mutlu son*|sugar daddy) ..6 (randevu|saat*|otel*|vip|gizli|istanbul|ankara|izmir|gecelik|bayan*|ara)",
  ],
  "escort.lure": ["(escort*|eskort*|mutlu son|gecelik)"],
  "goods.offer": [
    "(sahte|replika|taklit|a kalite|1 1|kaçak) (para|pasaport|kimlik|diploma|ehliyet|saat|saatler|çanta|rolex|sigara|belge)",
    "(ehliyet|diploma|pasaport|sertifika) ..4 (sınavsız|satılık|satış*|satın al*|sahte|kayıtlı)",
    "(sınavsız) (ehliyet|diploma|sertifika)",
    "(kokain|esrar|uyuşturucu|metamfetamin|silah|tabanca|skunk) ..5 (satış*|satılık|satın al*|sipariş|teslimat|ruhsatsız)",
    "(hacker|hack) ..4 (kirala*|hizmet*|instagram|whatsapp|hesap)",
    "(iptv|netflix|spotify) ..5 (ucuz|tl|hesap*|kanal*|satış*|aylık)",
  ],
  "goods.lure": ["(replika|sahte|kaçak|sınavsız|taklit)"],
  "goods.talk": ["(sahte*|taklit*) ..4 (tespit*|önle*|tanı*|yakala*)"],
  "list.offer": [
    "(mail|e-posta|email|firma|müşteri|telefon|data) (listesi|listeleri|rehberi|datası|veritabanı|adresleri) ..8 (satılık|satış*|satın al*|milyon|tl|fiyat*|güncel|bin)",
    "(satılık|satıyoruz|satışı) ..2 (mail|e-posta|data|firma|müşteri) (listesi|listeleri|datası|rehberi)",
    "(toplu|milyon*) ..2 (mail|e-posta|sms|whatsapp) (gönderimi|gönderme|gönderi|adresi)",
  ],
  "list.lure": ["(mail listesi|toplu mail|firma rehberi|e-posta adresi|data satış*)"],
  "followers.offer": [
    "(takipçi|beğeni|izlenme|abone|yorum) ..4 (satın al*|satış*|satın|ucuz|hilesi|paneli|gönder*|fiyat*|tl|arttır*|kazan*)",
    "(satın al*|ucuz|gerçek|aktif|türk|<num>) ..3 (takipçi|beğeni|izlenme|abone|yorum) ..6 (instagram|tiktok|youtube|twitter|tl|satın|fiyat*|satış*|beğeni)",
  ],
  "followers.lure": ["(takipçi|beğeni|izlenme|smm panel)"],
  "mlm.offer": [
    "(network marketing|ağ pazarlama|mlm|saadet zinciri|çok katlı pazarlama) ..8 (ekib*|gelir|komisyon*|kazan*|katıl*|üye*|fırsat*|pasif)",
    "(ekibime katıl*|ekibimize katıl*|takımıma katıl*) ..10 (gelir|komisyon*|kazan*|pasif|network|evden)",
    "(her üyeden|davet et*|referans*) ..5 (komisyon*|kazan*|prim)",
  ],
  "mlm.lure": ["(network marketing|ağ pazarlama|pasif gelir|alt ekip|komisyon kazan)"],
  "riches.offer": [
    "(günde|günlük|haftada|ayda|aylık) ..3 (<num> (tl|lira|dolar|euro)|<money>|bin) ..4 (kazan*|gelir|kazanç*)",
    "(evden|internetten|telefondan|kolay) ..4 (para kazan*|kazan*|ek gelir|ek iş|gelir elde*)",
    "(kripto|bitcoin|forex|borsa) ..3 (robot*|bot|sinyal*|yatırım*|kazanç*|sistem*) ..6 (garanti*|kazan*|günlük|<pct>|kat|zengin*)",
    "(garantili|risksiz|kesin) (kazanç|gelir|kar|getiri)",
    "(paranızı|paranı|yatırımını) (ikiye|üçe|kat*)",
    "(zengin|milyoner) (ol|olmak|olun|olmanın)",
  ],
  "riches.lure": ["(para kazan*|ek gelir|pasif gelir|evden|deneyim gerekmez|kripto*|bitcoin|garantili kazanç|zengin)"],
  "debt.offer": [
    "(borç*|borçlarınız*|kredi kartı borcu*) ..4 (kurtul*|kapatma|kapat*|sil*|yapılandır*|birleştir*|erteleme)",
    "(kara liste|sicil|kredi notu|findeks|icra) ..3 (sil*|temizle*|yükselt*|kaldır*|düzelt*)",
  ],
  "debt.lure": ["(borç kapatma|kara liste|kredi notu|borçlarınız*|icra)"],
  "loan.offer": [
    "(kredi|acil kredi|nakit|borç para|senetle) ..5 (kefilsiz|belgesiz|teminatsız|kara liste*|anında|hemen|faizsiz|sicil*|senetli|elden|dakika*|<pct> faiz|gelir belgesiz)",
    "(acil|hızlı|anında) (kredi|nakit|para)",
    "(krediye|paraya|nakite) ..2 (mi |mı )?(ihtiyac*)",
  ],
  "loan.lure": ["(kefilsiz|belgesiz|acil kredi|hızlı kredi|kara liste*|düşük faiz)"],
  "loan.talk": ["banka* ..4 kredi* ..2 (onayladı|verdi|reddetti)"],
  "fraud.offer": [
    "(dul|kanser|kanser hastası|ölmek üzere|avukat*|merhum|miras*|vasiyet|hayır*) ..16 (milyon*|bağış*|miras*|dolar|euro|yetim*|hayır*)",
    "(kazandınız|çekiliş*|piyango*|bağışlamak|bağış) ..10 (milyon*|ödül*|e-posta*|dolar|euro|size)",
  ],
  "fraud.lure": ["(dul|kanser|milyon dolar|milyon euro|miras*|merhum|gizli|bağış*)"],
  "unlawful.offer": [
    "(e-posta*|mail*|bilgileri*|verileri*|numara*) ..5 (internetten topla*|satın aldık|listeden aldık|çaldık|izinsiz|kazıdık)",
    "(cevap verme*|yanıt verme*|sessiz kal*) ..5 (onay*|kabul|rıza)",
    "(kvkk|spam filtre*|yasa*) ..3 (aş*|atlat*|geç*|yok say*)",
  ],
  "reputation.offer": [
    "(backlink|tanıtım yazısı|hacklink) ..5 (satış*|satın al*|ucuz|tl|paket*)",
    "(büyü|medyum|fal|aşk büyüsü) ..5 (garanti*|ara|bedava|geri getir*|kesin)",
  ],
};
