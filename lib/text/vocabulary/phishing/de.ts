import type { Phrases } from "../phrases.ts";

/** What phishing mails tell and ask, in German. */
export const german: Phrases = {
  "phish.threat": [
    "(konto|benutzerkonto|kundenkonto|zugang|zugriff|postfach|karte|kreditkarte|onlinebanking|mitgliedschaft|wallet|account|guthaben|dienst|dienste) ..5 (gesperrt|eingeschrankt|blockiert|deaktiviert|geschlossen|ausgesetzt|gekundigt|geloscht|kompromittiert|limitiert|eingefroren|suspendiert|gehackt)",
    "(sperrung|einschrankung|deaktivierung|schliessung|loschung|aussetzung) ..3 (kontos?|zugangs?|karte|postfachs?|benutzerkontos?|ihres|ihrer|accounts?)",
    "(fotos|dateien|daten|nachrichten|emails|videos) ..4 (geloscht|verloren|entfernt|vernichtet)",
    "(ihre|ihr|ihren|ihrem) ..2 (gerate|daten|konto|pc|computer) ..3 (ungeschutzt|gefahrdet|gefahr|risiko|ausgesetzt)",
    "(konto|zugang|karte) ..2 vorubergehend",
  ],
  "phish.loss": [
    "(sonst|andernfalls|ansonsten) ..6 (gesperrt|geloscht|verlieren|verloren|deaktiviert|eingeschrankt|gebuhr)",
    "(verlieren|verlust) ..4 (zugriff|zugang|daten|guthaben|konto|punkte|dateien)",
    "um ..4 (sperrung|unterbrechung|einschrankung|verlust|loschung|gebuhren) ..2 (vermeiden|verhindern)",
    "(unterbrechungsfreie|ununterbrochene|uneingeschrankte) (nutzung|zugriff)",
    "(wenn sie|sollten sie|falls sie) ..6 nicht ..4 (bestatigen|aktualisieren|reagieren|verifizieren|bezahlen|durchfuhren|nachkommen)",
  ],
  "phish.verify": [
    "(bestatigen|verifizieren|aktualisieren|uberprufen|prufen|validieren|authentifizieren|erganzen|vervollstandigen|reaktivieren|entsperren|abgleichen) ..1 sie ..6 (daten|konto|identitat|angaben|informationen|zugang|kontodaten|zahlungsdaten|zahlungsmethode|zahlungsinformationen|adresse|emailadresse|postfach|karte|telefonnummer|wallet|konten|benutzerkonto|kundendaten|personlichen|abonnement)",
    "(ihre|ihrer|ihr|ihres|ihrem|ihren) ..2 (daten|konto|identitat|angaben|informationen|kontodaten|zahlungsdaten|kontos|benutzerkonto|kundendaten|kontoeinstellungen|zahlungsmethode|personlichen|informationen) ..6 (bestatigen|verifizieren|aktualisieren|uberprufen|prufen|validieren|abgleichen|erneuern|bestatigt|verifiziert|aktualisiert|uberpruft|hinterlegen)",
    "(verifizierung|uberprufung|bestatigung|aktualisierung|datenabgleich|reaktivierung|legitimierung|identifizierung|authentifizierung|kontoprufung) ..4 (daten|kontos?|identitat|informationen|angaben|erforderlich|notwendig|notig|kontoeinstellungen|benutzerkontos?|ihrer|ihres|pushtan|durchfuhren)",
    "(bestatigung|verifizierung|handlung|aktion|uberprufung|aktualisierung) ..1 (erforderlich|notwendig|notig|ausstehend)",
    "(erneuern|aktivieren|aktualisieren|verlangern) ..3 (pushtan|tan|phototan|zertifikat|registrierung|app|securego)",
    "(pushtan|phototan|securego|tan verfahren|sicherheits-zertifikat|sicherheitszertifikat) ..6 (lauft|ablauf*|erneuer*|aktualisier*|abgelaufen)",
  ],
  "phish.access": [
    "(ungewohnliche*|verdachtige*|unbefugte*|unberechtigte*|unautorisierte*|auffallige*|unbekannte*) ..1 (aktivitat*|anmeldung*|zugriff*|login*|transaktion*|zahlung*|gerat*|anmeldeversuch*|abbuchung*|buchung*)",
    "(neue|neuer|neues) (anmeldung|login|gerat) ..6 (konto|festgestellt|erkannt|gerat)",
    "(unser system|wir) ..3 (festgestellt|erkannt|bemerkt|registriert) ..6 (konto|aktivitat*|unregelmassig*|zugriff*|problem*|daten)",
    "(aus|zu) (ihrer )?sicherheits?(grunden)?",
  ],
  "phish.mailbox": [
    "(postfach|speicher|speicherplatz|cloudspeicher|cloud|icloud|mailbox|posteingang|kontingent|email-konto) ..5 (voll|uberschritten|erschopft|ausgeschopft|fast voll|knapp|limit|abgelaufen|aufgebraucht)",
    "(speicherlimit|speichergrenze|speicherkontingent) ..3 (erreicht|uberschritten)",
    "(ausstehende|zuruckgehaltene|blockierte|ungelesene|nicht zugestellte) ..1 (nachrichten|emails|mails)",
    "passwort ..4 (lauft|ablauf*|abgelaufen|ab)",
    "(speicher|speicherplatz|kontingent) ..3 (erweitern|erhohen|upgraden|verlangern)",
  ],
  "phish.parcel": [
    "(paket|sendung|lieferung|packchen|bestellung|ihr paket|zustellung) ..6 (zuruckgehalten|angehalten|wartet|verzogert|nicht zugestellt|ausstehend|fehlgeschlagen|zoll|festgehalten|unzustellbar|gestoppt|lagert|bereit|gescheitert|zugestellt werden)",
    "(zollgebuhr*|versandkosten|versandgebuhr*|liefergebuhr*|zustellgebuhr*|einfuhrabgaben|zollkosten|nachnahmegebuhr*|bearbeitungsgebuhr*)",
    "(konnte|konnten) ..4 nicht ..2 (zugestellt|ausgeliefert|geliefert) werden",
    "(lieferung|zustellung|paket|sendung|lieferadresse|zustelladresse) ..3 (bestatigen|verfolgen|freigeben|umleiten|neu planen|aktualisieren)",
    "(adresse|lieferadresse|hausnummer) ..3 (unvollstandig|falsch|fehlt|nicht korrekt|fehlerhaft)",
  ],
  "phish.refund": [
    "(steuer|steuern|steuer-)?(ruckerstattung|erstattung|steuererstattung|ruckzahlung|steuerruckerstattung|guthaben|gutschrift|auszahlung) ..5 (<money>|anspruch|bereit|verfugbar|genehmigt|erhalten|beantragen|steht|einfordern|ausgezahlt)",
    "(steuererstattung|steuerruckerstattung|steuerruckzahlung)",
    "(anspruch auf|erhalten sie|fordern sie) ..4 (ruckerstattung|erstattung|ruckzahlung|entschadigung|auszahlung)",
  ],
  "phish.prize": [
    "(sie haben|du hast|sie wurden|du wurdest) ..4 (gewonnen|ausgewahlt|ausgelost|gewinner)",
    "(gewinnen|gewinne|gewinn|gewinner|gewinnspiel|verlosung|verlost|auslosung|preisausschreiben)",
    "(gutschein|gutscheine|geschenkkarte|gutscheinkarte|geschenk|belohnung|pramie|preis|bonus) ..5 (<money>|gewinnen|sichern|erhalten|wartet|einlosen|abholen|beanspruchen|kostenlos|im wert|gratis|exklusiv)",
    "(sichern|holen|losen|fordern) (sie|dir|sich) ..5 (gutschein|geschenk|belohnung|pramie|preis|gewinn|bonus)",
    "(umfrage|fragebogen) ..6 (gewinn*|belohnung|geschenk|gutschein|teilnehmen|erhalten)",
    "(nehmen sie|teilnahme|teilnehmen|teilzunehmen) ..6 (kampagne|verlosung|umfrage|gewinnspiel|bestatigen|belohnung)",
    "(herzlichen gluckwunsch|gratulation|gluckwunsch|viel gluck)",
    "(punkte|pramienpunkte|bonuspunkte) ..4 (verfallen|ablaufen|einlosen)",
  ],
  "phish.renewal": [
    "(abonnement|abo|mitgliedschaft|lizenz|schutz|antivirus|zertifikat|domain|cloud|virenschutz|vertrag) ..6 (abgelaufen|ablaufen|lauft|endet|verlangert|verlangern|gekundigt|erneuern|erneuert|ab)",
    "(zahlung|zahlungsmethode|lastschrift|abbuchung|kreditkarte|zahlungsmittel) ..5 (fehlgeschlagen|abgelehnt|abgelaufen|nicht durchgefuhrt|nicht verarbeitet|gescheitert|nicht moglich|zuruckgewiesen)",
    "(aktualisieren|andern|erneuern|prufen) ..4 (zahlungsdaten|zahlungsmethode|zahlungsinformationen|abonnement|abo|schutz)",
    "(schutz|abonnement|abo|mitgliedschaft|lizenz) ..2 (wiederherstellen|verlangern|erneuern|reaktivieren)",
    "(viren|malware|schadsoftware) ..4 (gefunden|ausgesetzt|infiziert|gefahrdet|schutz)",
  ],
  "phish.wallet": [
    "(wallet|wallets|krypto*|bitcoin*|token*) ..5 (verbinden|verifizieren|bestatigen|synchronisieren|aktualisieren|validieren|gesperrt|gefahrdet|beanspruchen|erhalten|sichern)",
    "(verbinden|verifizieren|bestatigen|synchronisieren|aktualisieren) ..3 (wallet|wallets)",
    "(seed phrase|wiederherstellungsphrase|wiederherstellungsworter|privater schlussel|seed-phrase)",
    "(airdrop*|staking)",
  ],
  "phish.charge": [
    "(abgebucht|belastet|abbuchung) ..5 (konto|karte|<money>)",
    "(nicht|nie) ..2 (getatigt|veranlasst|autorisiert|bestellt|beauftragt)",
    "(rufen sie|kontaktieren sie|wenden sie) ..6 (stornieren|widerrufen|hotline|kundendienst|<num> stunden)",
    "(stornieren|widerrufen) ..5 (anrufen|telefon*|hotline|nummer)",
  ],
  "phish.document": [
    "(sicheres|verschlusseltes|vertrauliches|freigegebenes) (dokument|datei)",
    "(dokument|datei|ordner) ..3 (freigegeben|geteilt)",
    "(neue|verpasste) (sprachnachricht|voicemail)",
    "(melden|anmelden) ..4 (email-konto|office 365|microsoft-konto|geschaftlichen)",
    "(dokument|datei) (anzeigen|offnen|ansehen)",
  ],
  "phish.urgency": [
    "(innerhalb|binnen|in den nachsten|nur noch) ..2 (24|48|72|<num>) (stunden|std|tagen|tage|minuten)",
    "(<num>|24|48|72) stunden (zeit)?",
    "(letzte|letzter|letztmalige|finale) (chance|mahnung|warnung|erinnerung|mitteilung|aufforderung)",
    "(sofort|umgehend|unverzuglich|dringend|schnellstmoglich|zeitnah)",
    "(handeln sie|jetzt handeln|sofortiges handeln|handlungsbedarf)",
    "(lauft|endet) ..4 (ab|heute|morgen|kurze|bald)",
    "(gultig bis|bis spatestens|frist|ablaufdatum)",
    "(wichtige?r?s?|achtung|warnung|dringend)",
  ],
  "phish.secret": [
    "(passwort|kennwort|pin|tan|pushtan|zugangsdaten|anmeldedaten|kreditkartennummer|kreditkartendaten|bankdaten|kontonummer|iban|geburtsdatum|sicherheitscode|prufnummer|onlinebanking|online-banking)",
    "(melden sie sich|loggen sie sich|anmelden|einloggen|anmeldung|login)",
  ],
  "phish.ask": [
    "(senden|schicken|geben|teilen|nennen|antworten|ubermitteln) ..1 sie ..6 (passwort|kennwort|pin|tan|zugangsdaten|anmeldedaten|kreditkartennummer|kreditkartendaten|bankdaten|sicherheitscode|prufnummer|seed phrase)",
    "(passwort|kennwort|pin|zugangsdaten|anmeldedaten|kreditkartendaten|bankdaten) ..4 (eingeben|einzugeben|bestatigen|ubermitteln|zusenden|mitteilen|senden)",
  ],
  "phish.ask-not": [
    "(nie|niemals|nicht|keine|kein) ..7 (passwort|passworter|kennwort|pin|tan|zugangsdaten|anmeldedaten|kreditkartendaten|bankdaten)",
    "(passwort|passworter|kennwort|pin|tan|zugangsdaten) ..5 (niemals|nie|nicht|weitergeben)",
    "(neues|sicheres|starkes|eigenes) (passwort|kennwort)",
  ],
  "phish.greeting": [
    "^(sehr geehrte*|liebe*|hallo|guten tag|werte*|lieber) ..3 (kunde|kundin|kunden|nutzer|nutzerin|benutzer|mitglied|kontoinhaber|karteninhaber|anwender|verbraucher|empfanger|steuerzahler|user|gewinner)",
    "^(sehr geehrte*|hallo|liebe*) ..1 <mail>",
  ],
  "phish.nobody": ["^(sehr geehrte damen und herren|guten tag|guten morgen|hallo)"],
  "phish.button": [
    "(klicken|klick|klicke) ..2 (hier|unten|folgenden|link|button|schaltflache)",
    "(uber|unter|mit|nutzen sie) ..2 (folgenden|nachfolgenden|untenstehenden) (link|button)",
    "^(jetzt|hier|weiter) ..1 (bestatigen|verifizieren|aktualisieren|reaktivieren|teilnehmen|anmelden|einloggen|sichern|freischalten|verlangern|erneuern|prufen|starten|bezahlen|einlosen|handeln|entsperren)",
    "^(konto|daten|schutz|zahlung|paket|sendung|abo|gutschein|guthaben|identitat|adresse) ..1 (bestatigen|wiederherstellen|aktualisieren|verfolgen|prufen|verlangern|verifizieren|einlosen|entsperren|freigeben)",
    "^(an der|zur|zum) (verlosung|umfrage|anmeldung|bestatigung|aktualisierung|gewinnspiel)",
  ],
  "phish.attached": [
    "(anbei|im anhang|angehangt|beigefugt|anhang) ..6 (rechnung|rechnungen|zahlungsbeleg|uberweisungsbeleg|mahnung|quittung|zahlungsavis|auftragsbestatigung|zahlungsnachweis)",
    "(rechnung|mahnung|zahlungsbeleg|quittung|uberweisungsbeleg|zahlungsnachweis) ..5 (anbei|anhang|angehangt|beigefugt)",
  ],
  "phish.talk": [
    "(phishing|phishing-*|betruger|betrugsversuch*|betrugsmasche*|spoofing|cyberkriminelle*|awareness*|identitatsdiebstahl|schulung*|sensibilisier*|simulation*)",
  ],
  "phish.role": [
    "(konto|kundenkonto|benutzerkonto|account|karte|zugang|kunde|kundin|kunden|nutzer|mitglied|abonnement|abo|schutz|speicher|wallet|guthaben)",
  ],
};
