import type { Phrases } from "../phrases.ts";

/** What phishing mails tell and ask, in Czech. */
export const czech: Phrases = {
  "phish.threat": [
    "(ucet|uctu|karta|karty|pristup|schranka|schranky|profil|sluzba|penezenka) ..4 (zablokovan*|pozastaven*|omezen*|deaktivovan*|uzavren*|zrusen*|smazan*|bude zablokovan*)",
    "(zablokovani|pozastaveni|omezeni|deaktivace|zruseni) ..3 (uctu|karty|pristupu|schranky|sluzby)",
  ],
  "phish.loss": [
    "(v opacnem pripade|jinak)",
    "(abyste|aby se) ..2 (predesli|zabranili|vyhnuli|predeslo) ..3 (zablokovani|pozastaveni|preruseni|ztrate|poplatk*)",
    "(ztratite|ztrata|ztratit) ..3 (pristup|pristupu|data|dat|ucet)",
  ],
  "phish.verify": [
    "(overte|overit|potvrdte|potvrdit|aktualizujte|aktualizovat|zkontrolujte|aktivujte|obnovte|odblokujte) ..3 (ucet|udaje|totoznost|informace|pristup|kartu|adresu|platbu|platebni|heslo|schranku|profil|identitu)",
    "(overeni|potvrzeni|aktualizace) ..3 (uctu|udaju|totoznosti|vyzadovano|nutne|nutna|potrebne|identity|karty)",
  ],
  "phish.access": [
    "(neobvykl*|podezrel*|neopravnen*|neznam*) ..1 (aktivit*|prihlaseni|pristup*|transakc*|zarizeni)",
    "z bezpecnostnich duvodu",
    "nove prihlaseni",
  ],
  "phish.mailbox": [
    "(schranka|uloziste|misto|posta) ..4 (plna|plne|prekrocen*|zaplnen*|vycerpan*)",
    "heslo ..3 (vyprsi|vyprselo|konci)",
  ],
  "phish.parcel": [
    "(zasilka|zasilku|balik|balicek|doruceni|zasilky) ..5 (ceka|pozastaven*|zadrzen*|nelze dorucit|celn*|clo|zpozden*|nedorucen*|nepodarilo)",
    "(celni poplatek|doplatek|dorucovaci poplatek|postovne)",
  ],
  "phish.refund": [
    "(vraceni|preplatek|vratka|nahrada) ..4 (<money>|kc|dane|danovy|dostupn*|ceka|narok)",
    "(danovy preplatek|vraceni dane)",
  ],
  "phish.prize": [
    "(byl|byla|byli) ..1 (jste )?(vybran*|vylosovan*|jste vyhral*)",
    "(vyhrali|vyhral|vyhrajte|ziskejte|vyzvednete) ..3 (vyhru|cenu|odmenu|darek|darkovou kartu|poukaz|bonus)",
    "(gratulujeme|blahoprejeme|darkova karta|losovani|soutez)",
  ],
  "phish.renewal": [
    "(predplatne|licence|ochrana|antivirus|clenstvi|domena) ..4 (vyprsel*|vyprsi|konci|obnov*|zruseno|ukonceno)",
    "(platba|karta|platbu) ..4 (selhala|zamitnuta|odmitnuta|nepodarilo|neprobehla)",
  ],
  "phish.wallet": ["(pripojte|overte|synchronizujte) ..2 (penezenku|wallet)", "(obnovovaci fraze|soukromy klic)"],
  "phish.charge": [
    "(bude|byla|bylo) ..2 (stazen*|strzen*|uctovan*|odectena)",
    "(zavolejte|kontaktujte) ..4 (zrusit|zruseni|zakaznick*)",
  ],
  "phish.urgency": [
    "(do|behem|pristich) ..1 (24|48|72|<num>) (hodin|dnu|dni)",
    "(okamzite|ihned|nalehave|co nejdrive|neprodlene|posledni (vyzva|sance|upozorneni)|dulezite|upozorneni|varovani)",
  ],
  "phish.secret": [
    "(heslo|pin|cislo karty|bezpecnostni kod|cvv|rodne cislo|prihlasovaci udaje|bankovni udaje|internetove bankovnictvi|prihlaste|prihlasit)",
  ],
  "phish.ask": [
    "(zaslete|poslete|zadejte|uvedte|vyplnte|sdelte|odpovezte) ..4 (heslo|pin|cislo karty|bezpecnostni kod|cvv|prihlasovaci udaje|rodne cislo)",
  ],
  "phish.ask-not": [
    "(nikdy|ne|nebudeme|nepozaduj*|nesdelujte) ..6 (heslo|hesla|pin|cislo karty|cvv|kod|prihlasovaci udaje)",
  ],
  "phish.greeting": [
    "^(vazeny|vazena|mily|dobry den) ..2 (zakazniku|zakaznice|kliente|klientko|uzivateli|uzivatelko|clene|zakaznik)",
  ],
  "phish.nobody": ["^(dobry den|dobre rano|vazeni)"],
  "phish.button": [
    "(kliknete|klikni|klepnete) ..2 (zde|sem|odkaz|tlacitko|nize)",
    "^(potvrdit|overit|aktualizovat|prihlasit|zaplatit|vyzvednout|aktivovat|obnovit) ..1 (nyni|zde|ucet|udaje|se)",
  ],
  "phish.attached": [
    "(v priloze|prikladam|prilozen*) ..4 (faktura|fakturu|uctenka|doklad|platba|potvrzeni|upominka)",
    "(faktura|fakturu|doklad|uctenka) ..4 (v priloze|prilozen*)",
  ],
  "phish.talk": ["(phishing|podvodni*|podvod|kyberzlocin*|simulac*|skoleni bezpecnosti)"],
  "phish.role": ["(ucet|uctu|karta|zakaznik*|klient*|uzivatel*|predplatne|penezenka)"],
};
