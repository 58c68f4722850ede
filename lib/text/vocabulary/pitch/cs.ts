import type { Phrases } from "../phrases.ts";

/** Words that promote something, name a gain for the reader, or claim what a first mail cannot have, in Czech. */
export const czech: Phrases = {
  "commercial.strong": [
    "(pomáháme|nabízíme|dodáváme|vyvíjíme|prodáváme|vyrábíme|automatizujeme|specializujeme|poskytujeme|zajišťujeme)",
    "(bezplatn*|zdarma|krátk*|rychl*|nezávazn*) (demo|ukázk*|schůzk*|hovor|konzultac*|nabídk*|analýz*|zkoušk*|audit|test)",
    "(měl*|máte|mohl*|můžeme|našli) ..4 (čas|minut|zájem|chvilku|prostor)",
    "<num> (minut|minuty|min|minutov*) ..4 (hovor*|schůzk*|času|týden|týdnu|čas|demo|volání)",
    "(domluvit|naplánovat|rezervovat|sjednat) ..2 (schůzku|demo|hovor|termín|ukázku|konzultaci)",
    "(sleva|slevu|slevou|akce|ceník|cenová nabídka|speciální nabídka|cenovou nabídku)",
    "(naše|náš|naši|nový|nová|nové) (produkt*|služb*|řešení|software|platform*|nástroj*|agentur*|systém*)",
    "(leady|leadů|případová studie|webinář|nové zákazníky|nových zákazníků|seo|zpětné odkazy)",
    "(kupte|objednejte|vyzkoušejte|otestujte|zaregistrujte se|přihlaste se) (nyní|zde|dnes|zdarma|teď|ještě)",
    "jsme ..3 (firma|společnost|agentura|dodavatel|výrobce|startup|poskytovatel)",
  ],
  "commercial.weak": [
    "(naši|našim|moji) (klienti|zákazníci|zákazníkům|klientům|tým)",
    "(zvýšit|snížit|ušetřit|zlepšit|zefektivnit|automatizovat|optimalizovat)",
    "(zájem|spoluprác*|partnerství|řešení|platform*|software|agentura|příležitost)",
    "<pct>",
    "<money>",
    "(vaše|váš|vaší|vašeho) (firma|firmy|tým|společnost|web|zákazníci|podnikání)",
    "(odhlásit|odhlaste)",
  ],
  "commercial.private": [
    "(maminka|mami|tati|tatínek|babička|narozeniny|večeře|oběd|víkend|pusu|děti|miluji tě)",
    "(faktur*|smlouv*|zápis*|program*) ..3 (příloze|přílohou|přikládám)",
    "(moje žádost|ucházím se|můj životopis)",
  ],
  "value.gain": [
    "(pomáháme|pomůže|pomoci|pomůžeme|umožňuje|umožníme|umožňujeme) (vám|firmám|týmům|zákazníkům|klientům|společnostem|agenturám)",
    "(ušetřit|ušetříte|snížit|snížíte|zvýšit|zvýšíte|zlepšit|vyhnout|zdvojnásobit|automatizovat|zjednodušit|zkrátit|šetří|sníží|zvýší) (čas|náklady|peníze|až|vaše|tržby|chyby|riziko|prodeje|prodej|práci)",
    "(vy|získáte|ušetříte|snížíte|zvýšíte|vyhnete|dostanete|vyděláte)",
    "(bezplatn*) (analýz*|průvodce|zpráv*|šablon*|test*|vzorek|demo|konzultac*|audit)",
    "<pct> (více|méně|vyšší|nižší|rychleji|levněji|úspora|úsporu)",
    "(abyste|takže) (vy|vám|mohli|nemuseli|ušetřili|získali|můžete|vaše)",
    "bez ..2 (nákladů|závazků|nutnosti|poplatků|starostí)",
    "(výhod*|přínos*|užitečn*) pro (vás|vaši)",
  ],
  "claim.contact": [
    "(jak|podle) (jsme se domluvili|domluveno|dohody|slíbeno|jsme mluvili|domluvy)",
    "(po|z) (našem|našeho|naší) (hovoru|rozhovoru|schůzce|schůzky)",
    "(vaše|váš) (objednávka|rezervace|poptávka) (č|číslo|<num>)",
  ],
  "claim.alarm": [
    "(poslední|druhá|třetí) (upomínka|výzva|varování|upozornění)",
    "(účet|přístup) ..2 (zablokován|pozastaven|omezen|deaktivován)",
    "(faktura|platba) ..2 (splatnosti|neuhrazen*|nezaplacen*|zpožděn*)",
    "(okamžitou|okamžitá) (akci|reakci|akce)",
  ],
};
