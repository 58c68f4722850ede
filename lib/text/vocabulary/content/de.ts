import type { Phrases } from "../phrases.ts";

/** Words of prohibited content, of offers and of what speaks about them in German. */
export const german: Phrases = {
  "offer.call": [
    "(jetzt|hier|sofort|gleich|heute|noch heute) ..2 (bestellen|kaufen|klicken|anmelden|registrieren|spielen|sichern|anfordern|beantragen|ansehen|anschauen|anrufen|mitmachen|starten|zugreifen|buchen|downloaden|herunterladen|bewerben)",
    "(bestellen|kaufen|klicken|melden|registrieren|rufen|schreiben|kontaktieren|sichern|starten|besuchen|holen) sie (jetzt|hier|uns|sich|noch heute|sofort|unsere|mich)",
    "(bestell|klick|meld|registrier|hol|sicher|starte|ruf|schreib) (dir|dich|jetzt|hier|mir|uns|noch heute)",
    "(per|auf|über|via) (whatsapp|telegram)",
  ],
  "offer.price": [
    "(nur|ab|schon ab|für nur|statt) <money>|<pct> (rabatt|günstiger|billiger|bonus)|(gratis|kostenlos|umsonst|günstig*|billig*|sonderangebot|rabatt|sonderpreis|tiefstpreis*|gutschein*|geld zurück|schnäppchen)",
  ],
  "offer.own": [
    "(wir|ich) (bieten|biete|verkaufen|verkaufe|liefern|liefere|vermitteln|vergeben|vergebe|versenden)|unser(e|en|em|er)? (shop|seite|angebot|angebote|produkte|casino|mädchen|damen|kredite)",
  ],
  "offer.shady": [
    "(diskret*|anonym*|neutrale verpackung|ohne (fragen|risiko|schufa|rezept|prüfung)|risikofrei|risikolos|garantiert|<pct> (legal|sicher|echt|diskret)|seriös*|kein betrug)",
  ],
  "mention.trade": [
    "(compliance|regulier*|aufsicht*|gesetz*|glücksspielbehörde|datenschutzbehörde|bafin|staatsanwalt*|ermittl*|polizei|gericht|urteil|verbot*|verhaftet|bundestag|minister*|prävention|schutz vor|warn(t|en|ung)|betrug*|betrüg*|erkenn(en|t|ung)|aufdeck*|verhinder*|bekämpf*|sperren|melden sie verstöße)",
    "(software|plattform|system|lösung(en)?|beratung|schulung(en)?|dienstleist*|technik|zahlungs*|verpackung*|logistik|prüfung(en)?) (für|von) ..3 (betreiber*|anbieter*|hersteller*|apotheken|banken|marken|kliniken|händler*|kreditgeber*|casinos|wettanbieter*|spielbanken|unternehmen|verlage|inkasso*|labore)",
    "(schulen|beraten|unterstützen|prüfen|helfen|arbeiten (für|mit)|beliefern) ..3 (betreiber*|anbieter*|hersteller*|apotheken|banken|marken|kliniken|händler*|kreditgeber*|casinos|wettanbieter*|spielbanken|zoll*|inkasso*|unternehmen|pharma*)",
    "(studie|artikel|bericht*|zeitung|nachricht*|meldung|umfrage|konferenz|webinar|stellenanzeige|bewerber*|newsletter|vortrag)",
  ],
  "mention.denial": [
    "(wir|ich) (verkaufen|bieten|vermieten|liefern|vermitteln|nutzen|verleihen|handeln) ..3 (keine|keinen|nie|niemals|nicht)|(kein|keine|keinen|nie|niemals) ..1 (verkauf|handel|vermietung|weitergabe)",
  ],
  "gambling.offer": [
    "<num> (freispiele|gratis freispiele|kostenlose freispiele|free spins|gratisspiele)",
    "(freispiele|gratisspiele|startguthaben|willkommensbonus|einzahlungsbonus|willkommenspaket|bonus ohne einzahlung|bonusguthaben|gratiswette*|freiwette*) ..8 (casino|sichern|holen|registr*|anmeld*|einzahlung|jetzt|gratis|kostenlos|neukunden|spielen|warten|erhalten|geschenkt|<money>|<pct>)",
    "(ohne|keine|erste(n)?|ersten) einzahlung ..6 (bonus|freispiele|casino|spielen|erforderlich|nötig|gewinn*)",
    "(casino|online casino|spielothek|spielbank|wettanbieter|sportwetten|poker|roulette|spielautomaten|slots) ..6 (jetzt|spielen|bonus|anmelden|registrieren|gewinnen|freispiele|echtgeld|echtes geld|einzahlen|gratis)",
    "(spielen|spiel|gewinnen|gewinne|zocken|wetten) ..4 (um|im|in unserem|echtgeld|echtes geld|mit) ..3 (casino|echtgeld|echtes geld|spielothek|jackpot|spielautomaten|roulette)",
    "(sichere|todsichere|heiße|garantierte|exklusive|kostenlose|profi) (wetttipps|wett tipps|fußballtipps|sportwetten*|wetten|tipps ..3 wetten|tippscheine)",
    "(lotto|eurojackpot|lotterie|jackpot) ..5 (tippschein*|lose|los|gratis|spielen|mitspielen|gewinnen|knacken|anteile|spielgemeinschaft)",
  ],
  "gambling.lure": [
    "(freispiele|gratisspiele|willkommensbonus|einzahlungsbonus|startguthaben|spielautomaten|online casino|onlinecasino|live casino|echtgeld|sportwetten|wetttipps|pokerraum|spielothek|glücksrad|gewinnrollen|umsatzbedingungen|mindesteinzahlung|cashback|jackpot*)",
    "(große|riesige|hohe|dicke|echte|fette|großer) (gewinne?|gewinn)|(gewinner|gewinnabenteuer|glück ..3 herausfordern|nervenkitzel|spielspaß|glücksspiel kann süchtig)",
    "(wetten|quoten) ..3 (abgeben|platzieren|top|beste|höchste)",
  ],
  "gambling.thing": [
    "(casinos?|glücksspiel*|wetten|wette|lotterie|lotto|poker|roulette|spielbank*|buchmacher|einzahlung|slots)",
  ],
  "gambling.talk": [
    "(glücksspiel|wett)(recht|aufsicht|sucht|behörde|staatsvertrag|anbieter|steuer|gesetz|branche)",
    "(darauf|wetten) dass",
  ],
  "pharma.offer": [
    "(kaufen|bestellen|günstig*|billig*|rezeptfrei*|original|generika|generische*|online|diskret*|ohne rezept|liefern|verkaufen|bieten) ..5 (viagra|cialis|levitra|kamagra|potenzmittel|potenzpillen|medikamente|arzneimittel|pillen|ozempic|wegovy|semaglutid|tilidin|tramadol|xanax|valium|diazepam|schlafmittel|schmerzmittel|anabolika|steroide|abnehmpillen|ritalin|oxycodon|abnehmspritze*)",
    "(viagra|cialis|levitra|kamagra|potenzmittel|potenzpillen|medikamente|arzneimittel|ozempic|wegovy|semaglutid|tilidin|tramadol|xanax|valium|schlafmittel|schmerzmittel|anabolika|steroide|abnehmpillen|abnehmspritze*|pillen) ..6 (kaufen|bestellen|günstig*|billig*|rezeptfrei*|ohne rezept|online|diskret*|ab <money>|<money>|versand*|liefer*|erhältlich|pro (pille|tablette))",
    "(onlineapotheke|versandapotheke|internetapotheke|online apotheke|versand apotheke) ..6 (rezeptfrei*|ohne rezept|günstig*|bestellen|rabatt)",
    "(ohne|kein|keine) (ärztliches |ärztliche )?(rezept|verschreibung|verordnung) ..3 (bestellen|nötig|notwendig|erforderlich|kaufen|lieferbar|diskret*)",
    "(penis|schwanz|glied|brust) (vergrößerung|verlängerung|wachstum)|penisvergrößerung|penisverlängerung|(größeren|längeren|dickeren|härteren) (penis|schwanz)|härtere erektion*",
    "<num> (kilo|kg|pfund) ..6 (abnehmen|verlieren|weniger|leichter|in <num> (tagen|wochen)|abgenommen|schlanker)",
    "(abnehmen|schlank|fettverbrennung|wunderpille|wundermittel|schlankheitspille*|diätpille*|abnehmkapsel*) ..6 (ohne (sport|diät|hunger|jojo)|bestellen|schnell|über nacht|garantiert|im schlaf|pillen|kapseln|tropfen|gratis|testen|jetzt)",
    "(abtreibungspille*|cbd (öl|gummis|tropfen)|wachstumshormon*|wundermittel) ..6 (kaufen|bestellen|gegen|jetzt|diskret|rabatt|online)",
    "(heilt|heilung von|besiegt|beseitigt) ..3 (krebs|diabetes|arthrose|rheuma|impotenz|potenzstörung*)",
  ],
  "pharma.lure": [
    "(potenzmittel|potenzpille*|erektionsstörung*|erektile dysfunktion|impotenz|rezeptfrei*|ohne rezept|abnehmpille*|schlankheits*|diätpille*|wundermittel|generika|libido|penis|erektion*|anabolika|abnehmspritze*|fettverbrenn*|nahrungsergänzung*)",
    "(abnehmen|gewicht verlieren|kilos verlieren) ..4 (schnell|ohne|leicht|einfach|garantiert)",
    "(onlineapotheke|versandapotheke|online apotheke)",
  ],
  "pharma.thing": ["(medikamente?|arzneimittel|pillen|tabletten|apotheke*|rezept|kapseln|tropfen)"],
  "sexual.offer": [
    "(geile|heiße|nackte|versaute|notgeile|sexy|junge|private|einsame|willige|reife|scharfe|tabulose) (frauen|girls|mädchen|hausfrauen|teens|luder|schlampen|weiber|milfs|singles|nachbarinnen|studentinnen|amateure|mädels|damen|camgirls)",
    "(sex|porno|erotik|xxx|live|hardcore|amateur) (videos|filme|bilder|kontakte|cams?|chat|treffen|dates?|shop|kino|seiten?|magazin|kontaktmagazin|abenteuer|portal|partner|clips|dvds?) ..6 (gratis|kostenlos|jetzt|hier|klicken|ansehen|anschauen|live|anmelden|privat*|heiß*|geil*|ohne|nackt*)",
    "(sexkontakte?|sextreffen|sexabenteuer|sexcams?|pornos?|pornofilme|erotikvideos|sexvideos|livecams?|sexchat|seitensprung|one night stand*|fickkontakte|ficktreffen|sexdates?|telefonsex|sexspielzeug|dildos?|vibratoren) ..8 (gratis|kostenlos|jetzt|hier|gefällig|suchst|finden|deiner|ansehen|live|anmelden|diskret*|bestellen|private|heiße|kaufen|ohne ende)",
    "(ficken|bumsen|vögeln|blasen|poppen) ..5 (jetzt|live|privat|heute|lust|willst|geil*|will|wollen|treffen)",
    "(nacktbilder|nacktfotos|nacktvideos|private (bilder|videos|fotos|webcam)) ..6 (von mir|ansehen|klick*|hier|kostenlos|gratis|live|webcam)",
    "(treiben|zeigen|ziehen|mache|machen|strippen) ..6 (live|vor der (kamera|webcam|cam)|nackt|aus)",
    "(suchst|suche|lust auf) ..4 (sex|sexabenteuer|seitensprung|affäre|heiße nacht|erotische|abenteuer zu zweit)",
  ],
  "sexual.lure": [
    "(sex|porno*|erotik*|erotisch*|nackt*|geil*|fick*|sexkontakt*|webcam|livecam*|seitensprung|affäre|titten|muschi|schwanz|orgasm*|fetisch|swinger*|sexy|versaut*|sexspielzeug*|dildo*|vibrator*|strip*|hausfrauen|sexabenteuer|kick verpasst)",
    "(einsame|heiße) (frauen|singles|nächte|nacht)|(singles|frauen) (in|aus) deiner (nähe|stadt|umgebung)",
  ],
  "sexual.talk": [
    "sexuelle (belästigung|gesundheit|orientierung|übergriffe|gewalt|aufklärung)",
    "(belästigung|sexualkunde|sexualaufklärung)",
  ],
  "escort.offer": [
    "(escort|begleit) (agentur|damen|girls|ladies)|escort (service|dienst)|begleitagentur|begleitdamen|escortservice|escortagentur|escortdamen|escortgirls|edelhuren?|callgirls?",
    "(charmante|elegante|exklusive|diskrete|niveauvolle|hübsche|attraktive|schöne|junge) (begleiterin(nen)?|begleitung|damen|escorts?|hostessen) ..8 (für (den abend|die nacht|herren|dinner|stunden|gentlemen)|buchen|stunde*|diskret*|hotel*|nacht|abend|zärtlich*)",
    "(erotische|tantra|sinnliche|intime|body to body) massagen? ..6 (hotel|stunde|buchen|diskret*|termin|happy end|damen|besuch*|privat*)",
    "(hausbesuche|hotelbesuche|hotelbesuch|haus und hotelbesuche) ..8 (damen|girls|stunde*|diskret*|escort|erotisch*|ladies)",
    "(sugar daddy|sugar babe|sugardaddy|sugarbabe) ..6 (suche|finde|anmelden|treffen|taschengeld)",
  ],
  "escort.lure": [
    "(escorts?|callgirl*|begleitservice|begleiterin(nen)?|begleitdame*|bordell|prostituierte*|hotelbesuche|stundenhotel)",
    "(diskrete|intime|sinnliche|zärtliche) (stunden|begleitung|momente|treffen|massage)",
  ],
  "goods.offer": [
    "(replica|replika|gefälschte|nachgemachte|fake|plagiat|imitat|1 1) ..2 (uhren|rolex|breitling|taschen|handtaschen|schuhe|marken*|kopien|ware)",
    "(rolex|breitling|omega|cartier|gucci|louis vuitton|prada|chanel) ..6 (replica|replika|kopie*|imitat*|nachbildung*|ab <money>|nur <money>|fälschung*)",
    "(führerschein*|reisepass|reisepässe|pässe|personalausweis*|ausweis*|diplom*|abitur|doktortitel|titel|zertifikat*|zeugnis*|impfpass|aufenthaltstitel|bachelor|master) ..5 (kaufen|bestellen|ohne (prüfung|studium|mpu|test|fahrschule)|zu kaufen|registriert*|liefern|erwerben)",
    "(kaufen|bestellen|liefern|verkaufen|erwerben|echte|gefälschte|registrierte) ..4 (führerschein*|reisepass|reisepässe|personalausweis*|doktortitel|falschgeld|diplome|hochschulabschl*|impfpässe|zeugnisse|ausweise|titel)",
    "(falschgeld|blüten|kokain|heroin|haschisch|cannabis|gras|ecstasy|mdma|amphetamin|speed|lsd|crystal|schusswaffen|waffen|pistolen) ..5 (kaufen|bestellen|diskret*|versand|liefer*|verkauf*|online|ohne (waffenschein|papiere)|nicht zu unterscheiden|qualität)",
    "(gehackte|gestohlene|geklonte|gecrackte|raubkopierte|oem) ..2 (karten|konten|kreditkarten|software|accounts|programme|versionen|daten)|(kreditkartendaten|bankdaten|hacker) ..4 (kaufen|verkauf*|mieten|beauftragen|günstig)",
    "(software|windows|office|photoshop|adobe) ..5 (günstig*|billig*|oem|spottpreis*|<pct>|ab <money>|nur <money>) ..6 (download*|lizenz*|key|keys|sofort|original*|vollversion*|bestellen|cd)",
    "(hausarbeit|bachelorarbeit|masterarbeit|doktorarbeit|abschlussarbeit) ..3 (schreiben lassen|ghostwriter|kaufen)",
  ],
  "goods.lure": [
    "(replica*|replika*|imitate|fälschungen|plagiate|raubkopie*|falschgeld|kokain|führerschein ohne|ohne (mpu|prüfung|waffenschein)|rolex|hacker|schwarzmarkt|darknet)",
  ],
  "goods.talk": [
    "(gefälschte|fälschungen|plagiate|imitate|replica|replika) ..6 (erkennen|aufspüren|finden|schützen|melden|verhindern|zoll*|bekämpfen|entfernen)",
  ],
  "list.offer": [
    "(adressen|e-mail-adressen|emailadressen|e-mail adressen|mailadressen|firmenadressen|kundendaten|leads|adressdaten|datensätze|adressliste*|verteiler|kontaktdaten|adressdatenbank*|teilnehmerliste*|entscheiderkontakte|kontaktliste*|e-mail liste*|datenbank*) ..6 (kaufen|mieten|verkaufen|zu verkaufen|erwerben|bestellen|anbieten|verkauf|miete|opt in|geprüfte|verifizierte*|pro (adresse|datensatz|kontakt)|euro|<money>|auf cd)",
    "(verkaufen|vermieten|bieten|kaufen|mieten|erwerben|liefern|verfügen über) ..8 (adressen|e-mail-adressen|firmenadressen|adressdaten|adresslisten|teilnehmerliste*|kontaktdaten|datensätze|adressdatenbank*|entscheiderkontakte|b2b kontakte|leads|kontaktliste*|mailadressen)",
    "(<num>|<num> millionen|millionen|tausend) ..3 (e-mail-adressen|adressen|emailadressen|mailadressen|datensätze|kontakte|firmenadressen|entscheider*|empfänger) ..8 (<money>|euro|cd|nur|verkauf*|kaufen|geprüft*|verifiziert*|aktuell*|excel|versenden|erreichen|mieten)",
    "(massenmail*|massen e-mail*|bulk mail*|e-mail werbung|mailversand) ..6 (millionen|empfänger|adressen|für sie|preis|euro|günstig|an <num>)",
    "(interesse|interessiert) ..6 (teilnehmerliste|besucherliste|adressliste|kontaktliste|ausstellerliste|kontaktdaten der)",
  ],
  "list.lure": [
    "(adresshandel|adressmiete|adressverlag|adressdatenbank*|teilnehmerliste*|firmenadressen|e-mail-adressen|adressdaten|leads|entscheiderkontakte|datensätze|verifizierte (adressen|kontakte|e-mails)|newsletter adressen)",
  ],
  "list.talk": [
    "(ihre|ihren|eigene|eigenen|bestehende|vorhandene) ..1 (adressen|kontakte|kundendaten|datenbank|adressdaten|datensätze|listen?)",
    "(adressen|daten|listen) ..3 (bereinig*|prüfen|schützen|pflegen|aktualisieren)",
  ],
  "followers.offer": [
    "(follower|likes|abonnenten|aufrufe|views|bewertungen|rezensionen|fans|klicks|kommentare|instagram follower|5 sterne) ..5 (kaufen|bestellen|ab <money>|günstig*|nur <money>|für <money>|garantiert|sofort|verkaufen|zu verkaufen|echte|<money>)",
    "(kaufen|verkaufen|bieten|liefern|bestellen|<num>|echte|garantierte) ..4 (follower|likes|abonnenten|instagram follower|youtube aufrufe|google bewertungen|positive bewertungen|5 sterne bewertungen|fünf sterne bewertungen|rezensionen|views) ..6 (<money>|innerhalb|sofort|garantiert|günstig*|für ihr*|für dein*|ab|jetzt|euro|pro|liefer*)",
  ],
  "followers.lure": [
    "(instagram|tiktok|youtube|facebook|twitter|google|telegram) (follower|likes|views|aufrufe|bewertungen|abonnenten)|(mehr|echte|neue|gekaufte|tausende) (follower|likes|abonnenten)|(fünf|5) sterne bewertung*",
  ],
  "mlm.offer": [
    "(strukturvertrieb|network marketing|schneeballsystem|mlm|networkmarketing|empfehlungsmarketing|multi level marketing) ..8 (werden sie|starten|verdien*|einkommen|team|partner|einsteigen|passiv*|erfolg*|gelegenheit|chance|mitmachen|jetzt|downline|kein)",
    "(vertriebspartner|teampartner|geschäftspartner|partner|berater|networker) ..5 (werden|gesucht|gewinnen|anwerben) ..10 (provision*|passives|einkommen|team|nebenberuf*|zuhause|ebene*|verdien*|downline|struktur|boni)",
    "(werben|anwerben|empfehlen|bringen|gewinnen) sie ..5 (partner|freunde|personen|mitglieder|menschen|leute|neue) ..8 (verdien*|provision*|ebene*|bonus|erhalten|struktur|kassieren)",
    "(provision*|verdienen|bonus|boni|einkommen) ..6 (ebene*|stufen|downline|ihrer struktur|geworbene*|angeworbene*|aller partner|empfohlene*)",
    "(downline|upline|matrix|tiefenprovision*|binärplan|karriereplan|vergütungsplan) ..10 (verdien*|einkommen|team|partner|passiv*|aufbau*|ebene*|join|jetzt)",
  ],
  "mlm.lure": [
    "(network marketing|mlm|strukturvertrieb|downline|passives einkommen|residualeinkommen|empfehlungsprovision*|vertriebspartner werden|nebenberuflich|eigener chef|geschäftsgelegenheit|provision auf <num>)",
  ],
  "riches.offer": [
    "(verdienen|verdiene|verdient|verdienst|kassieren|machen) ..4 (<money>|<num> (euro|dollar|franken)) ..4 (tag|täglich|woche|wöchentlich|monat|monatlich|stunde|pro|im)",
    "(<money>|<num> (euro|dollar)) ..3 (pro|am|im|jeden|in der|täglich|wöchentlich|monatlich) ..3 (tag|woche|monat|stunde|verdien*|von zu hause|nebenbei|zuhause|einkommen)",
    "(geld verdienen|schnelles geld|leichtes geld|nebenverdienst|zusatzeinkommen|nebeneinkommen|heimarbeit|passives einkommen|nebenjob) ..8 (zu hause|zuhause|internet|online|schnell|leicht|einfach|ohne|täglich|sofort|garantiert|nebenbei|<money>|im schlaf|heute|jetzt|starten|monat)",
    "(von|ohne|bequem von) ..2 (zu hause|zuhause|daheim|vorkenntnisse|erfahrung|risiko) ..6 (verdien*|geld|einkommen|<money>|arbeiten|reich)",
    "(werden sie|werde|wie man|machen sie sich|weg zum) ..8 (millionär*|reich|kryptomillionär*|krypto millionär*|krypto millionar*|finanziell frei)",
    "(verdoppel*|verdreifach*|vervielfach*) ..4 (geld|einsatz|kapital|investition|bitcoin*|vermögen|ersparn*)",
    "(garantierte|sichere|risikofreie|risikolose|hohe) (rendite*|gewinne?|zinsen|erträge|profite) ..6 (<pct>|täglich|monatlich|monat|ohne risiko|garantiert|woche|bitcoin|krypto|tag|jetzt)",
    "(bitcoin|krypto|forex|trading|ki) (trading|roboter|bot|system|plattform|investition*|revolution|code|gewinne?|signale|handel) ..8 (verdien*|täglich|reich|gewinn*|garantiert|profit*|<money>|automatisch|millionär*|anmelden|rendite*)",
    "(geheime?|geheimes|geheimnis|trick|methode|system) ..6 (reich*|millionär*|geld verdien*|vermögen|verdienen)",
    "(finanzielle (freiheit|unabhängigkeit)|eigener chef|nie wieder arbeiten|chef kündigen) ..10 (geld|verdien*|einkommen|jetzt|system|start*|business|zuhause|erreich*|leben)",
    "(aktie|kursziel|börsentipp|geheimtipp|pennystock*) ..8 (explodier*|verdoppel*|verdreifach*|kursrakete|<pct>|vor dem ausbruch|jetzt kaufen|durchstart*|vervielfach*)",
  ],
  "riches.lure": [
    "(geld verdienen|schnelles geld|nebenverdienst|nebeneinkommen|zusatzeinkommen|heimarbeit|passives einkommen|finanzielle freiheit|millionär*|kryptomillionär*|krypto millionar*|kryptomillionar*|reich werden|eigener chef|ohne vorkenntnisse|bitcoin|kryptowährung*|kursrakete|traumrendite*|geheimtipp|sofort starten)",
  ],
  "debt.offer": [
    "(schulden|schuldenfrei*|schuldenerlass|entschuldung|umschuldung|schuldensanierung|schuldenregulierung|schuldenbereinigung|schuldnerberatung) ..8 (sofort|jetzt|befrei*|loswerden|los werden|weg|ohne|garantiert|hilfe|wir helfen|reduzier*|erlass*|senken|halbier*|kostenlos|rate|tilgen|auf einen schlag|anrufen)",
    "(schufa|schufaeintrag|schufa eintrag*|negativeintrag*|schufa score|bonität|kreditwürdigkeit) ..6 (lösch*|bereinig*|entfern*|verbesser*|reparier*|tilgen|säubern)",
    "(lösch*|bereinig*|entfern*|verbesser*|reparier*) ..4 (schufa*|negativeinträge|negativen einträge|ihre bonität|deine bonität|kreditwürdigkeit)",
    "(befreien|raus|weg|schluss|stoppen) ..5 (schulden|gläubiger*|inkasso*|mahnung*|schuldenfalle)",
    "(alle|ihre|deine) ..2 (kredite|schulden|raten) ..4 (zusammenfassen|zu einer|in einer (rate|summe)|umschulden)",
  ],
  "debt.lure": [
    "(schuldenfrei*|umschuldung|entschuldung|schuldenerlass|schuldenfalle|überschuldet|schufa*|negative bonität|gläubiger|inkasso|mahnungen|privatinsolvenz)",
  ],
  "loan.offer": [
    "(sofortkredit|blitzkredit|minikredit|eilkredit|schnellkredit|kredit ohne schufa|kredite ohne schufa|schweizer kredit|expresskredit|kurzzeitkredit|bargeld sofort|kredit trotz) ..8 (ohne|schufa|sofort|auszahlung|beantragen|jetzt|stunden|minuten|konto|bis|euro|<money>|trotz|heute|bonität)",
    "(kredit|kredite|darlehen|privatkredit*|finanzierung) ..6 (ohne schufa|trotz schufa|ohne bonität*|ohne sicherheit*|ohne einkommensnachweis|sofort ausgezahlt|sofortauszahlung|innerhalb von <num>|in 24 stunden|zu <pct>|<pct> zinsen|zinssatz von|von <money> bis|für jeden|von privat|an privatpersonen)",
    "(brauchen|benötigen|suchen|benötigst|brauchst|suchst) ..3 (kredit|darlehen|bargeld|finanzierung|geld sofort)",
    "(bieten|vergeben|gewähren|verleihen|vermitteln|geben) ..5 (kredite?|darlehen|privatkredite|geld ..3 zinsen|finanzierungen)",
  ],
  "loan.lure": [
    "(sofortkredit|schufafrei*|ohne schufa|kleinkredit|privatkredit|darlehen|kreditangebot|zinssatz|kreditgeber|bargeld|sofortauszahlung|kredit ..3 stunden)",
  ],
  "loan.talk": [
    "(software|prüfung|plattform|api|scoring) ..4 (kreditgeber*|kreditvergabe|banken)",
    "(kreditgeber*|kreditvergabe) ..4 (software|prüfung|schnittstelle)",
  ],
  "fraud.offer": [
    "(spende|spenden|spendete|spendiere|gespendet|donation) ..8 (million*|<money>|euro|dollar|an sie|für sie|ausgewählt|glückliche|empfänger|erhalt*)",
    "(million*|<money>|<num> euro|<num> dollar|summe) ..10 (spende*|gespendet|erbschaft|erbe|nachlass|gewonnen|hinterlass*|begünstigte*|wohltätig*|überweis*|verstorben*|konto)",
    "(sie|ihre (e-mail|e-mail-adresse|adresse|e-mail adresse)) ..4 (wurden|wurde|haben|hat|sind) ..6 (ausgewählt|gewonnen|gewinner|begünstigte*|ausgelost|auserwählt) ..8 (spende|million*|<money>|lotterie|preis|summe|gewinn|fonds|euro|erhalt*)",
    "(begünstigte*|nächste(r|n)? (angehörige*|verwandte*)|verstorbene(r|n|s)? (ehemann|mann|kunde*|mandant*|klient*|vater)) ..20 (million*|erbe|erbschaft|nachlass|geld|fonds|bank|summe|spende*|konto|hinterlass*|anspruch)",
    "(ich bin|mein name ist) ..20 (spende|spenden|million*|witwe|krebs|erbschaft|verstorben*|jackpot|vorstandsvorsitzende*|wohltätig*|anwalt|bankdirektor|soldat*) ..30 (million*|spende*|euro|dollar|erbe|fonds|summe|geld|bank|wohltätig*|kontakt*|glückliche|menschen)",
    "(lotterie|lotto|powerball|jackpot|gewinnspiel|euro millions) ..10 (gewonnen|gewinner|gewinnbenachrichtigung|auszahlung|gewinnnummer|spende*|beansprucht|million*)",
    "(kontaktieren|kontakt|wenden) sie ..10 (erhalt|anspruch|spende|auszahlung|gewinn|einzelheiten|weitere informationen) ..8 (spende|gewinn|fonds|summe|erb*|geld|zu erhalten|ihrer)",
    "(verlorene|gestohlene|betrogen*|verlorenes) ..4 (bitcoin*|krypto*|geld|gelder|coins) ..6 (zurück*|wiederherstell*|zurückhol*|hacker|experte*)",
    "(finanzagent*|zahlungsagent*|paketagent*|warenagent*) ..10 (gesucht|konto|provision|zuhause|verdien*|weiterleit*)",
    "(zahlungen|gelder|überweisungen|pakete) ..6 (ihr|ihrem|dein|privates) ..2 (konto|adresse) ..8 (<pct>|provision|weiterleit*|behalten|überweis*)",
  ],
  "fraud.lure": [
    "(begünstigte*|erbschaft|erblasser|nachlass|wohltätigkeit*|waisen*|krebs*|witwe|verstorbene*|verstorbenen|in christus|gott segne|lotterie|gewinnbenachrichtigung|spendenangebot|jackpot|glückliche (menschen|gewinner)|vertraulich*|transaktion)",
    "<num> millionen|<money> (millionen|dollar)|(million|millionen) (euro|dollar|us dollar)",
  ],
  "unlawful.offer": [
    "(adresse|adressen|daten|e-mail*) ..6 (gekauft|gescrapt|abgegriffen|gestohlen|ausgelesen|geleakt|ohne einwilligung|ohne zustimmung)",
    "(ohne (ihre |deren |die )?(einwilligung|zustimmung)|dsgvo (umgehen|ignorieren|egal)|am datenschutz vorbei) ..8 (anschreiben|mailen|versenden|tracken|aufzeichnen|kontaktieren|e-mails|adressen|werbung|umgehen|egal)",
    "(antworten sie nicht|keine antwort|wenn sie nicht (widersprechen|antworten|reagieren)|schweigen) ..10 (gilt|stimmen sie|zustimmung|vertrag|einverstanden|rechnung|angenommen|bestellt)",
  ],
  "reputation.offer": [
    "(black hat|blackhat) seo|(backlinks|links) ..5 (kaufen|garantiert|<money>|tausende|dofollow|massen*)|(garantiert*) ..4 (platz 1|seite 1|erste seite|position 1|top 10) ..3 (google|suchmaschinen|bing)",
    "(kettenbrief*|leiten sie dies|sende dies) ..10 (unglück|glück|pech|weiter|freunde)",
    "(hellseher*|wahrsager*|kartenleg*|magier|voodoo|liebeszauber|partnerrückführung) ..8 (anrufen|gratis|zurück*|garantiert|hilfe|kontakt*|beratung|minute|jetzt)",
    "(gratis|kostenlos*|gewinnen sie|gewonnen|erhalten sie) ..4 (iphone*|ipad*|gutschein*|reise|playstation|samsung galaxy|e bike) ..8 (umfrage|teilnehm*|sichern|versandkosten|klick*|jetzt|beantworten)",
    "(e zigaretten|zigaretten|vapes?|tabak|shisha*) ..5 (kaufen|bestellen|steuerfrei*|billig*|günstig*|rabatt|<money>|ab)",
  ],
  "reputation.lure": [
    "(backlinks|hellseher*|kartenlegen|liebeszauber|kettenbrief*|gratis iphone|wunderheil*|wunderheilung)",
  ],
};
