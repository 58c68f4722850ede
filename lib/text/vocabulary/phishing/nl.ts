import type { Phrases } from "../phrases.ts";

/** What phishing mails tell and ask, in Dutch. */
export const dutch: Phrases = {
  "phish.threat": [
    "(verzoek|aanvraag) ..3 (deactivering|verwijdering|sluiting|opzegging) ..4 (account|mailbox|postvak)",
    "(account|rekening|pas|bankpas|betaalpas|toegang|mailbox|postvak|creditcard|profiel|digid|abonnement|wallet|dienst) ..5 (geblokkeerd|opgeschort|beperkt|uitgeschakeld|gesloten|verwijderd|gedeactiveerd|bevroren|gehackt|gestopt|opgezegd)",
    "(blokkering|blokkade|opschorting|beperking|deactivering|sluiting|afsluiting) ..4 (account|rekening|pas|toegang|mailbox|digid)",
    "(foto's|fotos|bestanden|gegevens|berichten|video's) ..4 (verwijderd|verloren|gewist)",
    "(uw|je|jouw) ..2 (apparaten|apparaat|gegevens|account|computer) ..3 (gevaar|risico|onbeschermd|blootgesteld)",
    "blokkeren ..3 (account|rekening|pas|toegang)",
  ],
  "phish.loss": [
    "(definitief|permanent|voorgoed) (verwijderd|verloren|geblokkeerd|gesloten|gedeactiveerd)",
    "(verliezen|verliest|verlies) ..4 (toegang|gegevens|bestanden|punten|tegoed|account)",
    "om ..5 (blokkering|blokkade|onderbreking|opschorting|kosten|beslaglegging|verlies|boete*) ..2 (voorkomen|vermijden)",
    "(voorkom|vermijd) ..4 (blokkering|blokkade|onderbreking|kosten|beslag*|boete*|verlies|afsluiting)",
    "(indien|als) (u|je) ..3 (niet|geen)",
    "(beslaglegging|deurwaarder|incassokosten)",
  ],
  "phish.verify": [
    "(bevestig|bevestigen|verifieer|verifieren|update|updaten|controleer|controleren|valideer|valideren|bijwerken|actualiseer|actualiseren|heractiveer|heractiveren|deblokkeer|deblokkeren|vernieuw|vernieuwen|activeer|activeren) ..1 (uw|je|jouw|de|het|mijn) ..2 (account|gegevens|identiteit|rekening|toegang|pas|bankpas|betaalpas|wachtwoord|adres|betaling|betaalgegevens|betaalmethode|mailbox|profiel|levering|pakket|wallet|abonnement|digid|app|digipas|informatie)",
    "(uw|je|jouw) ..2 (gegevens|account|identiteit|rekening|betaalgegevens|adres|betaalpas|bankpas|digipas|informatie) ..4 (bevestigen|verifieren|bijwerken|controleren|updaten|actualiseren|vernieuwen|bij te werken|te bevestigen|te verifieren|te controleren)",
    "(verificatie|bevestiging|actualisatie|heractivering|identificatie|controle) ..4 (vereist|noodzakelijk|nodig|verplicht|account|gegevens|rekening|identiteit)",
    "(actie|bevestiging|verificatie) ..1 (vereist|noodzakelijk|nodig|verplicht)",
    "(betaalpas|bankpas|digipas|scanner|identifier|itsme|app) ..5 (verloopt|verlopen|vervalt|vervallen|vernieuw*|aanvra*)",
  ],
  "phish.access": [
    "(ongebruikelijke|verdachte|ongeautoriseerde|onbekende|afwijkende) ..1 (activiteit*|inlog*|aanmeld*|transactie*|betaling*|apparaat|toegang|login*)",
    "(nieuwe (inlog|aanmelding|login)|nieuw apparaat)",
    "(wij|we|ons systeem) ..2 (hebben|heeft) ..3 (gedetecteerd|opgemerkt|vastgesteld|geconstateerd)",
    "(uit|om) (veiligheidsoverwegingen|veiligheidsredenen)",
  ],
  "phish.mailbox": [
    "(mailbox|postvak|e-mailaccount|mailaccount|webmail|outlook) ..8 (gedeactiveerd|geblokkeerd|gesloten|verwijderd|opgeschort|migratie|migreren|verouderd)",
    "(migratie|onderhoud|upgrade|bijwerking) ..6 (mailserver|mailsysteem|webmail|postvakken|outlook web)",
    "(berichten|e-mails|mails) ..5 quarantaine",
    "(mail|webmail|it|ict) (beheerder|helpdesk|servicedesk|beveiligingsteam)",
    "(loonstrook|salarisstrook|salarisspecificatie|loonsverhoging) ..10 (klik|link|inloggen|portaal)",
    "(mailbox|postvak|opslag|opslagruimte|cloudopslag|icloud|inbox|quota) ..5 (vol|overschreden|bijna vol|limiet|uitgeput|verlopen)",
    "(opslaglimiet|quotum|limiet) ..3 (bereikt|overschreden)",
    "(wachtende|tegengehouden|niet bezorgde|geblokkeerde) ..1 (berichten|emails|mails)",
    "wachtwoord ..4 (verloopt|verlopen|vervalt)",
  ],
  "phish.parcel": [
    "(pakket|pakketje|zending|bezorging|levering|bestelling) ..6 (vastgehouden|wacht|wachtend|niet bezorgd|niet geleverd|mislukt|douane|vertraagd|klaar|ligt|opgehouden|worden bezorgd|geretourneerd|onderweg|in behandeling)",
    "(douanekosten|invoerkosten|verzendkosten|bezorgkosten|invoerrechten|inklaringskosten)",
    "(bevestig|bevestigen|plan|inplannen|volg|volgen|herplannen) ..3 (levering|bezorging|pakket|zending)",
    "adres ..3 (onvolledig|onjuist|incorrect)",
  ],
  "phish.refund": [
    "(teruggave|terugbetaling|belastingteruggave|restitutie|compensatie|vergoeding) ..6 (<money>|euro|ontvangen|recht|beschikbaar|aanvragen|klaar|belasting)",
    "(tegoed|bedrag|saldo|uitbetaling) ..4 (beschikbaar|ontvangen|uitbetaald|klaar|vrijgegeven)",
    "(openstaande|onbetaalde|achterstallige) ..2 (schuld|boete|aanslag|betaling|vordering|belasting*|bedrag)",
  ],
  "phish.prize": [
    "(u|je|jij) ..2 (hebt|heeft|bent|heb) ..4 (gewonnen|geselecteerd|uitgekozen|winnaar|uitverkoren)",
    "(win|winnen|ontvang|claim|verzilver|verzilveren|claimen) ..5 (prijs|cadeau|cadeaukaart|cadeaubon|beloning|voucher|iphone|bonus|punten|waardebon)",
    "(cadeaukaart|cadeaubon|loterij|winactie|verloting|exclusieve beloning)",
    "(punten|spaarpunten) ..4 (verlopen|vervallen|inwisselen)",
    "(enquete|vragenlijst) ..6 (prijs|cadeau|winnen|beloning|deelnemen)",
    "gefeliciteerd",
  ],
  "phish.renewal": [
    "(abonnement|lidmaatschap|licentie|bescherming|antivirus|certificaat|domein|beveiliging) ..6 (verlopen|verloopt|beeindigd|verlengd|verlengen|vernieuwen|eindigt|opgezegd|geannuleerd|vervallen)",
    "(betaling|incasso|betaalmethode|creditcard|afschrijving) ..5 (mislukt|geweigerd|verlopen|niet gelukt|niet verwerkt|afgewezen)",
    "(update|bijwerken|vernieuw|wijzig|verleng|verlengen) ..4 (betaalgegevens|betaalmethode|abonnement|bescherming|lidmaatschap)",
    "(virussen|virus|malware) ..4 (gevonden|geinfecteerd|gevaar|gedetecteerd)",
  ],
  "phish.wallet": [
    "(verbind|verbinden|verifieer|synchroniseer|koppel|valideer|update) ..3 (wallet|wallets|portemonnee)",
    "(herstelzin|seed phrase|herstelwoorden|geheime zin|prive-sleutel|privesleutel)",
    "(airdrop|staking|crypto*|bitcoin*|tokens?) ..5 (gratis|claim*|ontvang*|verdien*|geblokkeerd)",
    "(wallet|wallets) ..4 (geblokkeerd|opgeschort|gevaar|risico|gecompromitteerd)",
  ],
  "phish.charge": [
    "(wordt|is|zal) ..3 (afgeschreven|in rekening gebracht|geincasseerd)",
    "(niet|nooit) ..2 (gedaan|uitgevoerd|geautoriseerd|goedgekeurd|besteld)",
    "(bel|neem contact|contacteer) ..6 (annuleren|klantenservice|helpdesk|nummer)",
  ],
  "phish.document": [
    "(beveiligd|versleuteld|vertrouwelijk|gedeeld) (document|bestand|bericht)",
    "(gedeeld|heeft) ..3 (document|bestand) ..2 (met u|gedeeld)",
    "(document|bestand) (bekijken|openen)",
    "nieuw spraakbericht",
  ],
  "phish.payee": [
    "(salaris|loon) ..12 (nieuwe|andere|nieuw) (rekening|bank|iban|rekeningnummer|bankrekening)",
    "(gewijzigd|wijzigen|veranderd|veranderen|aanpassen) ..5 (rekeningnummer|bankrekening|bank|iban) ..12 (salaris|loon)",
    "(factuur|facturen|betaling|betalingen|bedrag) ..12 (nieuwe|andere|onderstaande|volgende) (rekening|bankrekening|iban|rekeningnummer)",
    "(gebruikelijke|huidige|oude|vaste) (rekening|bankrekening|bank) ..6 (audit|controle|geblokkeerd|niet|gesloten|bevroren)",
  ],
  "phish.errand": [
    "(kopen|koop|halen|haal|nodig|regelen) ..8 (cadeaukaarten|cadeaubonnen|giftcards|google play|itunes|steam|bol bonnen)",
    "(betaling|overboeking|spoedbetaling|spoedoverboeking) ..6 (doen|uitvoeren|verrichten|regelen|klaarzetten|verwerken)",
    "(voorschieten|overmaken|betalen) ..12 (terug|krijgt ..3 terug)",
    "(kun|kan) (je|jij) ..4 voorschieten",
  ],
  "phish.shy": [
    "(niet|kan niet|geen) ..2 (bellen|praten|telefoneren|opnemen|bel)",
    "(bel|belt) ..3 niet",
    "(alleen|uitsluitend|enkel) (per|via) (mail|e-mail|whatsapp|app)",
    "(vertrouwelijk|discreet|onder ons|tegen niemand|met niemand)",
    "(telefoon|mobiel|telefoons|lijnen) ..4 (kapot|stuk|gestolen|verloren|buiten gebruik|in het water|storing)",
    "(dit is|hier is) mijn (nieuwe|tijdelijke) nummer",
    "vergadering ..4 (niet|tot|geen)",
  ],
  "phish.borrowed": [
    "met (uw|je) ..2 (e-mail|mail|netwerk|werk|zakelijke) ..2 (wachtwoord|inloggegevens)",
    "(e-mailadres|mail) en (uw |je )?wachtwoord",
  ],
  "phish.urgency": [
    "(binnen|in de komende) ..2 (24|48|72|<num>) (uur|uren|dagen|dag)",
    "(onmiddellijk|direct|dringend|zo snel mogelijk|spoedig|per direct|vandaag nog)",
    "(laatste) (kans|waarschuwing|herinnering|aanmaning|melding|poging)",
    "(verloopt|vervalt|eindigt) ..3 (vandaag|morgen|binnenkort|op)",
    "(belangrijk|let op|waarschuwing|attentie|urgent|melding)",
    "(uiterlijk|deadline|beperkte tijd)",
  ],
  "phish.secret": [
    "(wachtwoord|pincode|inloggegevens|bankgegevens|rekeningnummer|kaartnummer|creditcardgegevens|beveiligingscode|geboortedatum|internetbankieren|bsn|signeercode)",
    "(log in|inloggen|aanmelden|meld u aan|inlog)",
  ],
  "phish.ask": [
    "(stuur|sturen|geef|geven|vul|vullen|voer|invoeren|verstrek|verstrekken|antwoord met|deel) ..4 (wachtwoord|pincode|inloggegevens|bankgegevens|kaartnummer|creditcardgegevens|beveiligingscode|herstelzin|signeercode)",
  ],
  "phish.ask-not": [
    "(nooit|niet|geen) ..7 (wachtwoord|wachtwoorden|pincode|inloggegevens|bankgegevens|kaartnummer|code|codes)",
    "(nieuw|sterk|vergeten|wijzig) ..2 wachtwoord",
  ],
  "phish.greeting": [
    "^(beste|geachte|hallo|dag) ..3 (klant|klanten|gebruiker|lid|rekeninghouder|relatie|kaarthouder|heer mevrouw|ontvanger|abonnee|winnaar|belastingplichtige|burger|clint)",
    "^(beste|geachte|hallo) ..1 <mail>",
  ],
  "phish.nobody": ["^(goedendag|goedemorgen|goedemiddag|geachte heer|geachte mevrouw|hallo|beste)"],
  "phish.button": [
    "(klik|klikken|druk) ..2 (hier|hieronder|link|knop|onderstaande)",
    "(via|gebruik) ..3 (link|knop|onderstaande|volgende)",
    "^(bevestig|bevestigen|verifieer|bijwerken|update|betaal|betalen|claim|activeer|deblokkeer|heractiveer|volg|inloggen|log in|start|vernieuw|verleng|deelnemen|nu) ..2 (nu|hier|account|gegevens|pakket|betaling|zending|mijn|uw|bevestigen|betalen|verlengen|bijwerken|deelnemen|inloggen|verifieren)",
  ],
  "phish.attached": [
    "(bijgevoegd|bijlage|bijgesloten|bijgaand) ..6 (factuur|facturen|betalingsbewijs|bon|offerte|inkooporder|aanmaning|creditnota)",
    "(factuur|facturen|betalingsbewijs|inkooporder|aanmaning) ..5 (bijgevoegd|bijlage|bijgesloten|bijgaand)",
  ],
  "phish.talk": [
    "(valse|nep) (mails|berichten|e-mails)",
    "klik niet",
    "(phishing|oplichters?|oplichting|fraudeurs?|spoofing|cybercriminelen|bewustwording|awareness|simulatie*|nepmail*)",
  ],
  "phish.role": [
    "(account|rekening|pas|klant|klanten|gebruiker|abonnement|opslag|wallet|profiel|mailbox|lidmaatschap)",
  ],
};
