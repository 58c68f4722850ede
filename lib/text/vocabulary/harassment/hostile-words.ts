import type { Topic } from "../phrases.ts";
import { type HostileWords, hostileSentences } from "./hostile-sentences.ts";

const words: Readonly<Record<string, HostileWords>> = {
  en: {
    life: "(your|ur) (life|existence) (is|isn't|was|has|means|doesn't|does|will)",
    worthless:
      "worthless|meaningless|pointless|worth nothing|not worth (anything|living|a thing|shit)|means nothing|(doesn't|does not|don't) matter",
    typical: "typical of|just like|typical for",
    whom: "him|her|you|them",
    dull: "stupid|dumb|thick|dense|clueless|brainless|idiotic|moronic|pathetic|brain dead|braindead|useless|retarded|dim|ignorant",
    personIs:
      "you are|you're|you were|u r|ur|he is|he's|she is|she's|this guy is|that guy is|this man is|that woman is|this woman is",
    degree: "so|such|too|really|just|truly|fucking|completely|absolutely|unbelievably|incredibly|utterly|painfully|as",
    whatA: "what a|what an|such a",
    pitiful:
      "sad|pathetic|pitiful|miserable|worthless|disgusting|useless|vile|nasty|horrible|revolting|sorry|pitiable|sorry excuse for a|pathetic excuse for a|poor excuse for a",
    person: "man|woman|little man|person|human|human being|creature|individual|specimen|girl|boy|guy|loser|life",
    youAre: "you are|you're|you have|he is|she is|you must be|of you",
    goBack: "go|crawl|get|run|slither|fuck off|piss off",
    yourPlace:
      "back to (your (own )?(country|hole|cave|rock|mother|village|swamp|tribe)|where (you|ever you|u) (came|come)|wherever you (came|come)|whatever (hole|rock|cave|sewer|swamp)|the (hole|rock|gutter|sewer|stone age))|back (to|into|under|where) (whatever|wherever|the|that) (hole|rock|cave|sewer|swamp)|back where you (came|come) from",
    willBreak:
      "(i'll|i will|i'm going to|i am going to|we'll|we will|gonna|i swear i'll) (break|smash|snap|crush|kick|knock|cut|rip|bash|burn|slit|split|punch|rearrange|shoot|cave)",
    yourBody:
      "your (face|teeth|nose|legs?|arms?|neck|head|skull|bones|knees|kneecaps|jaw|throat|fingers|ribs|house|car|office|ass|in)|every bone",
    somebodyShould:
      "(somebody|someone|they|we|people) (should|ought to|needs to|need to|must|has to|have to) ..1 (put|give|take|throw|lock|string|beat|shoot|run)",
    doAway:
      "(bullet|bullets|knife|noose|gun) ..2 (you|him|her|them|that|this|these|those)|(you|him|her) ..1 (out and shoot|down and shoot|over with|up and throw|behind the shed|under a bus|off a (bridge|cliff|roof)|out of (the|a) window)|that (guy|man|woman|bitch|bastard|idiot)",
    better: "better off|nobody would miss|no one would miss|nobody will miss|nobody would cry",
    without: "you|without you|without him|without her|if you (died|were dead|were gone)",
    belongs:
      "belong|belongs|should stay|should go back|should be kept|need to stay|must stay|have no place|has no place",
    lowPlace:
      "in (the|a) (kitchen|zoo|cage|cages|asylum|jungle|gutter|sewer|camps?|jail|prison|oven|trees)|to the (kitchen|jungle|zoo)|in (our|a) (boardroom|society|country|army)|on a leash",
    ofGroup: [
      "(are|is|be|being) (all |just |only |always |nothing but |such )?(a burden|a drain|a waste of (money|space|time|tax)|dead weight|freaks of nature|a disgrace to|a stain on|a curse|good for nothing)",
      "(don't|do not|doesn't|does not) deserve ..1 (rights|respect|to (live|exist|vote|breathe|be here)|a (place|voice|vote)|any (rights|respect)|sympathy|help)",
      "(should|must|ought to|need to) (all )?be (locked (up|away)|kept away|kept out|banned from|thrown out|kicked out|driven out|sent (back|home)|rounded up|removed from|barred from)",
      "(are|is) ..1 (inferior to|beneath|worth less than|less than human|not even human|born (criminals?|liars?|thieves))",
      "(are|is) (nothing but|all|just|only|mostly|always|a bunch of|basically|literally) ..1 (freeload*|lazy|leeches|leech*|vermin|animals|savages|criminals?|thieves|liars|parasites?|rapists?|idiots?|morons?|inbred|trash|garbage|scum|whores?|sluts?|pigs?|rats?|dirty|filthy|stupid|dumb|evil|inferior|terrorists?|mentally ill|sick|perverts?|pedos?|groomers?)",
      "(are|is) (less|not as|far less|much less) (intelligent|smart|clever|human|civilised|civilized|worthy|capable|evolved)",
    ],
    driveOut:
      "throw ..3 out of (the|our|this)|kick ..3 out of (the|our|this)|drive ..3 out of (the|our|this)|round ..2 up|lock ..3 (up|away)|locked (up|away)|kicked out|driven out|rounded up|cleanse|get ..3 out of (our|this) (country|town|city|land)",
    insults: [
      "only (a|an) ..2 (idiot|fool|moron|muppet|imbecile|clown|donkey|numpty|cretin|child|halfwit|lunatic|monkey|sadist|coward|simpleton) (would|could)",
      "^you (absolute|utter|stupid|pathetic|lying|fucking|miserable|filthy|rotten|ignorant|lousy|ugly|useless|worthless|disgusting|vile|spineless|arrogant|brainless) (donkey|muppet|weasel|witch|toad|rat|crook|snake|turnip|potato|melon|walnut|sponge|plank|spoon|goose|cabbage|worm|maggot|cow|goat|ape|monkey|pig|swine|beast|animal|creature|hypocrite|coward|amateur|child|brat|man|woman|person|people|thing|waste|disgrace|parasite)",
      "you (absolute|utter|stupid|pathetic|lying|useless|worthless|brainless) (donkey|muppet|weasel|witch|toad|turnip|potato|melon|plank|spoon|goose|cabbage|worm|maggot|ape|monkey)",
      "(that|this) (woman|man|guy|lady|girl|bloke|boss|manager|person) is ..5 (witch|snake|weasel|monster|liar|thief|crook|whore|pig|rat|psycho|sociopath|psychopath|cow|bully|creep|pervert|con artist|parasite|leech|bitch|idiot|moron)",
      "(as|so) (thick|dense|dumb|stupid|dim) as you",
      "(all of you|you people|you lot|you guys|everyone|everybody) ..5 (are|is) ..2 (sheep|brain dead|braindead|morons|idiots|clowns|scum|vermin|rats|parasites|leeches|pigs|filth|trash|garbage|cretins|retards|degenerates|imbeciles|useless)",
      "(dumbest|stupidest|ugliest|thickest|laziest|dimmest|slimiest) (cow|pig|bitch|ape|hag|goat|donkey|lump|ass|woman|man|bloke|excuse|individual|colleague|boss|employee)",
      "(ashamed|embarrassed) (of|to have) (hiring|employing|hired|knowing|you|somebody as)",
      "(couldn't|could not|can't|cannot) (organise|organize|pour|find|run|manage) ..3 (bake sale|piss up|boot|own ass|own arse|bath|lemonade stand|both hands|paper bag)",
      "(your kind|your sort|your lot|your type|people like (you|him|her|them)|the likes of (you|him|her|them)) ..2 (should (never|not|all|be)|shouldn't|don't deserve|do not deserve|belong in|are (the reason|why|what's wrong|a|scum|the problem|disgusting|ruining|not)|make me (sick|vomit|want)|disgust|ruin|destroy|have no|need to be|deserve to)",
      "typical (of |for )?(a |an )?(woman|women|female|jew|muslim|black|gay|immigrant|asian|indian|arab|mexican|gypsy|liberal|libtard|leftist|republican|democrat|karen|boomer|man|men) (to|behaviour|behavior|move|shit|crap|stupidity|logic|nonsense|thing to do|driver)",
      "(nobody|no one|no body) (wants|likes|needs|loves|respects|would miss|cares about) (you|u)",
      "(you|u) (have|got|'ve got|'ve) (no|zero|the) ..2 (brain|brains|brain cells?|talent|shame|spine|balls|class|dignity|soul|personality of|iq of|intelligence of|clue what you|decency|manners of)",
      "(open|opening|run|running|shut|shutting|wash) (your|ur) ..1 (stupid|big|fat|filthy|ugly|dirty|dumb|fucking|ignorant|lying|foul) ..1 (mouth|gob|trap|face|hole|yap|pie hole)",
      "(ugly|fat|old|stupid|bitter|wrinkled|crusty|dried up|shrivelled) (ugly |fat |old |stupid |bitter |little )?(hag|cow|bitch|crone|bat|witch|skank|slag|toad|pig|whale|troll|goat|fart|creep|pervert|fuck|bastard)",
      "(you|u|he|she) ..2 (dumb|stupid|ugly|pathetic|useless|fat) ..2 (it hurts|you make|that even|even your|bricks|as a (rock|brick|door|post|box))",
      "(god|jesus|christ|man|damn|wow|lord) ..1 (you are|you're|ur|u r) ..1 (thick|dense|dumb|stupid|slow|dim|pathetic|useless|annoying|ugly|gross)",
      "(spineless|gutless|worthless|brainless|clueless|shameless|soulless|miserable|filthy|lying|two faced|backstabbing|sniveling|snivelling|slimy|greasy) (little |old |piece of |sack of )?(coward|worm|rat|snake|weasel|creature|person|people|man|woman|thing|bastard|liar|dog|pig|cheat|crook|thief|hypocrite|politician|scumbag|shit|shill|toad|excuse)",
      "(you are|you're|u r|ur) ..3 (failure|disappointment|embarrassment|mistake|waste|burden|disgrace|nobody|loser|joke) ..1 (as a|to your|to the|of a|of|and|at)",
    ],
    threats: [
      "(nobody|no one|noone) (would|will|is going to) (care|notice|cry|mind|mourn|blink|miss you) ..2 if you (died|die|drop|dropped|were dead|disappear|disappeared|vanish|vanished|jump|jumped|got|hang|hanged|burn|burned|never woke)",
      "or (i|we)('ll| will)? ..1 (post|publish|leak|share|expose|dox|release|upload|spread|sell) ..1 your (home address|address|phone number|number|photos?|pictures?|nudes|secrets?|messages|chats|texts|video|videos|name|passwords?)",
      "(never work|never get a job|finished|done for) ..2 in this (town|city|industry|business|field) (again)?",
      "(awful|terrible|tragic|sad|shame|pity|horrible|bad|too bad) if (it|they|she|he|that|your|anything) ..3 (caught fire|burned|burnt|broke|got hurt|got sick|vanished|disappeared|happened|had an accident|went missing)",
      "(have|got|know|found) ..2 your home address",
      "(know|found|have) ..3 (where|which) ..2 (your (kids?|children|wife|daughter|son|family)) ..2 (school|live|lives|go|goes|sleep|sleeps|play|plays)",
      "your (kids'?|children's|daughter's|son's|wife's) (school|address|route|name) ..6 (before|think|careful|shame|sleep)",
      "(put|put a) bullet ..2 (in|into|through) (you|your|him|his|her|that|this|their|them)",
      "(or|otherwise) (i|we)('ll| will)? (tell|inform|show|email|call|send) ..1 (your (boss|wife|husband|employer|family|partner|parents)|everyone|everybody|the whole (office|company|world)) ..2 (about (us|you|what|everything)|the (photos|pictures|truth|video)|everything)",
      "(keep|one more|say|try|do) ..4 (and|then) (you'll|you will|i'll|i will|you're|we'll) ..4 (hospital|hurt|dead|die|grave|wheelchair|regret|morgue|coffin|ambulance|teeth|ground)",
      "(somebody|someone|somebody'd|i wish|hope|want|will|gonna|i'd like to|i'd love to|should) ..3 (run|knock|throw|push|drag|blow|string|gun|mow|hunt|strike|chop) (you|him|her|them|these|those) (over|down|under|off|out of|up|into|apart)",
      "or (the|your|all|everything|it) ..4 (will be|gets|goes) (published|leaked|released|sold|posted|made public|auctioned|public|online)",
      "(come|coming|come down|drive|show up|turn up) (to|at|by) your (house|home|office|place|work|door|school) ..3 (and|make|with|to) ..2 (you|pay|hurt|beat|sorry|show|deal|teach|gun|knife|settle|break)",
      "(i|we)('ll| will| swear| am going to|'m going to| want to| could) ..2 (wring|slit|stab|skin|gut|choke|strangle|bury|drown|kneecap|lynch|smother) (you|your|him|her|them|that|this)",
      "(you'll|you will|you are going to|you're going to) (bleed|suffer for|burn for|pay for|be sorry|wish you|never walk|never see|choke|rot)",
    ],
    advances: [
      "(photo|photos|picture|pictures|pic|pics|dress|legs|body|lips|mouth|voice|smile|eyes) ..2 (made|makes|make|got|gets|turns|turned|drives|drove) me ..1 (hard|horny|wet|on|crazy|wild)",
      "(hey|hi|hello|good morning) (sexy|hottie|gorgeous|sugar tits|sweet cheeks|hot stuff)",
      "(send|show|give) (me )?(some |a |your )?(pics?|pictures?|photos?|selfies?) of (you|yourself|your) ..2 (naked|nude|in (that|a|your) (dress|bikini|underwear|lingerie|bra|shower|bath)|topless|undressed|without)",
      "(want|wanna|would love|love|dying|need) to (taste|lick|kiss|touch|see|feel|smell|spank) ..2 (you|your) ..1 (naked|body|lips|legs|skin|ass|thighs|all over|everywhere|underneath|undressed|neck)",
      "(your|those|that) (sexy|hot|tight|juicy|beautiful|gorgeous) (ass|legs|body|lips|tits|butt|curves|little body)",
      "(spend the night|sleep|go to bed|have sex|hook up) with me ..3 (or|and|if|then|in return|tonight|first)",
      "bend you over",
      "(sit|get|climb) on my (lap|face|knee)",
      "(take|get) (off )?your (clothes|dress|shirt|top|bra|panties|pants) off",
      "(imagin(e|ing)|dream(ing)?|fantasi(s|z)(e|ing)|thinking) ..2 you (naked|undressed|in (my|bed)|on my|without)",
    ],
    spied: [
      "(i|we)( have|'ve| had)? ..2 (hacked|cracked|infected|compromised|breached|exploited|penetrated|encrypted|exfiltrated|locked)",
      "(my|the|this) (backdoor|trojan|spyware|keylogger|rootkit|malicious program|virus|exploit) (was|has been|is now) ..1 (injected|installed|planted|uploaded|running|activated)",
      "(installed|planted|injected|placed|put|uploaded) a ..2 (backdoor|trojan|virus|spyware|keylogger|malware|exploit|rootkit|rat|program)",
      "(your|all your|all of your|the) ..3 (data|information|files|contacts|photos|messages|history|correspondence|drive|database) ..4 (copied|uploaded|downloaded|transferred|extracted|in my possession) ..3 (my|me)",
      "(i|we) ..3 (access|acces|control) (to|over|of) ..2 your ..1 (device|devices|screen|microphone|camera|webcam|keyboard|accounts?|mailbox|contacts|messengers?|laptop|network)",
      "(i|we)( have|'ve)? (recorded|filmed|taped|captured|screenshotted|watched|seen) ..3 (all|everything|you|your|moments|what you|how you|it all)",
      "(been|sitting|living|hiding|running) (inside|in|on) your (laptop|computer|device|devices|phone|system|network|inbox|servers?)",
      "(footage|clips?|videos?|recordings?|screenshots?|pictures) of you ..3 (from|through|via|by|on|in) ..1 (your|the|own) ..1 (camera|webcam|cam|screen|phone|laptop)",
      "what you do in front of (the |your )?(camera|webcam|screen)",
      "(porn|porno|adult|xxx) ..2 you (watch|watched|visit|visited|like|view|viewed)",
      "(we|i) ..2 (encrypted|locked|exfiltrated|stole|dumped) your ..2 (servers?|network|data|files|database|systems?|backups?|customer)",
      "(has|have) (broken into|breached|infiltrated|hacked|compromised) your ..1 (company|network|system|systems|servers?|website|corporate|infrastructure)",
    ],
    shown: [
      "(your|all your) (relatives|family|friends|contacts|colleagues|boss|coworkers|wife|husband|parents|kids|clients|customers|partner|employer) ..6 (will|would|are going to|gonna) ..2 (think|get|see|know|receive|watch|say|hear|find out|learn|be shown|be sent|enjoy|love)",
      "(what|imagine|think) ..3 your (relatives|family|friends|contacts|colleagues|boss|coworkers|wife|husband|parents|kids) ..6 (will|would) ..1 (think|say|feel|do|react)",
      "(when|if|once) (i|i'll|we|we'll) ..1 (share|publish|leak|release|upload|show them) ..4 (porn|videos?|clips?|footage|what you (do|did|watch)|recordings?)",
      "(your|all your) (relatives|family|friends|contacts|colleagues|boss|wife|husband|customers|clients) (gets?|receives?|sees?|will get|will see|will receive) ..2 (clip|video|videos|footage|pictures|photos|recording|file|link|it|everything)",
      "(goes|go|posted|published|released|put|appears?|uploaded|will be) ..3 (on|to|onto) (our|my|the) ..1 (leak|leaks|darknet|dark web|tor|shame|telegram|news) (site|page|blog|channel|portal|forum)",
    ],
    prices: [
      "(fee|ransom|payment|sum|amount|money) ..2 (is not|isn't|not) (paid|received|sent|transferred|made) ..2 (by|within|before|in|until)",
      "(if|unless) ..2 (fee|ransom|payment|sum|amount|money) ..3 (paid|received|sent|transferred|made|arrives?)",
      "(transfer|send|pay|deposit|wire) ..2 <money> ..2 (in|of|worth|to|via|using) ..1 (btc|bitcoins?|monero|xmr|crypto|ethereum|usdt|the wallet)",
      "(<num> )?(usd|eur|dollars|euros|gbp) (in|of|worth of) (btc|bitcoins?|monero|crypto|xmr|usdt)",
    ],
  },
  de: {
    life: "(dein|euer|ihr) (leben|dasein)",
    worthless: "nichts wert|wertlos|sinnlos|keinen (cent|pfifferling) wert|nicht (lebenswert|wert)|bedeutungslos",
    typical: "typisch (fur|von)|typisch",
    whom: "ihn|ihm|ihr|dich|sie|dir|er|du",
    dull: "dumm|blod|bloed|doof|dammlich|bescheuert|damlich|hohl|behammert|beschrankt|unfahig|bekloppt|begriffsstutzig|lacherlich|erbarmlich",
    personIs:
      "du bist|ihr seid|sie sind|bist du|seid ihr|sind sie|er ist|der typ ist|die alte ist|diese frau ist|dieser mann ist",
    degree: "so|zu|echt|wirklich|einfach|total|vollig|dermassen|unglaublich|verdammt|ganz schon|doch|nur",
    whatA: "was fur (ein|eine|einen)|so (ein|eine)",
    pitiful:
      "jammerlich*|erbarmlich*|armselig*|widerlich*|ekelhaft*|nutzlos*|lacherlich*|traurig*|elend*|wertlos*|mies*",
    person: "mensch|person|figur|wicht|wurm|kerl|frau|mann|gestalt|versager|versagerin|kreatur|weib|wurstchen",
    youAre: "du bist|sie sind|bist du|sind sie|ihr seid|du doch|er ist|sie ist",
    goBack: "(geh|geht|gehen sie|hau|verschwinde|verschwindet|verpiss dich|zieh|kriech) ..2",
    yourPlace:
      "(zuruck|ab) ..1 (wo|dahin|in (dein|euer|dein eigenes|ihr) (land|loch|heimat|dorf|hohle)|nach hause)|zuruck wo ..2 (her|herkommst|hergekommen)|dahin zuruck|in dein (land|loch) zuruck|in deine (heimat|hohle) zuruck",
    willBreak:
      "(ich|wir) (werde|werden|will|wollen|mach|mache|schlag|schlage|hau|haue|brech|breche|tret|trete|polier|poliere)",
    yourBody:
      "(dir|dich|euch|deine|deinen|dein) ..2 (knochen|fresse|schadel|genick|beine|arme|zahne|nase|hals|gesicht|finger|kopf|rippen|fertig|kaputt|platt)",
    somebodyShould:
      "(dich|euch|ihn|den|die|so jemanden|solche) ..1 (sollte|musste|gehort|gehoren|muss|mussten) (man|jemand)?",
    doAway:
      "(aus dem fenster|vor den zug|von der brucke|an die wand|in den knast|ins lager|weg) ..1 (werfen|stossen|schmeissen|stellen|stecken|sperren|geworfen)|wegsperren|einsperren|abknallen|aufhangen|erschlagen|einschlafern|verprugeln|ersaufen|verrecken",
    better: "besser dran|(niemand|keiner) (wurde|wird)",
    without: "ohne (dich|euch|sie)|(dich|euch|sie|ihn) vermissen|dir eine trane nachweinen",
    belongs: "gehoren|gehort|sollen|sollten|haben",
    lowPlace:
      "(an den|hinter den|an) herd|in (die kuche|den zoo|einen kafig|kafige|ein lager|die gosse|den dschungel|die psychiatrie)|(nichts|nix) (zu suchen|verloren|verloren hier)",
    ofGroup: [
      "(in|an|im|auf|hier|bei) ..4 (nichts|nix) (zu suchen|verloren)",
      "(sind|ist) ..2 (eine (last|burde|belastung|schande|plage|seuche|zumutung)|ein (fluch|schandfleck|krebsgeschwur|problem fur)|abschaum|untermenschen|von natur aus)",
      "(verdienen|verdient|haben|hat) ..2 (keine rechte|keinen respekt|kein (recht|mitleid|leben)|nicht zu leben)",
      "(aus dem land|aus unserem land|aus deutschland|aus der stadt|uber die grenze) ..1 (jagen|werfen|schmeissen|treiben|prugeln)",
      "(sind|ist) kein(e|er)? (richtig*|echt*|wahr*|normal*) (frau*|mann*|menschen|manner|deutsche*)",
      "nehmen uns ..1 (alles|arbeit|frauen|wohnungen|jobs)",
      "(sollten|sollte|durfen|durften|darf) ..2 (keine|nicht) ..1 (kinder|wahlen|heiraten|arbeiten|leben|existieren|autofahren)",
    ],
    driveOut:
      "rauswerfen|rausschmeissen|hinauswerfen|wegsperren|weggesperrt|einsperren|eingesperrt|verjagen|verjagt|vertreiben|jagen|aus dem land|rausjagen|davonjagen|zusammentreiben|abschieben|abgeschoben",
    insults: [
      "(du|sie|ihr) (gauner|halunke*|hampelmann|nichtsnutz|esel|affe|ochse|kamel|tropf|lump|lumpen|strolch|witzfigur|wicht|flegel|rindvieh|hornochse|pfeife|flasche|niete)",
      "(zu|so) (damlich|dammlich|dumm|blod|bloed|doof|bescheuert|faul) ..1 (um|fur|zum)",
      "(letzte|letzter|allerletzte) (dreck|abschaum|dreckskerl|arsch)",
      "halt ..2 (maul|fresse|klappe|schnauze|rand)",
      "halten sie ..2 (maul|klappe|schnauze|den mund)",
      "du ..1 (widerst|ekelst|kotzt) ..1 (mich|uns)",
      "(leute|menschen|typen|solche) wie (du|dich|ihr|sie|dir) ..2 (sollte|sollten|gehoren|gehort|haben hier nichts|sind (der|das|die|ein|eine|abschaum)|braucht (keiner|niemand)|widern|kotzen|machen mich krank|verdienen)",
      "(ist|sind|bist|seid) ..3 (verraterin|verrater|volksverrater*|lugnerin|lugner|verbrecherin|versagerin|heuchlerin|schlampe|hexe|abschaum|gesindel|pack)",
      "(dieses|dreckiges|elendes|solches|so ein) (pack|gesindel|gesocks|dreckspack|drecksvolk|lumpenpack|saupack|viehzeug)",
      "(besteht|bestehen|nur|lauter|voller|haufen) ..2 (versager*|lugner*|idioten|verbrecher*|betruger*|trottel*|nieten|schwachkopf*)",
    ],
    threats: [
      "(mach|mache|machen) (ich|wir) (dich|euch|sie) (fertig|kalt|alle|platt|kaputt)",
      "(ich|wir) (weiss|wissen|kenne) ..1 wo (deine|eure|ihre) (kinder|familie|frau|tochter|eltern|mutter) ..4 (schule|wohnen|wohnt|arbeitet|leben|lebt)",
      "(dich|euch) (mach|mache|machen|krieg|kriege|kriegen|bring|schlag|schlage|find|finde) (ich|wir)",
      "(ich|wir) (reiss|reisse|reissen|hack|hacke|dreh|drehe|schneid|schneide|schlag|schlage|brech|breche) (dir|euch) ..3 (ab|um|aus|raus|ein|durch)",
      "(alle|diese|die|solche) ..2 (politiker*|journalisten|banker|bullen|richter) ..2 (aufhangen|aufknupfen|an die wand|erschiessen|vergasen|hangen|abknallen|verprugeln|wegsperren)",
    ],
  },
  fr: {
    life: "(ta|votre|sa) (vie|existence)",
    worthless:
      "vaut (rien|pas grand chose|que dalle)|n a aucun(e)? (valeur|sens|interet)|sert a rien|sans valeur|inutile",
    typical: "typique de|bien (ton|son|votre) genre|tout (toi|lui|elle) ca|digne de",
    whom: "lui|elle|toi|vous|d etre|de|ca",
    dull: "stupide?|debile|bete|con|conne|idiote?|cretine?|nul|nulle|abrutie?|ignare|pathetique|minable|ridicule|imbecile|demeuree?",
    personIs:
      "tu es|t es|vous etes|elle est|ce type est|ce mec est|cette fille est|cette femme est|ce gars est|qu est ce que tu es|ils sont|elles sont",
    degree: "tellement|si|trop|vraiment|aussi|completement|totalement|carrement|incroyablement|juste",
    whatA: "quel|quelle|quels|quelles",
    pitiful: "pauvre|pathetique|triste|minable|miserable|sale|sinistre|lamentable|pitoyable|ridicule",
    person: "type|individu|personnage|mec|homme|femme|fille|gars|personne|con|conne|creature|sire|merde|loque",
    youAre: "tu es|vous etes|tu fais|vous faites|il est|elle est|ce (type|mec|gars)|celui la|cette (fille|femme)",
    goBack: "retourne|retournez|rentre|rentrez|degage|degagez|repars|repartez|barre toi|casse toi",
    yourPlace:
      "d ou (tu|vous) (viens|venez)|dans (ton|votre) (pays|trou|bled|village|jungle|grotte)|chez (toi|vous)|dans ton coin",
    willBreak:
      "(je|on) (vais|va) (te|vous|lui|t) (casser|peter|eclater|briser|exploser|defoncer|fracasser|arracher|crever|couper|tordre|demolir|trancher|refaire)",
    yourBody:
      "(la|les|le|tes|ta|ton) (figure|gueule|tete|dents|jambes?|bras|cou|genoux|os|nez|yeux|face|portrait|machoire|gorge|cotes|maison|voiture)",
    somebodyShould:
      "(il faut|faudrait|il faudrait|on devrait|quelqu un devrait|on devrait tous) (te|les|le|la|vous|bien)?",
    doAway:
      "(bruler|pendre|enfermer|abattre|fusiller|noyer|eliminer|egorger|lapider|castrer|sterliser|jeter par la fenetre) (toi|vous|tous|ces|ce|cette|cet|celui|celle|comme)",
    better: "mieux|meilleur|meilleure|personne ne (te|vous)|bon debarras",
    without: "sans (toi|vous)|(regretterait|regrettera|pleurerait|pleurera)",
    belongs:
      "devrai(t|ent) (rester|etre|retourner|aller)|doivent (rester|etre|retourner)|leur place est|(sont|est) fait(e|es|s)? pour (rester|etre)|a leur place",
    lowPlace:
      "(a|dans|au|en) (la cuisine|leur cuisine|cuisine|zoo|un zoo|une cage|cage|asile|l asile|fourneaux|jungle|la jungle|caniveau|prison|la maison)|aux fourneaux",
    ofGroup: [
      "(sont|est) (tous |toutes |que |qu |juste |vraiment )?(un (poids|boulet|fardeau|cancer|fleau)|une (charge|plaie|peste|honte|tare|erreur)|comme (la peste|des (rats|betes|animaux|cafards)))",
      "ne (devraient|devrait|doivent|meritent) ..3 (droit|droits|voter|vivre|respect|travailler)",
      "devrait ..2 (expulser|virer|chasser|enfermer|renvoyer|bannir)",
      "(sont|est) ..2 (inferieur*|malades? mentaux|malades? mentales?|detraque*|pas de vra(is|ies)|plus bet(e|es)|moins intelligent*)",
      "ne sont pas de vra(is|ies) (femmes|hommes|francais)",
    ],
    driveOut:
      "expulser|virer|chasser|foutre dehors|renvoyer ..2 (pays|chez)|enfermer|enfermes|enfermees|parquer|jeter dehors|mettre dehors",
    insults: [
      "(trop|si|tellement|aussi) (bete|con|conne|stupide|debile|nul|nulle|idiot|idiote) pour ..2 (comprendre|lire|voir|savoir|ecrire|saisir|ca)",
      "seu? fdp",
      "(les gens|des gens|ceux|celles|les types|les personnes) comme (toi|vous|lui|elle|eux) ..2 (devraient|doivent|ne meritent|ne devraient|me degoutent|sont (la|le|un|une|des)|me font|n ont rien)",
      "(ces|tous ces|toutes ces|les|nos) (politiciens|journalistes|deputes|ministres|flics|patrons|elus|gauchistes|fachos) (sont|c est|ne sont) ..3 (pourris?|voleurs?|vendus?|menteurs?|traitres?|escrocs?|ordures?|incapables?|criminels?|merdes?|corrompus)",
    ],
    threats: [
      "(on|je|nous) (va|vais|allons|te|vous) ..2 (retrouver|trouver|retrouvera) ..5 (souffrir|regretter|payer|crever|mourir|pleurer)",
      "(fais|faites) (bien )?attention a (toi|vous|ta famille|tes enfants|tes arrieres)",
      "(te|vous) (retrouver|trouver|choper|attraper|crever|tuer|buter|saigner|egorger|demolir|detruire|bruler) ..1 (et|la peau|vivant|toi|vous|un jour|chez)",
      "faire la peau",
      "(bruler|cramer|faire sauter|incendier) (ta|ton|votre|toutes les|les) (maison|voiture|boite|bureau|mosquees?|synagogues?|eglises?|famille)",
    ],
  },
  es: {
    life: "(tu|su|vuestra) (vida|existencia)",
    worthless: "no vale (nada|una mierda|la pena|un duro)|no tiene (valor|sentido)|sin valor|no sirve",
    typical: "tipico de|propio de|muy de",
    whom: "el|ella|ti|usted|ellos",
    dull: "estupid(o|a)|tont(o|a)|imbecil|idiota|burr(o|a)|inutil|cretin(o|a)|torpe|ignorante|bobo|boba|patetic(o|a)",
    personIs:
      "eres|sois|es usted|son ustedes|ese tio es|esa tia es|ese tipo es|este tipo es|esa mujer es|ella es|el es",
    degree: "tan|muy|demasiado|realmente|completamente|totalmente|rematadamente|increiblemente|simplemente|bien|mas",
    whatA: "que|menudo|menuda|vaya|valiente",
    pitiful: "pobre|triste|patetic(o|a)|lamentable|miserable|ridicul(o|a)|panda de|hatajo de|pedazo de",
    person:
      "persona|hombre|mujer|tipo|tipa|tio|tia|desgraciad(o|a)|individuo|inutil|ineptos|ineptas|inutiles|idiotas|payasos|incompetentes|vagos|ladrones",
    youAre: "eres|sois|son ustedes|es usted|estais hechos|sois todos",
    goBack: "vuelve|vuelvete|volved|largate|regresa|regresate|vete|vayanse|marchate|lárgate",
    yourPlace:
      "a (tu|vuestro|su) (pais|casa|pueblo|agujero|cueva|selva|tierra)|por donde (viniste|has venido)|de donde (viniste|vienes|has venido)",
    willBreak:
      "(te|os|le) (voy|vamos) a (partir|romper|reventar|destrozar|cortar|arrancar|hundir|quemar|machacar|volar)|te (parto|rompo|reviento|destrozo|corto|arranco)",
    yourBody:
      "(la|las|los|el|tu|tus) (cara|piernas|dientes|cabeza|boca|cuello|huesos|jeta|nariz|brazos|ojos|crisma|casa|coche|morros|vida)",
    somebodyShould: "(alguien|habria que|deberian|hay que|tendrian que)",
    doAway:
      "(matarte|encerrarte|colgarte|fusilarte|pegarte un tiro|encerrarlo|matarlo|matarla|colgarlo|quemarlo|eliminarte)",
    better: "mejor|nadie te (quiere|echaria|extranaria|va a echar)|nadie os",
    without: "sin (ti|vosotros|usted|ustedes)|de menos|das pena",
    belongs:
      "deberian (estar|quedarse|volver)|deben (estar|quedarse)|tienen que (estar|quedarse)|(su|el) (lugar|sitio) (esta|es)|pertenecen",
    lowPlace:
      "(en|a) (la|su|una|el|un) (cocina|jaula|zoologico|zoo|selva|manicomio|fregadero|carcel|casa|alcantarilla)|fregando|limpiando",
    ofGroup: [
      "no (sirve|sirven|valen|vale) para ..2 (nada|trabajar|dirigir|mandar|pensar|conducir)",
      "(hay|habria|tenemos|tendriamos) que (echar|expulsar|deportar|encerrar|eliminar|acabar|erradicar|exterminar)",
      "(debemos|deberiamos|vamos a) (echar|expulsar|deportar|encerrar|eliminar|acabar con|erradicar|exterminar)",
      "(estan|son) ..1 (loc(o|a|os|as)|enferm(o|a|os|as)|histeric(o|a|os|as)|monstruos?|inferior(es)?|animales|bestias)",
      "no son (mujeres|hombres|personas|seres) ..1 (de verdad|reales|normales|autentic(o|a|os|as)|humanos)",
      "(callarlas|callarlos|encerrarlas|encerrarlos|echarlas|echarlos|expulsarlos|matarlos|matarlas)",
    ],
    driveOut:
      "echar|expulsar|expulsados|encerrar|encerrados|acabar con|erradicar|sacar del pais|echarlos|fuera del pais",
    insults: [
      "(callate|callaos|callense|cierra la boca) ..1 (payaso|payasa|imbecil|idiota|inutil|tonto|tonta|estupido|estupida|gordo|gorda|perra|basura)",
      "(menuda|menudo|vaya) (panda|pandilla|hatajo|atajo|banda|grupo) de (inept*|inutil*|incompetent*|payas*|idiot*|ladron*|vag*|imbecil*|sinverguenz*)",
      "(das|dais|da) (pena|asco|lastima|verguenza ajena)",
      "(gente|personas|los|las) como (tu|vosotros|usted|ustedes|ella) ..2 (deberia|deberian|no merece|no merecen|no deberia|sobra|sobran|me da asco|dais asco|dan asco|es la|sois)",
      "(me|nos) (das|dais|da usted) (asco|pena|verguenza|nauseas|lastima)",
      "(basura|escoria|mierda) humana",
      "(estas|estais|esta|estan) (hecho|hecha) (un|una|tu|unos) ..1 (imbecil|idiota|inutil|gilipollas|payaso|desgraciado|mierda)",
      "(mas) (tont(o|a)|burr(o|a)|fe(o|a)|corto|corta|inutil|lerd(o|a)) que (una|un|la|el) (piedra|zapato|burro|abrochar|pegarle|mula|adoquin|cepillo|pie|nevera)",
    ],
    threats: [
      "(voy|iremos|vamos) a (ir )?(a )?por (ti|vosotros|usted|tu familia)",
      "(se|sabemos) (donde|donde) (vives|trabajas|viven|vive tu|estudian tus)",
      "(voy|vamos) a (quemar|matar|destruir|romper|reventar|incendiar|volar|violar|rajar|degollar|partir) ..1 (tu|tus|vuestra|vuestro|te|a tu|a tus)",
      "(deberian|habria que|hay que|tendrian que|alguien deberia) (fusilar|colgar|matar|quemar|ahorcar|encarcelar|gasear|ejecutar|linchar) a (todos|todas|ese|esa|esos|esas|los|las|este|estos)",
      "(te|os) (mereces|mereceis|merecen) ..1 (lo peor|morir|sufrir|un tiro|una paliza|pudrirte)",
    ],
  },
  it: {
    life: "(la (tua|sua|vostra)) (vita|esistenza)",
    worthless: "(non )?(vale|conta) (niente|nulla|un cazzo|zero)|senza valore|e inutile|non ha (valore|senso)",
    typical: "tipico (di|da)|tipico|proprio da",
    whom: "lui|lei|te|voi|loro",
    dull: "stupid(o|a)|scem(o|a)|idiota|cretin(o|a)|imbecille|tont(o|a)|incapace|ignorante|ottus(o|a)|deficiente|inutile",
    personIs: "sei|siete|lui e|lei e|quel tipo e|questo tipo e|quella donna e|quello e",
    degree: "cosi|troppo|davvero|proprio|veramente|talmente|completamente|totalmente|incredibilmente|solo",
    whatA: "che|che razza di|quale",
    pitiful: "pover(o|a)|patetic(o|a)|triste|miserabile|squallid(o|a)|schifos(o|a)|ridicol(o|a)|misero",
    person: "uomo|donna|persona|individuo|omuncolo|tizio|essere|personaggio|idiota|essere umano|uomo da poco",
    youAre: "sei|siete|e lei",
    goBack: "torna|tornatene|tornate|tornatevene|vattene|andatevene|sparisci",
    yourPlace:
      "(a|al|nel|nella|da dove) (casa tua|casa vostra|tuo paese|vostro paese|tua tana|sei venuto|sei venuta|siete venuti|vieni|venite|buco)|da dove (sei|siete|vieni|venite)",
    willBreak:
      "(ti|vi) (spacco|rompo|taglio|strappo|fracasso|stacco|brucio|apro|faccio saltare)|(ti|vi) (spacchero|rompero|tagliero|strappero|bruciero|fracassero)",
    yourBody:
      "(la|le|il|i|tutte le|tutti i) (faccia|gambe|denti|testa|ossa|collo|culo|braccia|naso|bocca|gola|mani|muso|casa|macchina)",
    better: "meglio|migliore",
    without: "senza (di te|te|di voi|voi|di lui|di lei)",
    belongs: "dovrebbero (stare|restare|rimanere|tornare)|devono (stare|restare)|(il loro) posto e|appartengono",
    lowPlace: "(in|alla|allo|nella|ai|a) (cucina|zoo|gabbia|una gabbia|fornelli|giungla|galera|manicomio|fogna|casa)",
    ofGroup: [
      "(sono|e) ..2 (un (peso|cancro|fardello|problema per)|una (piaga|peste|rovina|vergogna|zavorra)|come (topi|ratti|animali|bestie|scarafaggi|la peste))",
      "(bisogna|bisognerebbe|dobbiamo|dovremmo|vanno|andrebbero) ..1 (cacciare|cacciati|espellere|espulsi|rinchiudere|rinchiusi|deportare|eliminare|eliminati|sterminare|bruciati|rispediti)",
      "(sono|e) ..1 (malat(i|e) di mente|inferior(i|e)|animali|bestie|scimmie|depravat(i|e)|abominio|contro natura|tutt(i|e) (stupid(i|e)|ladri|puttane|uguali|troie|criminali|scem(i|e)))",
      "puzzano",
      "(sono) tutt(i|e) (stupid(i|e)|ladr(i|e)|puttane|troie|criminali|scem(i|e)|terroristi|parassiti)",
      "(non sono) (vere|veri|vero|vera) (donne|uomini|donna|uomo)",
    ],
    driveOut:
      "cacciare|cacciati|espellere|espulsi|rinchiudere|rinchiusi|buttare fuori|mandare via|rispedire|scacciare|sterminare",
    insults: [
      "(chiudi|tappati) ..1 (bocca|becco|cesso)",
      "che razza di (idiota|cretino|imbecille|deficiente|incapace|stupido|animale|donna|uomo)",
      "(gente|persone|quelli|quelle) come (te|voi|lui|lei) ..2 (dovrebbe|dovrebbero|non merita|non meritano|mi fa schifo|mi fanno schifo|e la|sono la|andrebbe|andrebbero)",
      "(vergogna|disonore|fallimento|rovina) (della|della tua|per la) (tua )?(famiglia|societa)",
      "(malat(o|a|i|e)) di mente",
    ],
    threats: [
      "(so|sappiamo) dove (abiti|vivi|lavori|abita|abitate|vanno a scuola)",
      "(ti|vi) (ammazzo|uccido|distruggo|faccio fuori|faccio a pezzi|brucio|sgozzo|sparo|accoppo|stendo|massacro|rovino|faccio pentire|vengo a prendere)",
      "(ti|vi) auguro ..2 (male|morte|morire|cancro|tumore|peggio|soffrire)",
      "(brucio|faro saltare|bruceremo|distruggo|distruggero) (la tua|la vostra|casa tua|tutto)",
    ],
  },
  nl: {
    life: "(jouw|je|uw|jullie) (leven|bestaan)",
    worthless: "niets waard|niks waard|waardeloos|zinloos|geen (cent|reet|moer) waard|betekent niets",
    typical: "typisch (voor|iets voor)|typisch|echt iets voor",
    whom: "hem|haar|jou|u|jullie|hij",
    dull: "dom|stom|achterlijk|idioot|onnozel|debiel|zielig|nutteloos|belachelijk|gestoord",
    personIs:
      "jij bent|je bent|jullie zijn|u bent|ben jij|ben je|hij is|zij is|die vent is|dat wijf is|die vrouw is|die man is",
    degree: "zo|te|echt|gewoon|ontzettend|ongelofelijk|zwaar|compleet|totaal|werkelijk|veel te",
    whatA: "wat een|wat voor een|zo n",
    pitiful:
      "zielig|zielige|triest|trieste|walgelijk|walgelijke|miezerig|armzalig|belachelijk|waardeloos|waardeloze|sneue|sneu",
    person: "figuur|mens|mannetje|persoon|vent|vrouw|type|wezen|ventje|mislukkeling|wijf",
    youAre: "ben jij|ben je|bent u|zijn jullie|jij bent|je bent|is hij|is zij",
    goBack: "ga|rot|donder|sodemieter|lazer|kruip|ga toch",
    yourPlace:
      "(terug|op) (naar|in|waar) (je|jullie|uw|waar)|terug naar ..2 land|naar je eigen land|waar je vandaan|je hol",
    willBreak: "(ik|we) (sla|slaan|breek|breken|trap|trappen|zal|zullen|ga|gaan|schop|steek|hak|maak|ram)",
    yourBody:
      "(je|jou|jullie|u) ..2 (in elkaar|nek|benen|poten|tanden|kop|smoel|bek|botten|gezicht|schedel|kapot|verrot|overhoop|huis in brand)",
    somebodyShould:
      "(iemand|ze|we|men|je) (zou|zouden|moet|moeten|moest|moesten) ..1 (die|dat|deze|hem|haar|jou|jullie|je|hun)",
    doAway:
      "neerschieten|afschieten|opsluiten|ophangen|doodschieten|in elkaar slaan|afmaken|verzuipen|van het dak gooien|doodslaan|afknallen|moeten neerschieten",
    better: "beter|beter af|niemand",
    without: "zonder (jou|jullie|u|hem|haar)|(jou|je) missen",
    belongs: "horen|hoort|moeten|moet|thuis",
    lowPlace:
      "(achter|aan|in) (het aanrecht|het fornuis|de keuken|een kooi|de dierentuin|de goot|het gesticht|de jungle|kampen)",
    ofGroup: [
      "(zijn|is) ..2 (een (last|plaag|schande|ziekte|kanker|gezwel|blok aan het been|pest)|onmensen|uitschot|ongedierte)",
      "(het land|de stad|ons land|de wijk) (uitzetten|uitgooien|uitschoppen|uit|uitgezet|uitjagen)",
      "(opsluiten|opgesloten|weggejaagd|wegjagen|verjagen|uitroeien)",
      "(zijn|is) ..1 (ziek in|minderwaardig|dom|achterlijk|lui|inferieur|apen|beesten|dieren|geen echte)",
      "(verdienen|verdient) (de dood|te sterven|geen|niets)",
    ],
    driveOut: "uitzetten|opsluiten|opgesloten|wegjagen|verjagen|het land uit|eruit gooien|eruit schoppen|buitengooien",
    insults: [
      "(te|veel te|zo) (dom|stom|achterlijk|lui) (om te|voor) (poepen|schijten|lezen|schrijven|denken|begrijpen|werken|lopen)",
      "(hou|houd|sluit) ..1 (kop|bek|smoel|waffel|muil)",
      "(mensen|types|lui|figuren) (als|zoals) (jij|jou|jullie|u|hij|zij) ..2 (moeten|zouden|verdienen|horen|maken me ziek|zijn (de|het|een|uitschot)|mogen niet)",
      "(schande|schaamte|mislukking) (voor|van) (je|jouw|de) (familie|ouders|land)",
      "ziek in (je|hun|zijn|haar) hoofd",
    ],
    threats: [
      "(we|wij|ik) (vinden|vind|krijgen|krijg|pakken|pak) (je|jou|jullie|u) ..7 (boeten|spijt|lijden|bloeden|dood|betalen|huilen)",
      "(ik|we) (weet|weten) waar (je|jij|jullie|u|je kinderen|je familie) ..3 (woont|woon|wonen|werkt|werk|school|slaapt|zit|zitten)",
      "(ik|we) (maak|maken|schiet|steek|vermoord|vermoorden|sloop|slopen|sla|slaan|verbrand|krijg|pak) (je|jou|jullie|u|hem|haar) ..1 (kapot|af|dood|neer|nog wel|verrot|overhoop|levend|wel)",
    ],
  },
  pl: {
    life: "(twoje|wasze|jego|jej) (zycie|istnienie)",
    worthless:
      "nic niewarte|nic nie (warte|znaczy)|bezwartosciowe|nie (jest|ma) ..2 (warte|sensu|wartosci|nic warte)|bez (sensu|wartosci)|warte ..1 nic",
    typical: "typowe (dla|u)|cal(y|a)",
    whom: "niego|niej|ciebie|was|nich|on|ona|ty",
    dull: "glup(i|ia|iego|ich)|tep(y|a|ego)|durn(y|a)|zalosn(y|a)|ograniczon(y|a)|kretynsk(i|a)|beznadziejn(y|a)|bezmozg(i|a)",
    personIs: "jestes|jestescie|on jest|ona jest|ten (facet|gosc|typ) jest|ta (baba|kobieta) jest|ze jest",
    degree: "tak(i|a)?|za|zbyt|naprawde|po prostu|kompletnie|totalnie|strasznie|wyjatkowo|niewiarygodnie|kurewsko",
    whatA: "co za|ale z (ciebie|niego|niej)|jaki|jaka",
    pitiful: "zalosn(y|a)|smieszn(y|a)|nedzn(y|a)|obrzydliw(y|a)|beznadziejn(y|a)|marn(y|a)|glup(i|ia)",
    person: "czlowiek|czlowieczek|facet|baba|kobieta|typ|osoba|kreatura|istota|dziwka|gnida",
    youAre: "z (ciebie|niego|niej|was)|jestes|jestescie",
    goBack: "wracaj|wracajcie|spadaj|wypierdalaj|wynos sie|wynoscie sie|zjezdzaj|spieprzaj",
    yourPlace:
      "(do|skad|tam skad) ..1 (swojego kraju|siebie|domu|nory|przyszedles|przyszlas|przyszliscie|przyjechales|jaskini|kraju)",
    willBreak: "(polamie|zlamie|rozbije|roztrzaskam|odetne|wybije|obije|rozwale|skrece|podpale|poderzne|urwe|obetne)",
    yourBody:
      "(ci|wam|ciebie|twoja|twoj|twoje) ..1 (nogi|nos|leb|glowe|zeby|rece|kosci|twarz|morde|kark|palce|dom|samochod|gardlo|ryj)",
    better: "lepiej|lepszy|lepsze|lepszym|nikt ..2 nie",
    without: "bez (ciebie|was|niego|niej)|(teskni*|zateskni*)",
    belongs: "nadaja sie|nadaje sie|(miejsce|miejscem) ..3 (jest|to)|powinny|powinni|powinna",
    lowPlace:
      "(do|w|przy) (garow|garach|kuchni|zoo|klatce|klatkach|buszu|psychiatryku|rynsztoku|wiezieniu|kuchnia|gary)",
    ofGroup: [
      "(sa|to|jest) ..2 (ciezar*|zaraz*|plag*|hanb*|balast*|nowotwor*|zakala|zakale|smieci*|podludzi*|szczur*|pasozyt*|szumowin*)",
      "(trzeba|nalezy|powinnismy|musimy|czas) ..1 (wyrzucic|wygnac|wygonic|wypedzic|deportowac|zamknac|pozbyc sie|wyslac|przepedzic|wytepic)",
      "(sa|to) ..1 (gorsi|gorsze|chor(e|zy) psychicznie|glup(i|ie)|leniw(i|e)|podludzie|malpy|malp*|zwierzeta|bydlo|zlodzieje|nienormaln(i|e))",
      "nie sa (prawdziwymi|prawdziwe|prawdziwi|normalnymi)",
    ],
    driveOut: "wyrzucic|wyrzuceni|wygnac|wygonic|wypedzic|zamknac|zamknieci|pozamykac|przepedzic|wytepic|pozbyc sie",
    insults: [
      "(zamknij|zamknijcie|stul) (sie|ryj|morde|gebe|pysk|dziob) (blaznie|idioto|debilu|kretynie|glupku|smieciu|szmato|palancie|durniu|frajerze|wreszcie|juz)",
      "(ludzie|osoby|tacy|takie) (tacy |takie )?jak (ty|wy|on|ona) ..2 (powinni|powinny|nie zasluguja|nie powinni|nie powinny|sa (najgorsi|problemem|plaga)|brzydza mnie|zasluguja)",
      "(hanba|wstyd|zakala|porazka) (dla|swojej|calej) ..1 (rodziny|narodu|kraju|swojej)",
    ],
    threats: [
      "(znajdziemy|znajde|dopadniemy|dorwiemy) (cie|was|ciebie) ..4 (pozalujesz|pozalujecie|zaplacisz|zaplacicie|cierpiec|zginiesz|bedziesz|popamietasz)",
      "(wiem|wiemy) gdzie (mieszkasz|mieszkacie|pracujesz|twoje dzieci|mieszka twoja)",
      "(zniszcze|zabije|zamorduje|zatluke|zajebie|dorwe|dopadne|utopie|spale|wykoncze|rozszarpie|zarzne|zadzgam|zastrzele) (cie|was|ciebie|go|ja|ich)",
      "zycze (ci|wam) ..2 (smierci|najgorszego|raka|cierpienia|zebys (zdechl|zdechla|umarl|umarla|cierpial))",
    ],
  },
  pt: {
    life: "(a )?(tua|sua|vossa) (vida|existencia)",
    worthless: "nao vale (nada|merda|um centavo|a pena)|nao tem (valor|sentido)|sem valor|e inutil|nao serve",
    typical: "tipico|bem a cara|a cara",
    whom: "dele|dela|de (voce|ti|vc)|seu|teu",
    dull: "burr(o|a)|estupid(o|a)|idiota|imbecil|tapad(o|a)|ignorante|inutil|tont(o|a)|jumento|asno|ridicul(o|a)|retardad(o|a)|besta",
    personIs:
      "voce e|vc e|tu es|tu e|ele e|ela e|voces sao|esse cara e|essa mulher e|essa mina e|esse homem e|esse tipo e",
    degree: "tao|muito|mt|mto|realmente|demais|completamente|totalmente|simplesmente|um pouco|mesmo|bem|extremamente",
    whatA: "que|mas que",
    pitiful:
      "pobre|triste|patetic(o|a)|ridicul(o|a)|nojent(o|a)|miseravel|lamentavel|pessoa|ser|cara|sujeito|sujeitinho",
    person:
      "ridicul(o|a)|nojent(o|a)|patetic(o|a)|desprezivel|homem|mulher|pessoa|criatura|ser humano|escrot(o|a)|podre|miseravel|sujeito|burr(o|a)",
    youAre: "voce e|vc e|tu es|que (voce|vc|tu) (e|es)|e voce|esse (cara|homem)|essa mulher",
    goBack: "volta|volte|voltem|vai|va|vao|retorna|some",
    yourPlace:
      "(para|pra|pro|embora para|embora pro) ..1 (teu|seu|vosso) (pais|buraco|continente)|(para|pra) (tua|sua) (terra|casa|cova|senzala)|pro (teu|seu) (pais|buraco)|de onde (voce|vc|tu) (veio|vieste|saiu|saiste)",
    willBreak:
      "(vou|vamos|irei) (te |lhe |eu )?(quebrar|partir|arrebentar|rachar|estourar|cortar|arrancar|meter|encher|queimar)",
    yourBody:
      "(a|o|as|os|tua|sua|teus|seus|na tua|na sua) (cara|cabeca|pernas?|dentes|boca|pescoco|ossos|nariz|bracos?|dedos|casa|carro|fuca|focinho)",
    better: "melhor|ninguem (te|vai)|ninguem sentiria",
    without: "sem (voce|vc|ti|voces|vcs|ele|ela)|sentir (tua|sua) falta",
    belongs:
      "(tem|tinha|tinham|deve|devem|deveria|deveriam|devia|deviam) (que )?(ficar|estar|voltar|viver)|lugar de|(o )?lugar (deles|delas) e|pertencem",
    lowPlace:
      "(na|no|em|a|para|pra|numa|e na|e no) (cozinha|jaula|zoologico|senzala|esgoto|fogao|tanque|selva|hospicio|cadeia|casa|pia)",
    ofGroup: [
      "(da|dao|causam|causa|metem) (nojo|asco|repulsa|vomito)",
      "(temos|tem|tinha|tinham|devemos|deviamos|deveriamos|vamos|precisamos|ha) (que |de )?(expulsar|deportar|prender|eliminar|banir|exterminar|acabar com|escorracar|mandar embora)",
      "(sao|e) ..2 (um (peso|fardo|cancer|estorvo|problema para)|uma (praga|peste|vergonha|desgraca|carga|doenca)|como (ratos|animais|baratas|bichos))",
      "(sao|e) ..2 (interesseir(a|o|as|os)|preguicos(a|o|as|os)|doentes?|animais|bestas|macac(o|a|os|as)|inferiores|criminosos|bandidos|aberracoes|anormais|loucas?)",
      "nao sao (mulheres|homens|pessoas|gente) ..1 (de verdade|reais|normais)",
    ],
    driveOut:
      "expulsar|expulsos|prender|presos|banir|banidos|acabar com|escorracar|mandar embora|botar para fora|trancar|trancados",
    insults: [
      "(seu|sua|seus|suas) (grande |belo |pedaco de |monte de |bando de )?(safad(o|a|os|as)|fudid(o|a|os|as)|fodid(o|a|os|as)|vagabund(o|a|os|as)|vadia|puta|piranha|merda|bosta|corno|otari(o|a)|arrombad(o|a)|desgracad(o|a)|nojent(o|a)|escrot(o|a)|canalha|cretin(o|a)|idiota|imbecil|burr(o|a)|energumeno|babaca|fdp|pau no|cuzao|viado|velho (babao|nojento)|feios?|feia|traira|covarde|retardad(o|a)|sem vergonha|comunista de|hipocrita|(lixo|verme|animal|porco|jumento|macaco|rato|monstro) (de merda|do caralho|imund(o|a)|nojent(o|a)|human(o|a)|maldit(o|a)))",
      "(e|eh|sao|es) (uma |um |tudo |tudo uns |umas |uns |mesmo uma )?(vadias?|putas?|piranhas?|vagabund(o|a|os|as)|safad(o|a|os|as)|biscates?|galinha|arrombad(o|a|os|as)|canalhas?|cornos?|otari(o|a|os|as)|trouxas?|babacas?|escrot(o|a|os|as)|imbecis|imbecil|bosta|merda|lixo|lixos|cuza(o|ozinho)|cretin(o|a)|jument(o|a)|arrogante de merda|nojent(o|a|os|as)) (mesmo|demais|do caralho|pra caralho|pqp|msm|né|ne|kkk*)",
      "(lixo|verme|escoria|resto|aborto) (humano|humana|de gente|da sociedade|ambulante)",
      "^(feia|feio|gorda|gordo|vadia|vagabunda|burra|burro|nojenta|nojento|otario|otaria|trouxa|ridicula|ridiculo|idiota|imbecil|retardada|arrombado|babaca|escrota|escroto|piranha|puta|corno|lixo|merdinha|verme) ..1 (fedorent*|burr*|fei*|gord*|nojent*|idiot*|imbecil|ridicul*|otari*|retardad*|vagabund*|do caralho|de merda|escrot*|chata|chato|arrombad*|demais|mesmo|maldit*)",
      "cala a boca ..1 (palhaco|palhaca|idiota|imbecil|burro|burra|otario|lixo|vadia|macaco|gorda|gordo|comunista|desgraca|verme|seu|sua)",
      "(gente|pessoas|tipo|tipos) como (voce|vc|tu|voces|vcs|ele|ela) ..2 (deveria|deveriam|devia|deviam|nao merece|nao merecem|me da nojo|me dao nojo|e (a|o|um|uma|lixo)|sao|tinha que|tinham que)",
      "(voce|vc|tu|ele|ela|esse|essa) ..2 (e|eh|es|és) ..2 (lixo|bosta|merda|verme|animal|jumento|burro|burra|monstro|escoria|nojo)",
      "^(gorda|gordo|feia|feio|velha|velho|puta|vadia|burra|burro|idiota|nojenta|nojento) (nojent*|escrot*|ridicul*|imund*|asqueros*|burr*|gord*|fei*|do caralho|maldit*)",
    ],
    threats: [
      "(sei|sabemos) onde (voce|vc|tu|teus|seus|tua|sua) ..3 (mora|moras|moram|trabalha|trabalhas|estuda|estudam|vive)",
      "acabar com (a |o )?(tua|sua|teu|seu) (raca|vida|familia|laia|carreira)",
      "(tinha|tem|tinham|deveria|devia|devem|merece|merecem) (que )?(levar|tomar) (um |uns |uma |umas )?(tiro|tiros|surra|facada|porrada|bala|pau|soco)",
      "(vou|vamos|irei) te (matar|pegar|achar|quebrar|arrebentar|foder|encher|esfolar|caçar)",
      "(vai|vao|va) (pro|para o|pros|p o) (inferno|quinto dos infernos|caralho|diabo)",
    ],
  },
  ar: {
    life: "حياتك|حياتكم|حياته|وجودك",
    worthless:
      "ما تسوي|ما بتسوي|لا تسوي|لا قيمه|بلا قيمه|ما الها قيمه|ملهاش (قيمه|لازمه|معني)|لا تساوي|مالهاش|عديمه القيمه|تافهه|بلا معني",
    dull: "غبي|غبيه|احمق|حمار|تافه|جاهل|حقير|فاشل|عديم الفائده",
    personIs: "انت|انتم|انتو|هو|هي|انتي",
    degree: "جدا|كتير|فعلا|بس|مجرد|اللي|الي|واحد|هيك|هكذا|بهذا",
    willBreak: "ساكسر|سوف اكسر|سنكسر|هكسر|راح اكسر|رح اكسر|حكسر|بكسر|ساقطع|هقطع|رح اقطع|ساحطم|هحطم|سافجر",
    yourBody: "عظامك|راسك|رقبتك|رجلك|رجليك|ايدك|يدك|وجهك|اسنانك|عضامك|ظهرك|بيتك|وشك",
    better: "افضل|احسن|اجمل|احلي",
    without: "(من دونك|بدونك|من غيرك|بلاك|من دونكم|بدونكم|لولاك)",
    ofGroup: [
      "(لا|ما|مش|ليس|ولا) ..1 (يستحق*|يستحقن|يستحقون|بيستحق*|بيستاهل*|تستحق) ..2 (حقوق|الحقوق|احترام|الاحترام|حق|الحياه|العيش|شيء|شي)",
      "(اقل من|ادني من) ..1 (الرجال|البشر|الرجل|الحيوانات|الناس)",
      "(عبء|عاله|حمل) علي",
      "مكان(هم|هن|ها|ه) ..2 (المطبخ|السجن|الزباله|القفص|حديقه الحيوان|الغابه)",
    ],
    driveOut: "نطرد|طرد|اطرد|نرمي|نرمي*|نطردهم|ترحيل|نرحل|سجن|نسجن|حبس|نحبس",
    insults: [
      "(انت|انتي|انتم|انتو|هو|هي) ..1 (اللي|الي|بس|مجرد) ..2 (بالقساوه|بالوحشيه|بالغباء|بالحقاره|حقير|غبي|حيوان|وحش|زباله|كلب)",
      "(بهذا|بهاد|بهال|بكل هذا|بهالقدر) ..1 (الغباء|القساوه|الوحشيه|الحقاره|القدر من الغباء)",
      "(اخرس|اسكت|انكتم|سد بوزك) ..1 (يا )?(حقير|غبي|حيوان|كلب|حمار|تافه|زباله)",
    ],
    threats: [
      "(سنجدك|سنعثر عليك|رح نلاقيك|هنلاقيك|سنصل اليك|راح نوصلك) ..3 (ستندم|تندم|ستدفع|تدفع|ستموت|تموت|وستندم|وستدفع|وستموت|وبتندم|وهتندم)",
      "(اعرف|بعرف|نعرف|عارف) ..1 (اين|وين|فين) ..1 (تسكن|ساكن|بيتك|تعيش|تعمل|عايش|بتسكن)",
    ],
  },
  hi: {
    life: "(tumhari|teri|tumhaari|aapki) (zindagi|jindagi|jaan|jindgi)",
    worthless: "(bekar|bekaar|fizool|fizul|faltu|kisi kaam|koi kimat|koi keemat|koi mol|koi matlab|beqar)",
    dull: "bewakoof|bevkoof|bewkoof|murkh|gadha|gadhe|pagal|nikamma|nikamme|ghatiya|nalayak|buddhu|jahil|ullu",
    personIs: "tum|tu|aap|wo|woh|vo|use|usse|usko|uska|ye|yeh",
    degree: "itna|itne|itni|bahut|bilkul|ekdum|sach me|kitna|kitne|bohot|sirf|ek number",
    willBreak: "(main|mai|hum|mein) ..1 (tumhara|tumhari|tumhare|tera|teri|tere|tujhe|tumhe)",
    yourBody:
      "(sar|sir|haddi|haddiyan|haddiyaan|taang|taangein|gala|muh|munh|khopdi|hath|haath|naak|ghar|gardan) ..1 (phod|fod|tod|kat|kaat|daba|jala|ukhad)",
    ofGroup: [
      "(rasoi|kitchen|chulhe|ghar ke andar|pinjre|jail|jungle) ..1 (me|mein|mai|tak) ..1 (rehna|rahna|hona|rahe|band)",
      "(bojh|kalank|dharti par bojh|daag)",
      "(desh|samaj|yaha|yahan|ghar) ..2 (se|me se) ..1 (nikal|bahar|bhaga|hata)",
      "(desh|samaj|gaon|shahar|bharat) (se|me se) ..1 (nikal*|bahar|bhaga*|khaded*|hata*)",
      "(bimar|bimari|beemar|pagal|ganwar|gawar|neech|nich|kamzor|aalsi|chor|jahil|gande|ghinaune) (hai|hain|hote|hoti|hi)",
    ],
    insults: [
      "(tum|tu|tum log|aap) ..3 (mar|mara|marr) (kyu|kyo|kyon|kyun) (nahi|nahin|nhi) (jate|jaate|jata|jaata|jaati)",
      "(itna|itne|itni) (bewakoof|bevkoof|bewkoof|murkh|gadha|ghatiya|nikamma|pagal|nalayak|jahil) (hona|hone|hai|ho|kaise|kyu)",
      "(chup|muh band) ..1 (kar|kr|ho ja|raho) ..1 (kutte|kutta|gadhe|saale|sale|kamine|harami|kutti|bewakoof)",
    ],
  },
  zh: {
    life: "你的(生命|人生)",
    insults: [
      "(他|她|你|你们|他们) (就是|真是|总是|怎么|居然|竟然|真|太|就) ..1 (这么|那么|如此|这样|这般) (愚蠢|蠢|笨|白痴|无能|可悲|恶心|弱智|没用|无知|下贱)",
      "(他|她|你|你们) (真|太|好|真是|真的|实在) (愚蠢|蠢|笨|白痴|可悲|恶心|弱智|没用|无知|下贱)",
      "(滚|滚回|滚回去|滚开|滚蛋) ..2 (你的|国家|老家|你们)",
    ],
    threats: ["(我|我们) (要|会|一定|一定会) ..1 (打断|打爆|砍断|弄死|烧了|杀了|掐死|拧断|打烂) ..1 (你|你们)"],
  },
  sv: {
    life: "(ditt|ert) liv",
    worthless: "vardelost|inget vart|ingenting vart|meningslost|inte vart (nagot|ett dugg)",
    dull: "dum|korkad|trog|bakom flotet|efterbliven|patetisk|vardelos|ful|hopplos",
    personIs: "du ar|ni ar|han ar|hon ar|den dar (typen|kvinnan|mannen) ar",
    degree: "sa|javla|for|verkligen|helt|fan sa|otroligt|totalt|bara",
    goBack: "ak|stick|dra|ga|flytta",
    yourPlace: "(tillbaka|hem) (till|dit) (ditt|du|ert)|dit du kom",
    willBreak: "(jag|vi) (ska|kommer att|tanker) (sla|bryta|krossa|spranga|skara|branna|knacka|sparka)",
    yourBody:
      "(dig|dina|ditt|er|din) ..1 (skalle|ben|armar|tander|hals|nacke|huvud|kaft|ihjal|nasa|sonder|hus|halsen)|(ihjal|sonder) (dig|er)",
    better: "battre|ingen skulle",
    without: "utan (dig|er)|sakna (dig|er)",
    belongs: "hor hemma|horhemma|ska sta|borde sta|borde vara|ska vara",
    lowPlace: "(vid|i|pa) (spisen|koket|en bur|zoo|djungeln|burar)",
    ofGroup: [
      "(ar|e) (en (borda|plaga|skam|sjukdom|cancersvulst|parasit|pest)|parasiter|rattor|ohyra|avskum|undermanniskor|djur|aclkliga|vidriga)",
    ],
    driveOut:
      "kasta ut|slang ut|slanga ut|utvisa|deportera|sparra in|lasa in|jaga bort|kastas ut|utvisas|deporteras|slangas ut|sparras in|slappas aldrig|forbjudas",
    insults: [
      "(hall|hallt) (kaften|truten|kaft|kakan)",
      "(din|ditt|era) (javla |forbannade |lilla |dumma )?(idiot|idioter|kritte|avskum|fitta|hora|svin|as|kraek|kretin|losers?|looser|forlorare|dumskalle|mongo|cp|subba|gris|miffo)",
    ],
    threats: ["(jag|vi) (vet|vetter) var (du|ni|dina barn|din familj) (bor|jobbar|gar|arbetar)"],
  },
  da: {
    life: "(dit|jeres) liv",
    worthless: "vaerdilost|intet vaerd|ingenting vaerd|meningslost|ikke noget vaerd",
    dull: "dum|dumme|tabelig|snotdum|patetisk|ubegavet|ynkelig|hjernedod|ubrugelig",
    personIs: "du er|i er|han er|hun er",
    degree: "sa|for|virkelig|bare|helt|fucking|utrolig|simpelthen",
    goBack: "skrid|rejs|tag|ga|smut",
    yourPlace: "(tilbage|hjem) (til|hvor) (dit|du|jeres|hvor)|hvor du kom",
    willBreak: "(jeg|vi) (skal nok|vil|kommer til at|slar|smadrer|braekker|tvaerer)",
    yourBody:
      "(dig|dine|din|jer|dit) ..1 (ben|arme|kraniet|kranie|taender|hals|nakke|hoved|fjaes|ihjel|naese|hus|ansigt)",
    better: "bedre|ingen ville",
    without: "uden (dig|jer)|savne (dig|jer)",
    belongs: "horer hjemme|skal sta|burde sta|skal blive",
    lowPlace: "(ved|i|pa) (kodgryderne|kokkenet|et bur|bure|zoo|junglen)",
    ofGroup: [
      "(er) (en (byrde|plage|skam|sygdom|pest|kraeftknude)|parasitter|rotter|utoj|afskum|undermennesker|dyr|klamme|ulaekre)",
    ],
    driveOut:
      "smide ud|smides ud|udvise|deportere|sparre inde|jage vaek|kastes ud|udvises|deporteres|sparres inde|smides vaek",
    insults: [
      "(hold) (kaeft|mund|din kaeft)",
      "(din|dit|jeres) (store |lille |dumme |forpulede |fede )?(idiot|taber|svin|kaelling|nar|ludere?|luder|spade|mongol|narrov|roevhul|ko|gris|klovn|bums)",
    ],
    threats: ["(jeg|vi) ved hvor (du|i|dine born|din familie) (bor|arbejder|gar)"],
  },
  no: {
    life: "(livet ditt|ditt liv)",
    worthless: "verdilost|ingenting verdt|ikke verdt noe|meningslost",
    dull: "dum|teit|idiotisk|patetisk|hjernedod|ubrukelig|verdilos|ynkelig|korka",
    personIs: "du er|dere er|han er|hun er",
    degree: "sa|for|virkelig|bare|helt|jaevlig|utrolig|rett og slett",
    goBack: "dra|reis|stikk|ga|flytt",
    yourPlace: "(tilbake|hjem) (til|dit) (landet|du|der|hjemlandet)|dit du kom",
    willBreak: "(jeg|vi) (skal|kommer til a|vil) (sla|knuse|brekke|skjaere|brenne|sprenge|banke)",
    yourBody:
      "(deg|dere) ..1 (ihjel|helselos|sonder|gul og bla)|(beina|armene|nakken|skallen|tennene|trynet|huset) (dine|ditt|din|pa deg)",
    better: "bedre|ingen ville",
    without: "uten (deg|dere)|savnet (deg|dere)",
    belongs: "horer hjemme|skal sta|burde sta",
    lowPlace: "(ved|i|pa) (kjokkenet|kjokkenbenken|et bur|dyrehagen|jungelen)",
    ofGroup: [
      "(er) (en (byrde|plage|skam|sykdom|pest|kreftsvulst)|parasitter|rotter|utoy|avskum|undermennesker|dyr|ekle|motbydelige)",
    ],
    driveOut: "kaste ut|kastes ut|utvise|deportere|sperre inne|jage bort|utvises|deporteres|sperres inne|jages",
    insults: [
      "(hold) (kjeft|munn|kjeften)",
      "(din|ditt) (jaevla |forbanna |lille |dumme )?(idiot|taper|svin|hore|kjerring|tosk|drittsekk|mongo|feiging|gris|ku|klovn|hurpe)",
    ],
    threats: ["(jeg|vi) vet hvor (du|dere|barna dine|familien din) (bor|jobber|gar)"],
  },
  cs: {
    life: "(tvuj|vas) zivot",
    worthless: "nestoji za nic|nema (cenu|smysl|hodnotu)|bezcenny|k nicemu",
    dull: "blb(y|a)|hloup(y|a)|pitom(y|a)|tup(y|a)|neschopn(y|a)|trapn(y|a)|ubohy|uboha|debiln(i)",
    personIs: "jsi|jste|je to",
    degree: "tak|moc|fakt|opravdu|uplne|naprosto|prilis|neuveritelne|proste",
    goBack: "vrat se|vypadni|tahni|bez|odtahni",
    yourPlace: "(do|odkud|tam odkud) ..1 (sve zeme|svoji zeme|domu|prisel|prisla|diry|dzungle)",
    willBreak: "(zlamu|zlomim|rozbiju|rozmlatim|vyrazim|urezu|rozsekam|podpalim)",
    yourBody: "(ti|vam|tvoje|tvuj) ..1 (nohy|ruce|hubu|zuby|hlavu|vaz|nos|kosti|drzku|ksicht|dum|auto)",
    better: "lepsi|lip|lepe",
    without: "bez (tebe|vas)",
    belongs: "patri|maji byt|maji zustat",
    lowPlace: "(do|k|v|za) (kuchyne|plotne|klece|zoo|dzungle|blazince|kriminalu)",
    ofGroup: ["(jsou|je) ..1 (pritez*|prokleti|mor|paraziti|krysy|verbez|spina|odpad|podlide|zvirata|hnus*|ostuda)"],
    driveOut: "vyhnat|vyhodit|deportovat|zavrit|vykopnout|vystehovat",
    insults: [
      "(drz|drzte|zavri) (hubu|klapacku|tlamu|drzku)",
      "(ty|vy) (jeden |jedna |zasran(y|a) |blb(y|a) )?(debile|idiote|kretene|blbce|kravo|hajzle|svine|parchante|zmetku|lazare|nulo|hovado|curaku|mrcho|zkurvysynu)",
    ],
    threats: ["(vim|vime) kde (bydlis|bydlite|pracujes|tvoje deti)"],
  },
  fi: {
    life: "(elamasi|sinun elamasi)",
    worthless: "arvoton|minkaan arvoinen|turha|merkitykseton",
    dull: "tyhma|saalittava|surkea|arvoton|typera|torkea|idiootti|aly(ton|vapaa)",
    personIs: "olet|sina olet|olette|han on",
    degree: "niin|liian|todella|taysin|ihan|vitun|saatanan|uskomattoman|pelkka",
    goBack: "painu|mene|hairy|lahde|vitu",
    yourPlace: "(takaisin|sinne) (omaan|sinne|kotiisi|mista|maahasi)|omaan maahasi",
    better: "parempi|paremmin|kukaan",
    without: "ilman (sinua|teita)|kaipaisi sinua",
    ofGroup: [
      "(ovat|on) ..1 (taakka|loisia|loinen|rottia|saastaa|roskaa|syopa|rutto|elaimia|havetapea|kuvottavia|iljettavia)",
    ],
    driveOut: "heittaa ulos|karkottaa|sulkea|ajaa pois|potkia ulos",
    insults: [
      "(turpa|suu|kita) kiinni",
      "(senkin|saatanan|vitun) (idiootti|paska|homo|huora|luuseri|kusipaa|aasi|lehma|sika|tollo|apina|urpo|mulkku)",
    ],
    threats: [
      "(tiedan|tiedamme) missa (asut|asutte|lapsesi|perheesi)",
      "(tapan|hakkaan|murskaan|katkaisen|poltan) (sinut|teidat|luusi|jalkasi|talosi|naamasi|niskasi|perheesi)",
    ],
  },
  ru: {
    life: "(твоя|ваша) жизнь",
    worthless: "ничего не стоит|ничтожна|бесполезна|не имеет (смысла|ценности)|бессмысленна|никому не нужна",
    dull: "туп(ой|ая|ые)|глуп(ый|ая|ые)|жалк(ий|ая|ие)|бездарн(ый|ая)|никчемн(ый|ая|ые)|безмозгл(ый|ая)|ничтожн(ый|ая)",
    personIs: "ты|вы|он|она|этот тип|эта баба",
    degree: "такой|такая|такие|просто|слишком|настолько|полностью|совершенно|реально|же|какой|какая|очень",
    goBack: "вали|валите|убирайся|убирайтесь|возвращайся|езжай|проваливай",
    yourPlace: "(в|туда|откуда|обратно) ..2 (страну|откуда|приехал|пришел|аул|нору|дыру|домой|кишлак)",
    willBreak: "(сломаю|переломаю|разобью|отрежу|выбью|сверну|оторву|проломлю|сожгу|перережу)",
    yourBody:
      "(тебе|вам|твой|твою|твое|твои) ..1 (ноги|руки|лицо|голову|зубы|шею|кости|нос|башку|морду|ребра|горло|дом|машину|череп|все)",
    better: "лучше|никто не",
    without: "без (тебя|вас|него|нее)|(заплачет|пожалеет) (о|по) тебе",
    belongs: "место|должны (сидеть|быть|стоять)|должна (сидеть|быть|стоять)",
    lowPlace: "(на|в|у) (кухне|зоопарке|клетке|клетках|плиты|джунглях|тюрьме|психушке|помойке)",
    ofGroup: [
      "(это )?(паразиты|крысы|отбросы|мусор|зараза|чума|обуза|животные|грязь|тараканы|нелюди|недочеловеки|позор)",
      "(надо|нужно|пора|следует) ..1 (выгнать|вышвырнуть|депортировать|сажать|изолировать|вешать|стрелять|уничтожить|гнать)",
    ],
    driveOut: "выгнать|вышвырнуть|депортировать|гнать|изолировать|пересажать",
    insults: ["(какой|какая|какое) ..1 (ты|вы|же ты) ..2 (жалк*|тупо*|тупая|ничтож*|мерзк*|убог*|глуп*|никчем*)"],
    threats: ["(знаю|знаем) где (ты|вы|твоя семья|твои дети) ..1 (живешь|живете|живет|живут|работаешь|учатся)"],
  },
};

/** Sentences that are hostile by their build, whatever the words for it. */
export const hostileTopic: Topic = Object.fromEntries(
  Object.entries(words).map(([language, own]) => [language, hostileSentences(own)]),
);
