import type { Topic } from "../phrases.ts";

/**
 * What mails with harmful files tell their reader to do, by language: let a file's macros run, switch off what guards
 * the machine, paste a command into the system. `unsafe.not` is said by those who warn of it.
 */
export const unsafeTopic: Topic = {
  en: {
    "unsafe.macros": [
      "(enable|activate|allow|turn on|switch on) ..2 (macros?|active content|editing and content)",
      "(click|press|choose|select) ..2 enable (content|macros|editing)",
      "(macros|content) (must|need to|has to|have to) be (enabled|activated|allowed)",
      "(run|execute|launch|double-?click|start) ..2 (attached|extracted|unpacked|unzipped|enclosed) (file|files|program|attachment|installer|exe|document)",
      "(run|execute|launch|double-?click|start) ..2 (file|shortcut|program|script|document) (inside|within|in the (archive|zip|folder)|from the (archive|zip))",
      "(unzip|extract|unpack) ..4 (run|execute|launch|double-?click) ..3 (file|it|inside|shortcut|document|program)",
      "(open|start|click) ..1 shortcut",
    ],
    "unsafe.guard": [
      "(disable|deactivate|turn off|switch off|pause|stop|uninstall|bypass) ..3 (anti-?virus|virus (scanner|protection)|firewall|windows defender|defender|smartscreen|real-time protection|security software)",
      "(anti-?virus|firewall|defender|security software) ..3 (must|should|needs? to|has to) be (disabled|turned off|switched off|deactivated|paused)",
      "(add|put) ..4 (anti-?virus|defender) ..2 exclusions?",
      "(if|when|should) (your |the )?(anti-?virus|firewall|defender|browser) ..3 (complains?|warns?|alerts?|blocks?|objects?) ..5 (ignore|switch|turn|disable|allow|click|run anyway|off)",
    ],
    "unsafe.paste": [
      "(press|hit|hold|use) ..4 (windows|win|command|cmd) ..1 r",
      "(press|hit|hold|use) ..3 (windows|win) ..1 (key|button) ..3 r",
      "(open|start|launch) ..3 (run dialog|run box|run window|command prompt|powershell|terminal) ..6 paste",
      "paste ..6 (run dialog|run box|run window|command prompt|powershell|terminal|address bar)",
    ],
    "unsafe.not": [
      "(never|not|don't|do not|without|no need to|nobody|instead of|why|how|stop|avoid|refuse|unless|blocks?|detects?|prevents?|tricks?|tricked|lures?|attackers?|malware|phishing|training) ..8 (macros?|content|anti-?virus|firewall|defender|windows r|paste|powershell|run dialog)",
    ],
  },
  de: {
    "unsafe.macros": [
      "(aktivieren|erlauben|zulassen|einschalten) sie ..3 (makros?|inhalte?|bearbeitung)",
      "(makros?|aktive inhalte?) ..4 (aktivieren|erlauben|zulassen|einschalten|aktiviert werden|zugelassen werden)",
      "inhalt aktivieren",
    ],
    "unsafe.guard": [
      "(deaktivieren|schalten|beenden|pausieren) sie ..4 (virenscanner|virenschutz|antivirus|antivirenprogramm|firewall|defender|schutzprogramm)",
      "(virenscanner|virenschutz|antivirus|antivirenprogramm|firewall|defender) ..3 (deaktivieren|ausschalten|abschalten|deaktiviert werden|ausgeschaltet werden)",
    ],
    "unsafe.paste": [
      "(drucken) sie ..4 (windows|win) ..3 r",
      "(fugen|einfugen|kopieren) ..6 (ausfuhren|eingabeaufforderung|powershell|terminal|konsole)",
    ],
    "unsafe.not": [
      "(nie|niemals|nicht|keine|kein|keinen|ohne|statt|warum|wie|vermeiden|angreifer|phishing|schadsoftware|schulung|verhindert|blockiert|erkennt) ..8 (makros?|inhalte?|virenscanner|virenschutz|antivirus|antivirenprogramm|firewall|defender|windows r|powershell)",
    ],
  },
  fr: {
    "unsafe.macros": [
      "(activez|activer|autorisez|autoriser|acceptez) ..3 (macros?|contenu|modification)",
      "(macros|contenu) ..3 (etre activees?|etre active)",
    ],
    "unsafe.guard": [
      "(desactivez|desactiver|coupez|suspendez|eteignez) ..4 (antivirus|anti-virus|pare-feu|defender|protection)",
    ],
    "unsafe.paste": [
      "(appuyez|appuyer) ..4 (windows|win) ..3 r",
      "(collez|coller) ..6 (executer|invite de commandes?|powershell|terminal)",
    ],
    "unsafe.not": [
      "(jamais|ne|pas|sans|aucun|aucune|pourquoi|comment|evitez|pirates?|hameconnage|phishing|formation|bloque|detecte) ..8 (macros?|contenu|antivirus|pare-feu|defender|windows r|powershell)",
    ],
  },
  es: {
    "unsafe.macros": [
      "(habilite|habilita|habilitar|active|activa|activar|permita|permitir) ..3 (macros?|contenido|edicion)",
    ],
    "unsafe.guard": [
      "(desactive|desactiva|desactivar|apague|apaga|deshabilite|deshabilitar|pause) ..4 (antivirus|cortafuegos|firewall|defender)",
    ],
    "unsafe.paste": [
      "(pulse|presione|presiona|pulsa) ..4 (windows|win) ..3 r",
      "(pegue|pega|pegar) ..6 (ejecutar|simbolo del sistema|powershell|terminal)",
    ],
    "unsafe.not": [
      "(nunca|jamas|no|sin|ningun|ninguna|por que|como|evite|atacantes?|phishing|formacion|bloquea|detecta) ..8 (macros?|contenido|antivirus|cortafuegos|firewall|defender|windows r|powershell)",
    ],
  },
  it: {
    "unsafe.macros": [
      "(abilita|abiliti|abilitare|attiva|attivi|attivare|consenti|consenta) ..3 (macro|contenuto|contenuti|modifica)",
    ],
    "unsafe.guard": [
      "(disattiva|disattivi|disattivare|disabilita|disabiliti|disabilitare|spenga|spegni) ..4 (antivirus|firewall|defender)",
    ],
    "unsafe.paste": [
      "(prema|premi|premere) ..4 (windows|win) ..3 r",
      "(incolla|incolli|incollare) ..6 (esegui|prompt dei comandi|powershell|terminale)",
    ],
    "unsafe.not": [
      "(mai|non|senza|nessun|nessuna|perche|come|evitare|aggressori|phishing|formazione|blocca|rileva) ..8 (macro|contenuto|contenuti|antivirus|firewall|defender|windows r|powershell)",
    ],
  },
  nl: {
    "unsafe.macros": [
      "(schakel|zet|sta) ..4 (macro*|inhoud) ..2 (in|aan|toe)",
      "(macro*|inhoud) (inschakelen|toestaan|activeren)",
      "(activeer|accepteer) ..3 (macro*|inhoud)",
    ],
    "unsafe.guard": [
      "(schakel|zet) ..4 (virusscanner|antivirus|firewall|defender) ..2 (uit|af)",
      "(virusscanner|antivirus|firewall|defender) ..2 (uitschakelen|uitzetten)",
    ],
    "unsafe.paste": ["druk ..4 (windows|win) ..3 r", "plak ..6 (uitvoeren|opdrachtprompt|powershell|terminal)"],
    "unsafe.not": [
      "(nooit|niet|geen|zonder|waarom|hoe|vermijd|aanvallers?|phishing|training|blokkeert|herkent) ..8 (macro*|inhoud|virusscanner|antivirus|firewall|defender|windows r|powershell)",
    ],
  },
  pt: {
    "unsafe.macros": ["(habilite|habilitar|ative|ativar|permita|permitir) ..3 (macros?|conteudo|edicao)"],
    "unsafe.guard": ["(desative|desativar|desligue|desligar|desabilite|pause) ..4 (antivirus|firewall|defender)"],
    "unsafe.paste": [
      "(pressione|prima|aperte) ..4 (windows|win) ..3 r",
      "(cole|colar) ..6 (executar|prompt de comando|powershell|terminal)",
    ],
    "unsafe.not": [
      "(nunca|jamais|nao|sem|nenhum|nenhuma|por que|porque|como|evite|atacantes?|phishing|formacao|treinamento|bloqueia|deteta|detecta) ..8 (macros?|conteudo|antivirus|firewall|defender|windows r|powershell)",
    ],
  },
  pl: {
    "unsafe.macros": ["(wlacz|wlaczyc|aktywuj|zezwol) ..3 (makra|makr|zawartosc|tresc|edycje)"],
    "unsafe.guard": ["(wylacz|wylaczyc|dezaktywuj) ..4 (antywirus*|firewall|defender|zapore)"],
    "unsafe.paste": ["nacisnij ..4 (windows|win) ..3 r", "wklej ..6 (uruchom|wierszu? polecen|powershell|terminal*)"],
    "unsafe.not": [
      "(nigdy|nie|bez|dlaczego|jak|unikaj|phishing|szkoleni*|blokuje|wykrywa) ..8 (makra|makr|zawartosc|antywirus*|firewall|defender|windows r|powershell)",
    ],
  },
  sv: {
    "unsafe.macros": ["(aktivera|tillat|sla pa) ..3 (makron?|innehall*|redigering)"],
    "unsafe.guard": ["(inaktivera|stang av|sla av|avaktivera) ..4 (antivirus*|virusskydd*|brandvagg*|defender)"],
    "unsafe.paste": ["tryck ..4 (windows*|win) ..3 r", "klistra in ..6 (kor|kommandotolk*|powershell|terminal*)"],
    "unsafe.not": [
      "(aldrig|inte|utan|ingen|inga|varfor|hur|undvik|phishing|natfiske|utbildning|blockerar|upptacker) ..8 (makron?|innehall*|antivirus*|virusskydd*|brandvagg*|defender|windows r|powershell)",
    ],
  },
  da: {
    "unsafe.macros": ["(aktiver|tillad|sla ..2 til) ..3 (makroer|makro|indhold*|redigering)"],
    "unsafe.guard": ["(deaktiver|sluk|sla) ..4 (antivirus*|virusscanner*|firewall*|defender)"],
    "unsafe.paste": ["tryk ..4 (windows*|win) ..3 r", "indsaet ..6 (kor|kommandoprompt*|powershell|terminal*)"],
    "unsafe.not": [
      "(aldrig|ikke|uden|ingen|hvorfor|hvordan|undga|phishing|traening|blokerer|opdager) ..8 (makroer|makro|indhold*|antivirus*|firewall*|defender|windows r|powershell)",
    ],
  },
  no: {
    "unsafe.macros": ["(aktiver|tillat|sla pa) ..3 (makroer|makro|innhold*|redigering)"],
    "unsafe.guard": ["(deaktiver|sla av|skru av) ..4 (antivirus*|virusprogram*|brannmur*|defender)"],
    "unsafe.paste": ["trykk ..4 (windows*|win) ..3 r", "lim inn ..6 (kjor|ledetekst*|powershell|terminal*)"],
    "unsafe.not": [
      "(aldri|ikke|uten|ingen|hvorfor|hvordan|unnga|phishing|opplaering|blokkerer|oppdager) ..8 (makroer|makro|innhold*|antivirus*|brannmur*|defender|windows r|powershell)",
    ],
  },
  fi: {
    "unsafe.macros": ["(salli|ota kayttoon|aktivoi) ..3 (makro*|sisalto*|muokkau*)"],
    "unsafe.guard": ["(poista kaytosta|sammuta|kytke pois) ..4 (virustorjun*|palomuuri*|defender*)"],
    "unsafe.paste": ["paina ..4 (windows*|win) ..3 r", "liita ..6 (suorita*|komentokehot*|powershell*|paattee*)"],
    "unsafe.not": [
      "(ala|alkaa|koskaan|ei|emme|ilman|miksi|miten|valta|tietojenkalastelu*|koulutu*|estaa|havaitsee) ..8 (makro*|sisalto*|virustorjun*|palomuuri*|defender*|powershell*)",
    ],
  },
  cs: {
    "unsafe.macros": ["(povolte|povolit|zapnete|aktivujte) ..3 (makra|obsah|upravy)"],
    "unsafe.guard": ["(vypnete|vypnout|deaktivujte) ..4 (antivir*|firewall|defender)"],
    "unsafe.paste": ["stisknete ..4 (windows|win) ..3 r", "vlozte ..6 (spustit|prikazov*|powershell*|terminal*)"],
    "unsafe.not": [
      "(nikdy|ne|nepovolujte|nevypinejte|bez|proc|jak|vyhnete|phishing|skoleni|blokuje|odhali) ..8 (makra|obsah|antivir*|firewall|defender|windows r|powershell*)",
    ],
  },
};
