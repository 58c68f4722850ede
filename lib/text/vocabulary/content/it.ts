import type { Phrases } from "../phrases.ts";

/** Words of prohibited content, of offers and of what speaks about them in Italian. */
export const italian: Phrases = {
  "offer.call": [
    "(clicca|cliccate|ordina|ordinate|acquista|compra|registrati|iscriviti|chiama|contattaci|contattami|prenota|gioca|visita|unisciti|scrivi|scrivici|scarica|richiedi|approfitta|scopri) (qui|ora|subito|adesso|oggi|il|la|ci|su|al|per)",
    "(su|via|tramite) (whatsapp|telegram)",
  ],
  "offer.price": [
    "(a partire da|solo|a soli|da soli) <money>|<pct> di sconto|(gratis|gratuit*|sconto|sconti|economic*|offerta|miglior prezzo|prezz* bass*|soddisfatti o rimborsati|promozione)",
  ],
  "offer.own": [
    "(vendiamo|vendo|offriamo|offro|forniamo|spediamo|concediamo|eroghiamo)|(nostro|nostra|nostri|nostre) (negozio|sito|offerta|prodotti|ragazze|casinò|prestiti)",
  ],
  "offer.shady": [
    "(discret*|discrezione|anonim*|senza (rischio|rischi|domande|ricetta|busta paga|garanzie|impegno|esame)|<pct> (legale|garantito|sicuro|originale)|garantit*)",
  ],
  "mention.trade": [
    "(conformità|regolator*|regolament*|legge|leggi|normativ*|polizia|tribunale|sentenza|procura|indagin*|viet*|arrestat*|ministr*|senato|parlamento|lotta (a|contro|alla)|prevenzione|rilev*|protegg*|frod*|truff*|contraffazione|segnal*|autorità)",
    "(software|piattaform*|soluzion*|strument*|consulenza|formazione|audit|serviz*|sistem*) (per|ai|alle|destinat*) ..3 (operatori|produttori|banche|farmacie|marchi|casinò|istituti|laboratori|aziende|ospedali|finanziarie|negozi)",
    "(formiamo|aiutiamo|supportiamo|assistiamo|lavoriamo con|difendiamo) ..3 (operatori|produttori|banche|farmacie|marchi|casinò|istituti|laboratori|squadre|ospedali|dogan*|aziende)",
    "(studio|articolo|giornale|notizia|newsletter|conferenza|webinar|convegno|candidat*|offerta di lavoro|selezione del personale)",
  ],
  "mention.denial": ["(non|mai) ..1 (vendiamo|offriamo|noleggiamo|compriamo|lavoriamo|usiamo|prestiamo|condividiamo)"],
  "gambling.offer": [
    "<num> (giri gratis|free spins|giri gratuiti|giri)",
    "(giri gratis|giri gratuiti|bonus di benvenuto|bonus benvenuto|bonus senza deposito|senza deposito|primo deposito|scommessa gratis|scommesse gratis) ..8 (casinò|casino|registrati|gioca|deposito|vinci|ottieni|slot|<money>|<pct>|gratis|codice|scommess*)",
    "(casinò|casino|slot|slot machine|scommesse sportive|poker|roulette|bingo|blackjack) ..6 (online|gioca|bonus|registrati|vinci|soldi veri|giri|migliori|deposito)",
    "(pronostici|scommesse|schedine) ..3 (sicur*|vincent*|garantit*|vip|gratis)|(vinci|vincere) ..4 (lotteria|casinò|scommesse|superenalotto|jackpot)",
  ],
  "gambling.lure": [
    "(giri gratis|bonus di benvenuto|bonus benvenuto|senza deposito|slot machine|casinò online|casino online|scommesse sportive|pronostici|grandi vincite|soldi veri|jackpot|tenta la fortuna|vincite)",
  ],
  "gambling.thing": ["(casinò|casino|scommess*|poker|roulette|lotteria|bingo|deposito)"],
  "pharma.offer": [
    "(compra|comprare|acquista|acquistare|vendita|vendiamo|ordina|senza ricetta|economic*|generic*|spedizione) ..5 (viagra|cialis|levitra|kamagra|farmaci|medicinali|pillole|ozempic|wegovy|tramadolo|xanax|valium|steroidi|anabolizzanti)",
    "(viagra|cialis|levitra|kamagra|farmaci|medicinali|pillole|ozempic|wegovy|steroidi|compresse) ..6 (senza ricetta|economic*|online|a domicilio|da <money>|<money>|discret*|acquista|spedizione)",
    "(ingrandi*|allunga*|aument*) ..3 (pene|membro|seno)|erezion* (più )?(dur*|fort*|potent*|duratur*)",
    "(perdi|perdere|dimagri*|brucia*) ..4 (<num> chili|chili|kg|peso|grass*|pancia) ..8 (senza|rapid*|in <num>|giorni|settimane|facil*|pillol*|garantit*|dieta|velocemente)",
    "(pillole|capsule|gocce|rimedio|integratore|cerotti) ..3 (dimagrant*|miracolos*|per dimagrire|erezione|abortiv*|bruciagrassi)",
    "(cura|guarisce|elimina) ..3 (cancro|diabete|artrosi|impotenza)",
  ],
  "pharma.lure": [
    "(senza ricetta|impotenza|disfunzione erettile|erezion*|libido|dimagrire|dimagrant*|bruciagrassi|rimedio miracoloso|anabolizzant*|farmacia online|potenza sessuale)",
  ],
  "pharma.thing": ["(farmaci|medicinali|pillole|farmacia|ricetta|compresse)"],
  "sexual.offer": [
    "(incontri|annunci|video|film|webcam|chat|foto) (sesso|hot|porno|erotici|erotiche|porno gratis|per adulti|piccanti|hard|xxx)",
    "(donne|ragazze|casalinghe|milf|single|studentesse|mogli) ..3 (sposate|calde|nude|infedeli|vogliose|della tua zona|mature|porche|sole|in cerca) ..10 (avventur*|sesso|zona|gratis|iscriv*|foto|webcam|incontri|discret*|stasera|chat)",
    "(ragazze|donne|casalinghe|studentesse|milf|single|ragazzine|signore|mature) ..2 (nude|calde|sexy|porche|infedeli|vogliose|sole|sposate|arrapate|troie) ..8 (gratis|webcam|diretta|live|ora|vicin*|video|aspettano|foto|cercano|cam|discret*|sesso|incontr*)",
    "(porno*|sesso|xxx|erotic*|webcam|hard) ..2 (gratis|in diretta|dal vivo|online|video|film|foto|chat|cam|incontri) ..6 (gratis|ora|clicca|guarda|registrati|accesso|ragazze|donne|live|qui|sesso|porno|nude)",
    "(video (porno|hard|xxx)|film (porno|hard|per adulti)|sesso senza impegno|incontri (hot|di sesso|sessuali|per adulti|piccanti|extraconiugali)|scopare|scambio di coppia|sex toys?|sextoys?|vibratori|dildo|linea erotica|giochi erotici)",
    "(guarda|vedi|mie) ..2 (foto|video) (nud*|intim*|sexy|hot|privat*|spint*)",
  ],
  "sexual.lure": [
    "(porno*|sesso|erotic*|nud(a|e)|webcam|scopa*|troie|orgasm*|sex toy*|vibrator*|infedel*|arrapat*|vogliose|hard|xxx)",
  ],
  "sexual.talk": ["(molestie|educazione|salute|violenz*|abus*|orientamento) sessual*"],
  "escort.offer": [
    "(escort|accompagnatric*) (di lusso|vip|girl|girls|indipendent*|a domicilio|in <cap>|discret*|per)|(agenzia di (escort|accompagnatrici)|accompagnatrici|squillo|prostitut*|call girls?|girl di lusso)",
    "(massagg* (erotic*|sensual*|tantric*|con lieto fine|rilassant* per uomo))",
  ],
  "escort.lure": [
    "(escort|accompagnatric*|massaggio (erotico|sensuale)|sugar daddy|sugar baby|lieto fine|incontri discreti|tariffe orarie)",
  ],
  "goods.offer": [
    "(replic*|imitazion*|contraffatt*|copie|fals*|tarocc*) ..3 (orologi*|rolex|borse|marc*|lusso|gucci|prada|vuitton|scarpe|documenti|banconote|passaporti|diplomi|lauree)",
    "(produciamo|produzione|produttore|produttori|fabbrichiamo|stampiamo|specializzati|forniamo|compra*|acquista*|ordina*) ..6 (soldi|denaro|banconote|euro|dollari|valuta|passaport*|patent*|document*|diplomi) (contraffatt*|fals*|non rilevabil*|indistinguibil*)",
    "(vendiamo|vendo|compra*|acquista*|vendita|ottieni|ordina) ..4 (replic*|banconote false|documenti falsi|patent* di guida|patente|passaport*|laure*|diplom*|carta d identità|cocaina|marijuana|eroina|mdma|carte clonate|armi|soldi falsi)",
    "(patente|passaport*|laurea|diploma|carta d identità|permesso di soggiorno) ..5 (senza (esame|esami|studiare|frequentare)|registrat*|in vendita|original*|autentic*)",
    "(rolex|cartier|gucci|louis vuitton|prada|chanel) ..6 (replic*|copi*|imitazion*|da <money>|soli <money>|<money>|economic*)",
    "(cocaina|marijuana|eroina|mdma|lsd|ecstasy|cannabis|armi da fuoco) ..5 (spedi*|vend*|compra*|ordin*|discret*|disponibil*|domicilio)",
    "(software|windows|office|photoshop) ..4 (oem|economic*|pirat*|craccat*|<pct>|licenz* a basso)|(cart* (clonat*|rubat*)|hacker) ..4 (assumi|vendita|vend*|compra*|servizi*|noleggi*)",
  ],
  "goods.lure": [
    "(replic*|contraffatt*|banconote false|documenti falsi|imitazioni|cocaina|carte clonate|pirata|rolex|soldi falsi)",
  ],
  "goods.talk": [
    "(contraffazion*|contraffatt*|replic*|falsi) ..6 (rilev*|lotta*|protegg*|contro|segnal*|rimuov*|dogan*|combatt*)",
    "(contro|lotta*|rilev*|protegg*|difend*|riconosc*) ..4 (contraffa*|replic*|falsi)",
  ],
  "list.offer": [
    "(invio massivo|dem|direct email marketing) ..8 (milioni|indirizzi|<num>|nostro database|privati|database)",
    "(database|liste?|elenchi|elenco) ..5 (aziende|email|e-mail|indirizzi|contatti|privati) ..10 (euro|<money>|vend*|acquist*|contatti|milioni|aggiornat*|indirizzi email)",
    "(vendita|noleggio|acquisto|vendiamo|vendo|noleggiamo|acquista*|compra*|offriamo|disponiamo) ..5 (database|banche dati|banca dati|list*|elenchi|elenco|indirizzi|contatti|e-mail|email) ..6 (e-mail|email|aziende|contatti|partecipanti|clienti|indirizzi|verificat*|profilat*|b2b|aggiornat*|decisori|potenziali)",
    "(<num>|<num> milioni|milioni di|migliaia di) ..2 (e-mail|email|indirizzi|contatti|record) ..8 (<money>|euro|verificat*|cd|database|vendita|soli|solo|aggiornat*|invi*|noleggi*)",
    "(elenco|lista|database) (dei|di|delle) (partecipanti|visitatori|espositori|e-mail|email|aziende|decisori) ..8 (interessat*|acquist*|prezzo|verificat*|e-mail|disponibil*|vendita|contatt*)",
    "(interessat*|interessa|interesse) ..6 (elenco partecipanti|elenco dei partecipanti|lista contatti|database)",
    "(invi* massiv*|e-mail di massa|email massive|mailing massiv*|invio massivo) ..6 (e-mail|email|milioni|indirizzi|prezzo|<money>)",
  ],
  "list.lure": [
    "(database (aziende|e-mail|email|contatti)|elenco partecipanti|indirizzi e-mail|email verificate|e-mail verificate|contatti verificati|noleggio liste|liste di contatti|invio massivo|banca dati aziende)",
  ],
  "list.talk": [
    "(vostro|tuo|suo|nostro) database ..2 clienti",
    "(suo|sua|suoi|sue|vostr*|tuo|tuoi|propri*) ..1 (database|list*|contatti|indirizzi|elenchi)",
  ],
  "followers.offer": [
    "recensioni (positive|google|a 5 stelle|5 stelle|trustpilot|tripadvisor) ..10 (euro|<money>|pacchett*|acquist*|reali|profili|compra*|vend*|garantit*)",
    "(vendo|compra*|acquista*|aumenta*|vendita|pacchetti) ..5 (follower|followers|like|likes|visualizzazioni|recensioni|iscritti|mi piace) ..10 (euro|<money>|instagram|reali|tiktok|google|italiani|da|garantit*|consegna|youtube)",
    "(compra*|acquista*|vendita|vendiamo|ottieni|<num>|comprare) ..4 (follower|followers|like|mi piace|visualizzazioni|recensioni|iscritti|commenti) ..8 (instagram|tiktok|youtube|facebook|google|<money>|garantit*|istantane*|rapid*|reali|veri|economic*|euro|trustpilot|per|solo|consegn*)",
    "(follower|followers|like|recensioni (google|positive|5 stelle)|iscritti|visualizzazioni) ..6 (acquist*|da <money>|<money>|economic*|garantit*|in vendita|reali)",
  ],
  "followers.lure": [
    "(follower|followers|like|visualizzazioni|recensioni|iscritti) (instagram|tiktok|youtube|facebook|google|reali|veri|su instagram|positive)|(più|migliaia di|finti) (follower|followers|like|recensioni)|recensioni (a )?5 stelle",
  ],
  "mlm.offer": [
    "(multilivello|multi level|network marketing|marketing multilivello|mlm) ..8 (unisciti|opportunità|guadagn*|squadra|team|divent*|indipendent*|attività|entrate|reddito)",
    "(sponsor*|reclut*|invita*|presenta*|porta*) ..8 (commission*|provvigion*|guadagn*|livell*|bonus|ogni|squadra|rete|iscritt*)",
    "(unisciti|entra) ..3 (mio|nostro) team ..10 (guadagn*|commission*|casa|opportunità|indipenden*|distribu*|reddito)",
    "(divent*) ..2 (distributor*|incaricat*|consulent* indipendent*|partner) ..10 (provvigion*|commission*|guadagn*|casa|indipenden*|team|extra|rete)",
  ],
  "mlm.lure": [
    "(multilivello|network marketing|mlm|rendit* passiv*|reddito passivo|guadagn* extra|capo di te stesso|opportunità di business|lavoro da casa|downline|piano compensi)",
  ],
  "riches.offer": [
    "(guadagn*|incass*) ..4 (<money>|<num> euro|fino a <money>) ..4 (al|a|ogni|in un*) (giorno|settimana|mese|ora)",
    "(<money>|<num> euro) (al|a|ogni) (giorno|settimana|mese|ora) ..8 (casa|senza|facil*|internet|automatic*|guadagn*|online|garantit*)",
    "(guadagna*|fare|fai) (soldi|denaro|tanti soldi|soldi facili) ..8 (facil*|internet|online|casa|rapid*|veloc*|senza|dormi*|ora|automatic*|esperienza)",
    "(soldi facili|reddito passivo|rendita passiva|guadagni? (garantit*|extra|facili)|libertà finanziaria|indipendenza finanziaria|divent* (ricco|ricchi|milionari*)|lavor* da casa) ..8 (guadagn*|senza|facil*|oggi|ora|<money>|metodo|segreto|internet|esperienza|garantit*|bitcoin|mese|giorno|rapid*|sistema|scopri)",
    "(raddoppia*|triplica*|moltiplica*) ..3 (soldi|capitale|investimento|bitcoin|risparmi|denaro|entrate)",
    "(rendiment*|guadagn*|profitt*) ..2 (garantit*|senza rischi|sicur*) ..6 (<pct>|al (giorno|mese)|giornalier*|cript*|bitcoin|trading|invest*|mensil*)",
    "(bitcoin|cript*|trading|forex) ..6 (robot|guadagn*|garantit*|automatic*|milionari*|al giorno|segnali|rendiment*|ricco)",
  ],
  "riches.lure": [
    "(soldi facili|guadagnare (soldi|online|da casa)|reddito passivo|rendita passiva|libertà finanziaria|milionari*|lavoro da casa|lavorare da casa|da casa tua|senza esperienza|bitcoin|cripto*|rendimento garantito|guadagni? extra|diventa ricco)",
  ],
  "debt.offer": [
    "(elimin*|cancell*|ridu*|estingu*|liber*|uscire|esci|stralci*|consolid*) ..4 (debit*|crif|protest*|cattivi pagatori|creditori|pignorament*|finanziamenti)",
    "(saldo e stralcio|sovraindebitamento|esdebitazione|consolidamento debiti|crif|cattivi pagatori|debiti) ..8 (chiama*|soluzion*|gratuit*|cancell*|rata|rapid*|consulenza|richied*|elimin*|aiut*|liber*)",
    "(miglior*|ripar*|puli*|ripristin*) ..3 (credito|storia creditizia|punteggio di credito|merito creditizio|crif)",
  ],
  "debt.lure": [
    "(consolidamento debiti|crif|cattivi pagatori|saldo e stralcio|sovraindebitamento|esdebitazione|debiti|creditori|pignoramento|protestati)",
  ],
  "loan.offer": [
    "(prestit*|credit*|finanziament*|denaro|liquidità) ..5 (senza (busta paga|garanzie|garante|crif|documenti|verific*)|in <num> (minuti|ore)|in (24|48) ore|al <pct>|tasso del <pct>|immediat*|tra privati|veloc*|urgent*|cattivi pagatori|protestati|oggi stesso|subito)",
    "(offriamo|concediamo|eroghiamo|diamo|offro) ..5 (prestit*|credit*|finanziamenti) ..8 (privat*|<money>|<pct>|person*|tasso|senza|tutti|aziende|urgent*|veloc*|bisogno)",
    "(bisogno|cerchi|cerca*|serv*) ..3 (prestito|credito|soldi|denaro|liquidità|finanziamento) ..6 (urgent*|veloc*|contatt*|senza|oggi|subito|personale|immediat*|ora)",
    "(mini prestit*|prestit* (veloc*|rapid*|immediat*|online|personal*)|anticipo stipendio|cessione del quinto) ..6 (senza|minuti|ore|richied*|<money>|online|conto|oggi|subito|approv*)",
  ],
  "loan.lure": [
    "(prestit* (veloc*|rapid*|immediat*|personal*|tra privati)|senza busta paga|mini prestito|offerta di prestito|tasso di interesse|finanziamento veloce|cattivi pagatori|prestatore)",
  ],
  "fraud.offer": [
    "(spese|assicurazione|cauzione|commissione) ..6 prima (di|del|dell) ..3 (erogazione|bonifico|accredito|prestito)",
    "cliente ..6 (morto|deceduto|mori) ..14 (milion*|lasciato|senza (eredi|parenti))",
    "(prima (di morire|della mia morte)|desidero|vorrei|voglio) ..4 (donare|lasciare|affidare) ..6 (euro|dollari|<money>|<num>|milion*|somma|patrimonio)",
    "(vedova|malat*|terminale|cancro|tumore) ..16 (donare|lasciare|affidare|destinare) ..8 (euro|dollari|<money>|<num>|milion*|somma)",
    "(donazione|donare|eredità|fondi|somma|lascito) ..10 (milion*|<money>|euro|dollari|defunt*|decedut*|beneficiari*|vedova|cancro|beneficenza|orfan*) ..12 (lei|suo|sua|milion*|banca|contatt*|conto|euro|dollari|beneficiari*|trasfer*|orfan*)",
    "(ha|hai|suo indirizzo|sua email|sua e-mail) ..4 (vinto|stato selezionat*|stato scelto|stata selezionata) ..10 (lotteria|milion*|<money>|premio|somma|donazione|euro|dollari)",
    "(sono|mi chiamo|il mio nome è) ..20 (vedova|cancro|malat*|defunt*|banchier*|avvocat*|notai*) ..30 (milion*|donazione|donare|fondi|eredità|somma|conto|euro|dollari|orfan*)",
    "(defunt*|decedut*) ..3 (cliente|marito|padre) ..20 (milion*|fondi|conto|banca|eredità|somma|ered*)",
    "(trasferimento|trasferire) ..6 (fondi|somma|milion*) ..8 (suo conto|ester*|suo paese|percentuale|<pct>|riservat*|confidenzial*)",
    "(recuper*) ..4 (soldi|fondi|bitcoin|cripto*|denaro) ..3 (pers*|rubat*|truff*)",
  ],
  "fraud.lure": [
    "(vedova|cancro|defunt*|eredità|beneficiari*|donazione|lotteria|orfan*|beneficenza|milioni di (euro|dollari)|confidenziale|parente più prossimo|dio la benedica)",
  ],
  "unlawful.offer": [
    "(senza (il )?(loro|suo|vostro|alcun) consenso|aggira* il gdpr|nonostante il gdpr|scraping|indirizzi (comprati|rubati)) ..8 (indirizzi|e-mail|dati|invi*|contatt*|gdpr|linkedin|database)",
    "(se non risponde|silenzio|mancata risposta) ..8 (accett*|consens*|fattur*|contratt*)",
  ],
  "reputation.offer": [
    "(black hat|backlink*|link) ..5 (garantit*|<money>|economic*|acquist*|migliaia|dofollow|prima pagina|prima posizione)|(prima (pagina|posizione)|primi) ..3 google ..4 garantit*",
    "(cartomant*|veggent*|medium|legament* d amore|ritualist*|malocchio|magia) ..8 (gratis|chiama*|garantit*|consult*|contatt*|efficac*|amore|ritorno)",
    "(vinci|ricevi|ottieni|ritira) ..3 (iphone|ipad|buono regalo|viaggio|carta regalo) ..8 (sondaggio|rispond*|clicc*|gratis|spedizione|partecipa*|ora)",
    "(sigarette|tabacco|svapo|vape) ..5 (economic*|esentasse|compra*|acquista*|online|<pct>|spedizione)",
  ],
  "reputation.lure": ["(backlink*|cartomant*|legament* d amore|veggente|catena di sant antonio|malocchio)"],
  "loan.talk": [
    "(chi|famiglie|persone|clienti|che) ..2 (ha|hanno|aveva|avevano) ..1 (preso|chiesto|acceso|firmato|ottenuto) ..2 (prestito|prestiti|finanziamento|finanziamenti) (veloce|veloci|rapido|rapidi|facile|facili)?",
    "banca ..4 (approvato|concesso|erogato|rifiutato|deliberato) ..4 (prestito|mutuo|finanziamento) ..8 (<pct>|per|capannone|al)",
  ],
  "riches.talk": ["(da|a partire da|costa) ..2 <money> (al|a) (mese|anno|giorno|utente)"],
};
