import type { Phrases } from "../phrases.ts";

/** Words of prohibited content, of offers and of what speaks about them in Dutch. */
export const dutch: Phrases = {
  "offer.call": [
    "(klik|bestel|koop|meld|registreer|bel|app|boek|speel|bezoek|schrijf|download|vraag|claim|profiteer|ontdek|reserveer) (hier|nu|vandaag|je|u|ons|direct|snel|onze|nog|op)",
    "(via|op|per) (whatsapp|telegram)",
  ],
  "offer.price": [
    "(vanaf|slechts|voor slechts|voor maar|maar) <money>|<pct> korting|(gratis|goedkoop*|korting|aanbieding|laagste prijs|beste prijs|actie|niet goed geld terug)",
  ],
  "offer.own": [
    "(wij|we|ik) (verkopen|verkoop|bieden|bied|leveren|lever|verstrekken|verhuren)|(onze|ons) (winkel|webshop|site|aanbod|producten|meisjes|dames|casino|leningen)",
  ],
  "offer.shady": [
    "(discreet|discretie|anoniem|zonder (risico|recept|vragen|bkr|onderpand|examen|toetsing)|<pct> (legaal|gegarandeerd|veilig|echt)|gegarandeerd)",
  ],
  "mention.trade": [
    "(compliance|toezicht*|regelgeving|wetgeving|wet|politie|rechter|rechtbank|justitie|onderzoek*|verbod*|verboden|aangehouden|minister|kamer|kansspelautoriteit|preventie|voorkom*|opspor*|detect*|herken*|bescherm*|fraude*|oplicht*|meld misbruik)",
    "(software|platform|oplossing*|tools?|advies|training*|audit*|diensten|systeem|systemen) (voor|aan) ..3 (aanbieders|exploitanten|fabrikanten|banken|apotheken|merken|casino s|kredietverstrekkers|laboratoria|bedrijven|ziekenhuizen|winkels)",
    "(trainen|helpen|adviseren|ondersteunen|werken (voor|met)) ..3 (aanbieders|fabrikanten|banken|apotheken|merken|casino s|kredietverstrekkers|laboratoria|teams|ziekenhuizen|douane*|bedrijven)",
    "(studie|artikel|krant|nieuws|nieuwsbrief|conferentie|webinar|congres|vacature|sollicit*|kandidaten)",
  ],
  "mention.denial": [
    "(verkopen|bieden|verhuren|kopen|gebruiken|lenen|leveren) (wij |we )?(geen|nooit|niet)|(nooit|geen) ..1 (verkocht|verhuurd)",
  ],
  "gambling.offer": [
    "<num> (gratis spins|free spins|gratis draaien)",
    "(gratis spins|welkomstbonus|stortingsbonus|zonder storting|eerste storting|gratis weddenschap|gratis inzet) ..8 (casino|registreer|speel|storting|win|claim|gokkast*|<money>|<pct>|gratis|code|ontvang|spelers)",
    "(casino|casino s|gokkasten|sportweddenschappen|poker|roulette|bingo|blackjack) ..6 (online|speel|bonus|registreer|win|echt geld|spins|beste|storting|spelers)",
    "(wedtips|voorspellingen|weddenschappen) ..3 (zeker*|winnende|gegarandeerd*|vip|gratis)|(win|winnen) ..4 (loterij|casino|jackpot|gokken)",
  ],
  "gambling.lure": [
    "(gratis spins|welkomstbonus|stortingsbonus|zonder storting|gokkast*|online casino|sportweddenschap*|wedtips|grote winsten|echt geld|jackpot|waag je kans|gok*)",
  ],
  "gambling.thing": ["(casino|casinos|gokken|weddenschap*|poker|roulette|loterij|bingo|storting)"],
  "pharma.offer": [
    "(koop|kopen|bestel|bestellen|verkoop|zonder recept|goedkope?|generieke?|levering|leveren) ..5 (viagra|cialis|levitra|kamagra|medicijnen|geneesmiddelen|pillen|ozempic|wegovy|tramadol|xanax|oxazepam|diazepam|steroïden|anabolen|afslankpillen|erectiepillen)",
    "(viagra|cialis|levitra|kamagra|medicijnen|geneesmiddelen|pillen|ozempic|wegovy|steroïden|anabolen|afslankpillen|erectiepillen) ..6 (zonder recept|goedkoop*|online|thuisbezorgd|vanaf <money>|<money>|discreet|kopen|bestellen|levering)",
    "penisvergroting|grotere penis|(hardere|sterkere|langere) erecti*",
    "(afvallen|verlies|afslanken|verbrand) ..4 (<num> kilo|kilo s?|kg|gewicht|vet|buikvet) ..8 (zonder|snel|in <num>|dagen|weken|makkelijk|pillen|gegarandeerd|dieet)",
    "(<num> kilo|<num> kg) ..3 (afvallen|kwijt|lichter)|(afslankpil*|dieetpil*|wonderpil*|wondermiddel|abortuspil*|erectiepil*|afslankmiddel)",
    "(geneest|genees|verslaat) ..3 (kanker|diabetes|artrose|impotentie)",
  ],
  "pharma.lure": [
    "(zonder recept|impotentie|erectiestoornis*|erectieproblemen|erectie*|libido|afslank*|afvallen|vetverbrand*|wondermiddel|anabolen|online apotheek|potentie*)",
  ],
  "pharma.thing": ["(medicijnen|geneesmiddelen|pillen|apotheek|recept|capsules)"],
  "sexual.offer": [
    "(geile|hete|naakte|naakt|ondeugende|rijpe) (vrouwen|meiden|meisjes|huisvrouwen|milfs|tieners|studentes|camgirls|webcam)",
    "(vrouwen|meiden|meisjes|huisvrouwen|milfs|singles|dames|studentes) ..6 (zoeken|willen|wachten|uit jouw|in jouw|bij jou) ..6 (seks|sex|buurt|date|neuken|spannend*|vanavond|mannen|avontuur)",
    "(vrouwen|meisjes|meiden|huisvrouwen|studentes|milfs|singles|dames|tieners|sletten) ..2 (naakt|geile|sexy|hete|alleen|getrouwde) ..8 (gratis|webcam|live|nu|buurt|video s|wachten|foto s|zoeken|cam|discreet|seks)",
    "(geile|naakte|hete|sexy|ondeugende|eenzame|getrouwde) (vrouwen|meisjes|meiden|huisvrouwen|studentes|milfs|singles|dames|tieners|sletten|moeders)",
    "(porno*|seks|sex|xxx|erotische?|webcam) ..2 (gratis|live|online|video s|films?|foto s|chat|cam|contacten|dates?|dating) ..6 (gratis|nu|klik|kijk|registreer|toegang|meisjes|vrouwen|live|hier|seks|porno|naakt)",
    "(pornofilms?|seksvideo s|sexfilms?|sekscam|seksdates?|sexdates?|neuken|parenclub|seksspeeltjes|sekstoys|vibrators?|dildo s|telefoonseks|vreemdgaan) ..6 (gratis|nu|hier|kijk|bestel|live|buurt|klik|vind|korting|discreet|vanavond|online|koop)",
    "(bekijk|zie|mijn) ..2 (naaktfoto s|geile foto s|naakte foto s|naaktvideo s|prive foto s)",
  ],
  "sexual.lure": [
    "(porno*|seks*|erotisch*|naakt*|webcam|geile?|neuken|orgasme*|vibrator*|dildo*|vreemdgaan|hete|milf*|xxx)",
  ],
  "sexual.talk": ["seksue(el|le) (intimidatie|voorlichting|gezondheid|geweld|misbruik|geaardheid)"],
  "escort.offer": [
    "(escort|escortservice|escortbureau|escortdames|gezelschapsdame*|callgirls?|hoeren|prostituees) ..8 (boek|discreet|uur|hotel|luxe|dames|vip|bel|beschikbaar|nacht|bestellen|regio|heren|<cap>)",
    "(luxe|discrete|mooie|stijlvolle|elegante|high class) (escorts?|gezelschapsdames|begeleidsters|dames voor)",
    "(erotische|sensuele|tantra|lichaam op lichaam) massages?",
  ],
  "escort.lure": [
    "(escorts?|escortservice|gezelschapsdame*|callgirl*|hotelbezoek|thuisontvangst|erotische massage|sugar daddy)",
  ],
  "goods.offer": [
    "(replica|namaak|nep|valse?|vervalste|imitatie) ..2 (horloges?|rolex|tassen|merk*|gucci|vuitton|schoenen|documenten|geld|paspoorten|diploma s|rijbewij*|bankbiljetten|ids?)",
    "(koop|kopen|verkopen|bestel|te koop|verkrijg|leveren) ..4 (replica*|vals geld|nepgeld|rijbewij*|paspoort*|diploma s?|identiteitskaart*|cocaïne|wiet|heroïne|mdma|xtc|gekloonde|wapens|speed)",
    "(rijbewijs|paspoort|diploma|identiteitskaart|verblijfsvergunning) ..5 (zonder (examen|studie|school)|geregistreerd*|te koop|origineel|echt|kopen)",
    "(rolex|cartier|gucci|louis vuitton|prada|chanel) ..6 (replica*|kopie*|namaak|imitatie*|vanaf <money>|slechts <money>|goedkoop*)",
    "(cocaïne|wiet|heroïne|mdma|xtc|lsd|cannabis|hasj|vuurwapens) ..5 (verzend*|koop|kopen|bestel*|discreet|leverbaar|bezorg*|online)",
    "(software|windows|office|photoshop) ..4 (oem|spotgoedkoop|illega*|gekraakt*|<pct>|licentie* goedkoop)|(gekloonde|gestolen) (kaarten|creditcards|passen)|hacker ..3 (inhuren|huren|nodig)",
  ],
  "goods.lure": ["(replica*|namaak*|vals geld|nepgeld|neppe|cocaïne|gekloonde|illegale software|rolex|hacker inhuren)"],
  "goods.talk": [
    "(namaak|vervalsing*|replica s|nep) ..6 (opspor*|herken*|bescherm*|tegen|melden|verwijder*|douane|bestrijd*)",
    "(tegen|opspor*|herken*|bescherm*|bestrijd*) ..4 (namaak|vervalsing*|replica s|nepproducten)",
  ],
  "list.offer": [
    "(bestand|database|lijst) met ..3 (bedrijven|e-mailadressen|contacten|adressen) ..10 (e-mailadres|e-mail|euro|telefoon)",

    "(bestand|adressenbestand|database|lijst|lijsten|databestand) ..5 (e-mailadressen|emailadressen|bedrijfsadressen|adressen|bedrijven|contacten) ..10 (koop|kopen|euro|<money>|inclusief|telefoonnummers|verkoop|huur)",
    "(verkoop|verhuur|koop|kopen|huren|verkopen|te koop|aanschaffen|leveren|bieden) ..5 (adressenbestand*|e-mailadressen|emailadressen|e-maillijsten|emaillijst*|bedrijfsadressen|databases?|contactlijst*|deelnemerslijst*|adreslijst*|mailinglijst*|leads)",
    "(adressenbestand*|e-mailadressen|emailadressen|e-mailbestand*|bedrijfsadressen|deelnemerslijst*|contactgegevens|leads|mailinglijst*) ..6 (kopen|huren|te koop|te huur|<money>|geverifieerd*|opt in|per stuk|beschikbaar|aanschaf*)",
    "(<num>|<num> miljoen|miljoenen|duizenden) ..2 (e-mailadressen|emailadressen|adressen|contacten|e-mails) ..8 (<money>|euro|geverifieerd*|cd|database|te koop|slechts|maar|actueel|verstur*|huren)",
    "(interesse|geïnteresseerd) ..6 (deelnemerslijst|bezoekerslijst|contactlijst|adressenbestand)",
    "(bulkmail|bulk e-mail|massamail*|massa e-mail*) ..6 (e-mails|miljoen|adressen|prijs|<money>|versturen|service)",
  ],
  "list.lure": [
    "(adressenbestand*|e-mailadressen|bedrijfsadressen|deelnemerslijst|emaillijst*|geverifieerde (e-mails|contacten|adressen)|bulkmail|massamail*|adressen huren|mailinglijst te)",
  ],
  "list.talk": ["(uw|je|jouw|eigen|jullie) ..1 (database|lijst|lijsten|contacten|adressen|bestand)"],
  "followers.offer": [
    "(reviews|recensies|volgers|likes) (kopen|bestellen|koop)",
    "(koop|kopen|bestel|verkopen|leveren) ..5 (volgers|likes|views|abonnees|reviews|recensies) ..10 (instagram|tiktok|youtube|google|vanaf|<money>|snel|geleverd|echte|anoniem|permanent|euro)",
    "(koop|kopen|verkoop|verkopen|bestel|krijg|<num>) ..4 (volgers|likes|views|reviews|abonnees|weergaven|reacties) ..8 (instagram|tiktok|youtube|facebook|google|<money>|gegarandeerd*|direct|snel|echte|goedkoop|euro|trustpilot|voor|levering)",
    "(volgers|likes|google reviews|positieve reviews|5 sterren reviews|abonnees|views) ..6 (kopen|vanaf|<money>|goedkoop|gegarandeerd|te koop|echte)",
  ],
  "followers.lure": [
    "(volgers|likes|views|reviews|abonnees) (instagram|tiktok|youtube|facebook|google|kopen)|(meer|echte|nep|duizenden) (volgers|likes|reviews)|5 sterren reviews|instagram volgers",
  ],
  "mlm.offer": [
    "(verdien*|commissie*) ..4 (elk|meerdere|<num>|alle) (niveau|niveaus|levels|lagen)",
    "(word|wordt|kom) ..3 (teampartner|partner|team|distributeur|onderdeel) ..10 (verdien*|niveau*|passief|inkomen|netwerk|commissie)",
    "(netwerkmarketing|network marketing|multi level|piramidespel|mlm) ..8 (sluit|kans|inkomen|team|verdien*|word|zelfstandig|passief|begin)",
    "(sponsor*|werf*|werv*|nodig|breng) ..8 (commissie*|verdien*|niveau*|lagen|bonus|elke|team|downline)",
    "(word|wordt) (distributeur|consulent|partner|lid van ons team) ..10 (commissie*|verdien*|thuis|zelfstandig|team|extra|netwerk|inkomen)",
    "(sluit je aan|kom) ..3 (mijn|ons) team ..10 (verdien*|commissie*|thuis|kans|zelfstandig|inkomen)",
  ],
  "mlm.lure": [
    "(netwerkmarketing|network marketing|mlm|downline|passief inkomen|extra inkomen|eigen baas|zakelijke kans|thuiswerk*|piramidespel)",
  ],
  "riches.offer": [
    "(verdien*) ..4 (<money>|<num> euro|tot <money>) ..4 (per|elke|in een) (dag|week|maand|uur)",
    "(<money>|<num> euro) (per|elke) (dag|week|maand|uur) ..8 (thuis|zonder|makkelijk|internet|automatisch|verdien*|online|gegarandeerd)",
    "(geld verdienen|verdien geld|snel geld|makkelijk geld) ..8 (makkelijk|internet|online|thuis|snel|zonder|slaap|nu|automatisch|ervaring)",
    "(passief inkomen|extra inkomen|financiële vrijheid|word (rijk|miljonair)|snel rijk|thuis werken|thuiswerken) ..8 (verdien*|zonder|makkelijk|vandaag|nu|<money>|methode|geheim|internet|ervaring|gegarandeerd|bitcoin|maand|dag|snel|systeem|ontdek)",
    "(verdubbel|verdrievoudig|vermenigvuldig) ..3 (geld|kapitaal|investering|bitcoin*|spaargeld|inleg|inkomen)",
    "(gegarandeerd*|risicovrij*|zeker*) (rendement*|winst*|inkomen) ..6 (<pct>|per (dag|maand)|dagelijks|crypto*|bitcoin|trading|invest*|maandelijks)",
    "(bitcoin|crypto*|trading|forex) ..6 (robot|verdien*|gegarandeerd|automatisch|miljonair*|per dag|signalen|rendement|rijk)",
  ],
  "riches.lure": [
    "(geld verdienen|snel geld|passief inkomen|financiële vrijheid|miljonair*|thuiswerk*|vanuit huis|zonder ervaring|bitcoin|crypto*|gegarandeerd rendement|extra inkomen|snel rijk|eigen baas)",
  ],
  "debt.offer": [
    "(schulden|schuld|schuldenvrij|bkr) ..6 (vrij|afkop*|kwijt|verlag*|oplos*|saner*|halver*|wissen|gratis|hulp|bel|nu|verwijder*|los)",
    "(bkr registratie|bkr codering|bkr notering) ..4 (verwijder*|wissen|schoon*|weg)|(verwijder*|wis*) ..3 (bkr*)",
    "(verbeter*|herstel*|repareer) ..3 (kredietscore|krediet|kredietgeschiedenis)",
  ],
  "debt.lure": [
    "(schuldenvrij|schuldsanering|schuldhulp*|schulden|bkr registratie|schuldeisers|deurwaarder*|incasso*|kredietscore)",
  ],
  "loan.offer": [
    "(leningen|lening|krediet) ..14 (ook met|ondanks|met een) ..1 bkr",
    "(wij|ik) (verstrekken|verlenen|geven|verstrek|geef) ..1 leningen",

    "(lening|leningen|krediet|geld lenen|geld) ..5 (zonder (bkr|onderpand|inkomen|toetsing|loonstrook|documenten)|binnen <num> (minuten|uur)|binnen (24|48) uur|tegen <pct>|rente van <pct>|direct|spoed*|van particulier|vandaag nog|snel)",
    "(bieden|verstrekken|verlenen|geven) ..5 (leningen|kredieten|lening|krediet) ..8 (particulier*|<money>|<pct>|personen|rente|zonder|iedereen|bedrijven|snel*|nodig)",
    "(nodig|zoekt u|zoek je|behoefte aan) ..3 (lening|krediet|geld|financiering) ..6 (snel|contact*|zonder|vandaag|nu|persoonlijke|direct)",
    "(minilening*|flitskrediet|snelle lening|spoedlening|sneldirect) ..6 (zonder|minuten|uur|aanvra*|<money>|online|rekening|vandaag|direct)",
  ],
  "loan.lure": [
    "(minilening|flitskrediet|snel geld lenen|zonder bkr|persoonlijke lening|leningaanbod|rentevoet|geld lenen|particuliere lening)",
  ],
  "fraud.offer": [
    "(kosten|verzekering|borg|administratiekosten) ..6 voor (de|het) (uitbetaling|overboeking|lening)",
    "client ..6 (overleden|stierf) ..14 (miljoen*|zonder (erfgenamen|familie))",
    "(storten|overmaken) ..4 (uw|je) rekening ..12 (<pct>|houdt|doorstur*|stuurt)",
    "(voor ik sterf|wil|wens|wens ik|voor mijn dood) ..10 (euro|dollar|<money>|miljoen*|vermogen) ..6 (doneren|schenken|nalaten|overdragen)",
    "(donatie|schenking|erfenis|fondsen|bedrag) ..10 (miljoen*|<money>|euro|dollar|overleden|begunstigde*|weduwe|kanker|liefdadig*|wees*) ..12 (u|uw|miljoen*|bank|contact*|rekening|euro|dollar|begunstigde*|overmak*)",
    "(u|uw (e-mailadres|e-mail|adres)) ..4 (gewonnen|bent geselecteerd|geselecteerd|uitgekozen) ..10 (loterij|miljoen*|<money>|prijs|bedrag|donatie|euro|dollar)",
    "(ik ben|mijn naam is) ..20 (weduwe|kanker|ziek|overleden|bankier|advocaat|notaris) ..30 (miljoen*|donatie|doneren|fonds*|erfenis|bedrag|rekening|euro|dollar)",
    "(overleden|wijlen) ..3 (cliënt|klant|man|echtgenoot|vader) ..20 (miljoen*|fonds*|rekening|bank|erfenis|bedrag|erfgenaam)",
    "(verloren|gestolen) ..3 (geld|bitcoins?|crypto*|fondsen) ..5 (terug*|herstel*)|(terughalen|terugkrijgen) ..4 (geld|bitcoins?|crypto*) ..3 (oplicht*|verloren|gestolen)",
  ],
  "fraud.lure": [
    "(weduwe|kanker|overleden|erfenis|begunstigde*|donatie|loterij|weeshuis|liefdadigheid|miljoen (euro|dollar)|vertrouwelijk*|nabestaande|god zegene)",
  ],
  "unlawful.offer": [
    "(zonder (hun|uw|je) toestemming|avg (omzeilen|negeren)|gescrapete?|gekochte adressen) ..8 (e-mail*|adressen|gegevens|mailen|contact*|avg|linkedin|versturen)",
    "(geen (antwoord|reactie)|als u niet reageert|stilzwijgen) ..8 (akkoord|instemming|toestemming|factuur|overeenkomst)",
  ],
  "reputation.offer": [
    "(black hat|backlinks|links) ..5 (gegarandeerd|<money>|goedkoop*|kopen|duizenden|dofollow|eerste pagina)|(eerste (pagina|positie)|nummer 1) ..3 google ..4 gegarandeerd",
    "(helderziende*|medium|waarzegg*|tarot|voodoo|liefdesspreuk*) ..8 (gratis|bel|gegarandeerd|consult*|contact*|minuut|direct)",
    "(win|ontvang|krijg|claim) ..3 (iphone|ipad|cadeaubon|cadeaukaart|reis) ..8 (enquête|beantwoord|klik|gratis|verzendkosten|doe mee|nu)",
    "(sigaretten|tabak|vapes?|snus) ..5 (goedkoop*|belastingvrij*|kopen|bestel*|online|<pct>)",
  ],
  "reputation.lure": ["(backlinks|helderziende*|waarzegg*|liefdesspreuk*|kettingbrief|voodoo)"],
  "loan.talk": [
    "(die|mensen|gezinnen|wie|klanten) ..4 (flitskrediet*|minilening*|snelle lening*|lening*) ..3 (niet (kunnen|kan|meer)|hebben afgesloten|heeft afgesloten|afsloten|terugbetalen)",
    "bank ..4 (lening|krediet|hypotheek) ..8 (goedgekeurd|verstrekt|afgewezen|toegekend)",
  ],
};
