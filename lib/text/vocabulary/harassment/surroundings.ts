/** What stands around a harsh word and decides whom it is meant for. Phrases are parted by "|", written as folded. */
export interface Surroundings {
  /** The reader. */
  you: string;
  /** "Like", as in "people like you". */
  like: string;
  /** Somebody else, named by a pronoun. */
  they: string;
  /** Words that may stand between a person and what is said of them. */
  link: string;
  /** The writer, of whom one may say anything. */
  me: string;
  not: string;
  /** Will, wish or call that harm be done. */
  intent: string;
  /** Kindness, which turns a sentence about a group into another. */
  kind: string;
  /** Speech about speech: what others say, and that it is wrong. */
  spoken: string;
}

/** By language; a text is read with those of all its languages. */
export const surroundings: Readonly<Record<string, Surroundings>> = {
  en: {
    like: "like",
    you: "you|u|ur|youre|yall",
    they: "he|she|they|guy|dude|him|her|them|bloke|chap|fella",
    link: "are|r|re|is|s|was|were|am|look|sound|seem|act|like|must|be|have|to|all|both|just|so|such|really|very|too|clearly|obviously|fucking|simply|truly|being|either|absolutely|completely|an|a|the|nothing|but|more|than|one|of|still|probably|quite|as|always|most|damn|bloody|total|complete|utter|real|bunch|pack|such|not|only|even|even|little|old|big|huge|stupid|bunch|and|kind|type|sort|people|guy|guys|man|woman|person|folks|lot|or|argumentative|confused|yourself|only|never|anything|what|right|now|pure|total|mere|absolute|human|basically|literally|actually|society|on|our|disgusting|dirty|filthy|typical|for|him|her|becoming|acting|been|seems|appears|sounds|remains|remain|proper|first|class|prize|freeloading|lazy|greedy|lying|violent|evil|ugly|smelly|ungrateful|stinking|nasty|cheating",
    me: "i am|i m|im|i was|i feel|i felt|we are|we re|we were|i look|i looked|i sound|i must|i have been|call me|me a|me an|me feel|me look|i would be|i d be|i can be|me the|i hate to be|i being|i must be|silly me|stupid me|i forgot|i missed|my own",
    not: "not|don t|doesn t|isn t|aren t|won t|can t|didn t|wasn t|shouldn t|wouldn t|weren t|never|no|none|nor|without|isnt|arent|dont|nobody|cannot|neither|hardly|stop|rather than",
    intent:
      "i will|we will|i ll|we ll|they ll|will be|he will|someone will|somebody will|one day|going to|gonna|want|wanna|should|must|ought|deserve|deserves|hope|hopefully|wish|let s|let us|let me|need to|needs to|have to|has to|tomorrow|someone|somebody|legal|fine|fun|enjoy|like to|love to|like it|love it|i could|we could|would be|time to|swear|feel like|about to|best thing|good thing|better|can t wait|only way|solution|okay to|ok to|illegal to|not against|imma|can only",
    kind: "barriers|barrier|obstacles|obstacle|hurdles|prejudice|prejudices|discrimination|stereotypes|problem|problems|gap|terrible|horrible that|tragedy|tragic|sad that|bias|exploitation|poverty|amazing|awesome|wonderful|great|beautiful|lovely|welcome|proud|admire|admiration|respect|celebrate|celebrated|equal|brilliant|inspiring|inspire|strong|brave|support|supporting|supports|protect|protects|protecting|protection|help|helps|helping|empower|rescue|save|prevent|prevents|prevention|stop|end violence|against violence|charity|donate|treatment|patients|patient|research|therapy|screening|awareness|vaccine|study|rights|equality|inclusion|diversity|programme|program|clinic|suffer from|affected|victims|victim|report|risk|risks|matter|matters|valuable|violence against|justice|convicted|trial|court|police|suspect",
    spoken:
      "threatening to|threatens to|threatened to|threaten to|writing that|disheartening|call for the|calls for the|called for the|saying you would|consequences for|thrown in jail|saying|claiming|stating|thinking that|telling|suggesting|implying|said|says|say|calling|called you|called u|called a|called an|called the|called it|called me|called us|called him|called her|called them|called my|was called|were called|being called|is called|are called|been called|get called|got called|gets called|called out|calls|call|statement|statements|phrase|phrases|joke|jokes|headline|word|words|term|terms|slogan|rhetoric|stereotype|stereotypes|unacceptable|not ok|not okay|is wrong|racist|sexist|hate speech|hateful|a lie|myth|false|offensive|inappropriate|homophobic|islamophobic|antisemitic|transphobic|prejudice|bigoted|dehumanizing|dehumanising|accused|condemn|condemns|allegedly|nobody should say|no one should say|nobody should call|no one should call|nobody should be|no one should be|nobody should ever|no one should ever|nobody should treat|no one should treat|nobody should think|no one should think|nobody should believe|no one should believe|it is not fine|be called|labelled|labeled|insulted|mocked",
  },
  de: {
    like: "wie",
    you: "du|ihr|dich|euch|dir|bist|seid|dein|deine|eure",
    they: "er|sie|typ|herr|frau|minister|ministerin|ihm|ihn|typen|kerl|kerle",
    link: "bist|seid|ist|sind|war|waren|ein|eine|einen|einer|die|der|das|den|dem|wie|so|sehr|echt|wirklich|einfach|nur|alle|allesamt|doch|ja|ganz|total|absolut|voll|richtig|mal|halt|nichts|als|anderes|weiter|mehr|reine|reiner|reines|purer|pure|fur|mich|meinen|augen|in|immer|noch|auch|solche|solcher|und|von|aller|letzte|verdammte|verdammter|verfluchte|kleiner|kleine|grosser|grosse|dumme|dummer|blode|bloder|wohl|gewohnliche|moralisch|geistig|art|gehoren|sollten|gelten|werden|machen|uns|unsere|unserer|gesellschaft|haufen|gesamte|menschen|linken|linke|grunen|rechten|zu|sein|typisch|ihn|ihm|dermassen|derart|ausgesprochen|schlicht|bloss|offenbar|eben|eigentlich|nun|schon",
    me: "ich bin|bin ich|ich war|war ich|ich komme mir|ich fuhle|ich idiot|wir sind|wir waren|ich habe|hab ich|habe ich",
    not: "nicht|kein|keine|keinen|keiner|nie|niemals|nie|weder|ohne|niemand|nichts gegen",
    intent:
      "werde|werden|wird|ich will|will ich|wollen|sollte|sollten|solltest|soll|sollen|muss|mussen|musste|mussten|gehort|gehoren|verdienen|verdient|hoffe|hoffen|hoffentlich|wunsche|wunschen|mochte|mochten|wurde gerne|gern|gerne|lasst uns|lass uns|jemand|morgen|konnte|konnten|darf|durfen|erlaubt|legal|am besten|zeit|lust|schwore|eines tages|endlich|nur hoffen|ware schon|besser wenn|spass",
    kind: "barrieren|hindernisse|hurden|vorurteile|diskriminierung|benachteiligung|problem|probleme|schrecklich|furchtbar|tragisch|tragodie|traurig|armut|klischees|toll|grossartig|wunderbar|wunderschon|schon|stolz|bewundere|bewunderung|respekt|feiern|gefeiert|liebe|liebenswert|mutig|stark|inspirierend|inspirieren|unterstutzen|unterstutzt|schutzen|schutz|geschutzt|helfen|hilfe|retten|verhindern|rechte|gleichberechtigung|vielfalt|inklusion|patienten|patientinnen|therapie|behandlung|forschung|studie|opfer|betroffen|betroffene|gegen gewalt|wertvoll|willkommen|spenden|gewalt gegen|risiko|schatzen|verdienen respekt|gleiche",
    spoken:
      "sagen|sagt|sagte|behaupten|behauptet|behauptung|aussagen|aussage|satze|satz|wort|worte|worter|begriff|ausdruck|schimpfwort|beleidigung|beschimpft|nennen|genannt|bezeichnet|bezeichnen|rassistisch|sexistisch|hetze|hassrede|inakzeptabel|nicht in ordnung|nicht okay|ist falsch|luge|diskriminierung|diskriminierend|vorurteil|vorurteile|klischee|homophob|islamophob|antisemitisch|transphob|menschenverachtend|angeblich|witze|zitat|verurteilen|niemand sollte|aufhoren|beschimpfen|tituliert|bezeichnung|gemobbt|verspottet",
  },
  fr: {
    like: "comme",
    you: "tu|vous|toi|etes",
    they: "elle|ils|elles|mec|gars|lui|eux|type|type la|meuf|nana|bonhomme",
    link: "humaine|humaines|humains|ne|es|est|etes|sont|suis|un|une|des|de|la|le|les|l|d|comme|si|tellement|tres|vraiment|juste|tous|toutes|bien|trop|quel|quelle|qu|que|rien|ne|n|pur|pure|pures|purs|plus|absolument|totalement|complet|complete|gros|grosse|petit|petite|sale|sales|pauvre|espece|bande|peu|assez|encore|toujours|aussi|et|moi|pour|ces|cette|cet|ce|vrai|vraie|vrais|vraies|tas|genre|sorte|societe|notre|dans|sur|humain|humanite|espece|c|s|a|monde|simple|simples|devraient|etre|sois|soit|d etre|autant|quand|meme|franchement|completement|carrement|etait|etiez|restez|restes|serez|seras",
    me: "je suis|j etais|je me|suis un|moi qui|nous sommes|nous etions|je fais|m appelle|me traite|j ai oublie|j ai rate",
    not: "pas|jamais|aucun|aucune|ni|sans|personne ne|non",
    intent:
      "vais|va|allons|veux|voudrais|voulons|aimerais|devrait|devraient|devrais|devrions|devriez|doit|doivent|faut|faudrait|merite|meritent|merites|espere|esperons|souhaite|quelqu un|demain|pourrait|pourrais|permis|legal|legale|laissez|plaisir|envie|marre|bien fait|meilleure chose|aime|adore|il est temps|un jour|jour ou|j ai hate|seule solution|tirerai",
    kind: "barrieres|obstacles|prejuges|discrimination|discriminations|probleme|problemes|terrible|tragedie|tragique|triste que|attriste|ecart|pauvrete|stereotypes|plafond de verre|inegalites|formidable|formidables|genial|geniaux|magnifique|magnifiques|belle|belles|fier|fiere|fiers|admire|admiration|respecte|celebrer|celebrees?|celebres|celebree|courageux|courageuses|fort|fortes|inspirant|inspirantes|inspire|soutenir|soutien|soutiens|proteger|protege|protection|aider|aide|sauver|empecher|prevention|droits|egalite|diversite|inclusion|patients|patientes|traitement|recherche|etude|victime|victimes|violences faites|lutte contre|bienvenue|bienvenus|precieuse|merveilleux|merveilleuses|contre les violences|lutter contre|risque",
    spoken:
      "dire|disant|dire que|affirmer|pretendre|declarations|declaration|phrase|phrases|mot|mots|terme|termes|traiter|traite|appeler|appelle|inacceptable|n est pas acceptable|raciste|sexiste|haineux|haineuse|discours de haine|faux|mensonge|discrimination|prejuge|prejuges|stereotype|stereotypes|homophobe|islamophobe|antisemite|transphobe|blague|blagues|cliche|condamner|condamne|insulte|insultes|traites|traitee|traitees|appeles|moque",
  },
  es: {
    like: "como",
    you: "eres|sois|usted|ustedes|vosotros|tu eres",
    they: "ella|ellos|ellas|tipo|tia|tio|esa",
    link: "humana|humanas|humanos|eres|es|son|sois|un|una|unos|unas|el|la|los|las|de|muy|tan|tanto|realmente|solo|puro|pura|puros|puras|mas|que|como|todo|todos|todas|simple|simplemente|completo|completa|verdadero|verdadera|autentico|autentica|gran|panda|pobre|maldito|maldita|puto|puta|bastante|bien|siempre|y|esa|ese|esos|esas|esta|este|estos|estas|nada|no|pedazo|total|menuda|menudo|mismo|para|nuestra|sociedad|verdaderos|verdaderas|autenticos|absoluta|absoluto|asquerosas|asquerosos|humanidad|mundo|del|en|unicamente|seres|ser|siendo|tremendo|tremenda|completamente|totalmente|increiblemente|demasiado",
    me: "soy|yo soy|estoy|me siento|me senti|somos|estuve|fui|fuimos|era yo|me llamo|me llaman",
    not: "no|nunca|jamas|ni|sin|ningun|ninguna|ninguno|nadie|tampoco",
    intent:
      "voy|vamos|quiero|queremos|quisiera|deberia|deberian|deberias|debe|deben|debemos|tiene que|tienen que|tenemos que|hay que|habria que|merece|merecen|mereces|espero|ojala|deseo|alguien|manana|podria|legal|permitido|gustaria|gusta|encanta|disfruto|ganas|mejor|solucion|es hora|un dia|dejen|tendrian",
    kind: "barreras|obstaculos|prejuicios|discriminacion|problema|problemas|terrible|tragedia|tragico|triste que|brecha|pobreza|estereotipos|explotacion|increible|increibles|maravilloso|maravillosa|maravillosos|maravillosas|genial|geniales|hermosa|hermosas|hermosos|orgullo|orgulloso|orgullosa|admiro|admiracion|respeto|respetar|respetados|celebrar|celebrado|celebradas|valiente|valientes|fuerte|fuertes|inspiran|inspirador|apoyar|apoyo|proteger|proteccion|ayudar|ayuda|ayudamos|salvar|prevenir|prevencion|derechos|igualdad|diversidad|inclusion|pacientes|tratamiento|investigacion|estudio|victimas|victima|violencia contra|contra la violencia|bienvenid|bienvenidos|valiosa|valiosas|amo|amamos|riesgo|lucha contra",
    spoken:
      "llamaron|llamo|llamarla|llamarlo|llamarle|dijeron|trataron de|tildaron|tacharon|decir|dice|dicen|dijo|diciendo|afirmar|afirman|llamar|llaman|llamado|frases|frase|palabra|palabras|termino|declaraciones|comentarios como|inaceptable|no esta bien|racista|sexista|machista|odio hacia|discurso de odio|mentira|falso|discriminacion|prejuicio|prejuicios|estereotipo|estereotipos|homofobo|homofobia|antisemita|transfobia|chistes|supuesto|acusado|acusados|condenar|condeno|insulto|insultos|llamada|llamados|llamadas|tachado|insultado|insultada|burlarse",
  },
  it: {
    like: "come",
    you: "sei|siete|tu|voi|te|lei e",
    they: "lui|lei|loro|tipo|tizio",
    link: "non|sei|siete|e|sono|un|una|uno|un|dei|delle|degli|di|il|la|lo|i|gli|le|molto|cosi|davvero|proprio|solo|soltanto|tutti|tutte|vero|vera|veri|vere|puro|pura|puri|pure|come|che|gran|grande|piccolo|piccola|povero|povera|brutto|brutta|maledetto|maledetta|completo|completa|totale|abbastanza|sempre|altro|niente|piu|quel|quella|quei|quelle|questo|questa|questi|queste|bel|per|nostra|societa|del|della|mondo|veramente|semplicemente|esseri|umani|umano|umana|ancora|essere|essendo|talmente|troppo|completamente|totalmente|essi",
    me: "sono un|sono una|sono stato|sono stata|sono proprio|io sono|mi sento|mi sono|siamo|ho dimenticato|ho sbagliato|ho scordato|ho perso|ho capito",
    not: "non|mai|ne|nessun|nessuna|nessuno|senza|neanche",
    intent:
      "voglio|vogliamo|vorrei|dovrebbe|dovrebbero|dovremmo|deve|devono|dobbiamo|bisogna|bisognerebbe|merita|meritano|meriti|spero|speriamo|auguro|qualcuno|domani|potrebbe|legale|lecito|permesso|piacerebbe|piace|adoro|godo|voglia|meglio|soluzione|ora di|un giorno|andrebbero|andrebbe|vanno||faro|ucciderei|lasciamo",
    kind: "barriere|ostacoli|pregiudizi|discriminazione|discriminazioni|problema|problemi|orribile che|terribile|tragedia|tragico|triste che|divario|poverta|stereotipi|sfruttamento|fantastico|fantastici|fantastiche|meraviglioso|meravigliosi|meravigliose|stupendo|stupendi|stupende|bellissimo|bellissime|orgoglio|orgoglioso|orgogliosa|ammiro|ammirazione|rispetto|rispettare|celebrare|celebrati|celebrate|coraggiosi|coraggiose|forti|ispirano|ispirazione|sostenere|sostegno|proteggere|protezione|aiutare|aiuto|salvare|prevenire|prevenzione|diritti|uguaglianza|parita|diversita|inclusione|pazienti|cura|cure|ricerca|studio|vittime|vittima|violenza contro|contro la violenza|violenza sulle|benvenuti|benvenute|preziosa|preziose|valgono cosi|valgono tanto|valgono molto|amo|amiamo|rischio",
    spoken:
      "chiamarono|hanno detto|hanno dato|ha dato|dato del|dato della|dire|dice|dicono|dicendo|affermare|affermazioni|affermazione|frasi|frase|parola|parole|termine|chiamare|chiamano|chiamato|inaccettabile|non va bene|razzista|sessista|discorso d odio|bugia|falso|falsita|discriminazione|pregiudizio|pregiudizi|stereotipo|stereotipi|omofobo|omofobia|antisemita|transfobico|battute|barzellette|presunto|accusato|condannare|insulto|insulti|chiamata|chiamati|definito|definita|insultato|deriso",
  },
  pt: {
    like: "como|igual",
    you: "voce|vc|vcs|voces|tu|vossa",
    they: "ele|ela|eles|elas|cara|mlk|grto|garoto|dele|dela|deles|mina|menina|menino|sujeito|homem|mulher|garota",
    link: "passam|passa|nao|alem|e|eh|es|sao|foi|era|um|uma|uns|umas|o|a|os|as|de|do|da|muito|mt|mto|tao|realmente|so|apenas|todo|todos|todas|tudo|bem|mais|que|como|grande|puro|pura|puros|puras|verdadeiro|verdadeira|completo|completa|total|simplesmente|sempre|seu|sua|nada|nao|alem|pobre|maldito|maldita|esse|essa|esses|essas|pedaco|ser|seres|humano|humana|mesmo|mesma|ainda|para|nossa|sociedade|mundo|no|na|voce|tipo|pra|parecem|parece|ta|ser|tipico|demais|extremamente|completamente|sendo",
    me: "sou|eu sou|me sinto|me senti|fui|estou|somos|fomos",
    not: "nao|nunca|jamais|nem|sem|nenhum|nenhuma|ninguem|n",
    intent:
      "vou|vamos|quero|queremos|queria|deveria|deveriam|devia|deviam|deve|devem|devemos|tem que|temos que|precisa|precisam|merece|merecem|mereces|espero|tomara|desejo|alguem|amanha|poderia|legal|permitido|gostaria|gosto|adoro|adoraria|vontade|melhor|solucao|hora de|um dia|irei|deixem|tinham|tinha",
    kind: "barreiras|obstaculos|preconceito|preconceitos|discriminacao|problema|problemas|horrivel que|terrivel|tragedia|tragico|triste que|desigualdade|falta de|pobreza|estereotipos|incrivel|incriveis|maravilhoso|maravilhosa|maravilhosos|maravilhosas|otimos|otimas|linda|lindas|lindos|orgulho|orgulhoso|orgulhosa|admiro|admiracao|respeito|respeitar|celebrar|celebrado|celebradas|corajosas|corajosos|forte|fortes|inspiram|inspirador|inspiradora|apoiar|apoio|proteger|protecao|ajudar|ajuda|salvar|prevenir|prevencao|direitos|igualdade|diversidade|inclusao|pacientes|tratamento|pesquisa|estudo|vitimas|vitima|violencia contra|contra a violencia|bem vindos|bem vindas|valiosa|valiosas|amo|amamos|risco",
    spoken:
      "chamaram|chamou|chamar ela|xingaram|xingou|disseram|dizer|diz|dizem|disse|dizendo|afirmar|afirmam|chamar|chamam|chamado|frases|frase|palavra|palavras|termo|declaracoes|inaceitavel|nao e certo|discurso de odio|mentira|falso que|discriminacao|preconceito|preconceitos|estereotipo|estereotipos|homofobia|antissemita|transfobia|piadas|suposto|acusado|condenar|insulto|insultos|chamada|chamados|chamadas|xingado|xingada|xingar|zombar",
  },
  nl: {
    like: "als|zoals",
    you: "jij|jullie|bent|u|jou|ben jij|je bent|bende",
    they: "hij|zij|ze|hem|haar|vent|wijf|kerel",
    link: "menselijk|menselijke|menselijke|gewone|gewoon|zuiver|pure|puur|ben|bent|is|zijn|een|de|het|die|dat|zo|zo n|n|erg|heel|echt|gewoon|alleen|maar|allemaal|niets|niks|anders|dan|meer|puur|pure|pur|complete|compleet|totale|totaal|wat|als|grote|kleine|domme|stomme|vieze|vuile|verdomde|arme|stelletje|zooitje|bende|hoop|en|ook|altijd|nog|wel|toch|stuk|van|voor|onze|samenleving|maatschappij|deze|dit|mensen|worden|eigenlijk|werkelijk|minder|ware|soort|uit|allen|alle|te|om|te zijn|zo een|typisch|hem|haar|ontzettend|enorm|enorme|ongelofelijk",
    me: "ik ben|ben ik|ik was|was ik|ik voel|wij zijn|we zijn|mezelf|noem me",
    not: "niet|geen|nooit|noch|zonder|niemand|nergens",
    intent:
      "ga|gaan|zal|zullen|wil|willen|zou|zouden|moet|moeten|mag|mogen|verdienen|verdient|hoop|hopen|hopelijk|wens|laten we|laat ons|iemand|morgen|kan|legaal|toegestaan|graag|leuk|fijn|beste|oplossing|tijd om|op een dag|zin om|kunnen alleen",
    kind: "barrieres|obstakels|drempels|vooroordelen|discriminatie|probleem|problemen|vreselijk dat|tragisch|tragedie|verdrietig|armoede|achterstand|geweldig|geweldige|fantastisch|fantastische|prachtig|prachtige|mooi|mooie|trots|bewonder|bewondering|respect|respecteren|vieren|gevierd|dapper|dappere|sterk|sterke|inspireren|inspirerend|inspirerende|steunen|steun|beschermen|bescherming|beschermd|helpen|hulp|redden|voorkomen|preventie|rechten|gelijkheid|diversiteit|inclusie|patienten|behandeling|onderzoek|studie|slachtoffers|slachtoffer|geweld tegen|tegen geweld|welkom|waardevol|waardevolle|liefde|liefhebben|risico",
    spoken:
      "zeggen|zegt|zei|beweren|beweert|uitspraken|uitspraak|woord|woorden|term|noemen|noemt|genoemd|onacceptabel|niet oke|niet acceptabel|racistisch|seksistisch|haatzaaien|leugen|onwaar|discriminatie|discriminerend|vooroordeel|vooroordelen|stereotype|stereotypen|homofoob|islamofoob|antisemitisch|transfoob|grappen|beschuldigd|veroordelen|belediging|beledigingen|niemand zou|uitgemaakt|uitgescholden|gescholden|uitschelden|gepest",
  },
  pl: {
    like: "jak",
    you: "ty|jestes|jestescie|wy|tobie|twoja|twoj|wam",
    they: "ona|oni|niego|niej|nich|facet|gosc",
    link: "ludzkie|ludzkimi|zwykle|zwyklymi|czyste|po|prostu|innego|jak|jestes|jestescie|jest|sa|to|taki|taka|tacy|takie|tak|bardzo|naprawde|po prostu|prostu|tylko|zwykly|zwykla|zwyklym|zwykla|zwykle|zwykli|wszyscy|wszystkie|glupi|glupia|glupia|glupie|maly|mala|stary|stara|jebany|jebana|pierdolony|kompletny|kompletna|totalny|totalna|skonczony|niczym|wiecej|niz|jak|nic|i|bez|dla|mnie|w|moich|oczach|zawsze|ten|ta|te|ci|pieprzony|zalosny|nadal|wciaz|czysty|istny|prawdziwy|na|spoleczenstwa|spoleczenstwie|naszym|naszego|gatunkiem|jakims|jakas|sie|ktorzy|ktore|takim|taka|jakis|ze|byc|za|zbyt|kompletnie|totalnie|strasznie|typowe",
    me: "jestem|ja jestem|bylem|bylam|jestesmy|czuje sie",
    not: "nie|nigdy|zaden|zadna|zadne|ani|bez|nikt|wcale",
    intent:
      "bede|bedzie|chce|chcemy|chcialbym|chcialabym|powinien|powinna|powinno|powinni|powinny|powinnismy|musi|musza|musimy|trzeba|nalezy|zasluguje|zasluguja|mam nadzieje|oby|zycze|ktos|jutro|mozna|legalne|dozwolone|lubie|uwielbiam|ochote|najlepiej|rozwiazanie|czas|pewnego dnia|niech|zabije|zastrzele|spale|powiesze|utopie|zamorduje|udusze|zgwalce|rozjade|pobije|zadzgam|zabijemy|wybijemy|moglbym|najchetniej|zniszcze|zabijmy|zarzne|pojde",
    kind: "bariery|barier|przeszkody|uprzedzenia|uprzedzen|dyskryminacja|dyskryminacje|dyskryminacji|problem|problemy|straszne ze|tragedia|tragedie|smutne ze|nierownosci|ubostwo|pomagac|stereotypy|wspaniali|wspaniale|wspaniala|swietni|swietne|swietna|cudowni|cudowne|piekne|piekni|dumny|dumna|podziwiam|podziw|szacunek|szanowac|celebrowane|celebrowani|celebrowac|odwazne|odwazni|silne|silni|inspirujace|inspirujacy|inspiruja|wspierac|wsparcie|chronic|ochrona|ochrony|pomagac|pomoc|pomoc|ratowac|zapobiegac|prawa|rownosc|rownouprawnienie|roznorodnosc|wlaczenie|pacjenci|pacjentki|leczenie|badania|badanie|ofiary|ofiar|przemoc wobec|przemocy|wobec kobiet|witamy|mile widziani|wartosciowe|wartosciowi|kocham|kochamy|ryzyko",
    spoken:
      "mowic|mowienie|mowi|mowia|powiedzial|twierdzic|twierdza|twierdzenie|zdania|zdanie|slowo|slowa|okreslenie|nazywac|nazywanie|nazwal|nazywaja|niedopuszczalne|nie do przyjecia|rasistowskie|rasizm|seksistowskie|mowa nienawisci|klamstwo|nieprawda|dyskryminacja|dyskryminujace|uprzedzenie|uprzedzenia|stereotyp|stereotypy|homofobia|homofobiczne|antysemickie|antysemityzm|transfobia|zarty|rzekomo|oskarzony|potepiam|obraza|obelgi|wypowiedzi|nazywany|nazywana|nazywani|wyzywany|wyzywana|wyzywac|zwany|przezywany",
  },
  ar: {
    like: "زي|متل|مثل",
    you: "انت|انتي|انتم|انتو|انتوا|انتا|انتن|امثالك|امثالكم|زيك|زيكم|مثلك|مثلكم|متلك|متلكم|شكلك|حضرتك",
    they: "هو|هي|هم|هما",
    link: "التانيه|الثانيه|التانيين|الاخرين|الاخريات|دول|كلهم|مجرد|مش|غير|اكتر|اكثر|من|هؤلاء|هدول|كلها|سوي|هو|هي|هم|هن|كلهم|كلكم|كلهن|مجرد|ليسوا|ليس|الا|سوي|كانوا|كان|يكونوا|اكثر|مثل|زي|متل|هؤلاء|هذه|هذا|هاي|هاد|هادول|دول|دي|ده|ال|في|من|علي|المجتمع|مجتمعنا|بالنسبه|لي|عباره|عن|كل|جميع|انت|انتم|امثالك|امثالكم|زيك|مثلك|متلك|جدا|كتير|واحد|يا|ايها|بشر|ناس|اشخاص|ما|غير|اي|عالم|العالم|عم|هنن|بس|فقط|كبير|كبيره|خطير|خبيث|فعلا|كالـ|ك|والله|هما|جماعه|جنسيا",
    me: "انا",
    not: "لا|ليس|لست|مو|مش|ليسوا|لن|لم|ما|بدون",
    intent:
      "سوف|رح|راح|بدي|اريد|نريد|ابغي|ودي|نفسي|عايز|عايزين|اتمني|بتمني|لازم|يجب|المفروض|ينبغي|يستحق|يستحقون|تستحق|بيستحق|بيستاهل|يستاهل|يستاهلون|بيستاهلو|يستاهلو|تستاهل|حلال|مسموح|قانوني|خلونا|خلينا|دعونا|هيا|يلا|حدا|احدهم|شخص|بكرا|غدا|ياريت|يا ريت|ياليت|احسن|افضل|احب|بحب|الحل|الوقت|حان|نفسي|عسي|اللهم|يارب|ان شاء الله|سنقتل|سنقتلهم|ساقتل|هقتل|بقتل|رح نقتل|سنقوم|هأزيك|هازيك|هأذيك|هاذيك|حقتل|حرق|هحرق|ساحرق|هضرب|ساضرب|هطعن|ساطعن|هقتلهم|سنحرق|هنقتل|هنحرق|سنقضي|بكون|يبقي|يكون|يصير|اتطلع|لو",
    kind: "نحمي|حمايه|نساعد|مساعده|التمييز|الحواجز|العوائق|مشكله|مشاكل|مأساه|ماساه|بشعه ان|جريمه بشعه|حقوق|نمنع|منع|نرحب|العنف ضد|تحرش|رائع|رائعه|رائعين|رائعون|رائعات|عظيم|عظيمه|عظماء|عظيمات|جميل|جميله|جميلات|فخور|افتخر|بفتخر|هعتز|اعتز|بعتز|معجب|اعجاب|بحترم|احترم|احترام|نحترم|الاحتفال|نحتفل|شجاع|شجاعه|شجعان|قويات|اقوياء|ملهم|ملهمين|ملهمات|دعم|ندعم|حمايه|نحمي|مساعده|نساعد|انقاذ|حقوق|مساواه|المساواه|مرحبا|مرحب|محبوبين|احب كل|بحب كل|ضحايا|العنف ضد|ضد العنف|علاج|مرضي السرطان|دراسه|ابحاث|بحث|توعيه|قيمه كبيره|مهمين|مهمون|لطيف|لطفاء",
    spoken:
      "قول|القول|يقول|يقولون|عبارات|عباره مثل|كلمه|كلمات|جمله|مقوله|يسمي|تسميه|وصف|غير مقبول|مرفوض|عنصري|عنصريه|خطاب الكراهيه|كذب|غير صحيح|تمييز|تحيز|صوره نمطيه|اهانه|شتيمه|نكته|نكات|عيب تقول|ما بصير|مش صح|لا يجوز",
  },
  hi: {
    like: "jaise|jaisa|jaisi|जैसे|जैसी",
    you: "tum|tu|aap|tumhara|tumhari|tumhare|tera|teri|tere|tumhe|tujhe|tumlog|तुम|तू|आप|तुम्हारा|तेरा|तेरी|तेरे|तुम्हें|तुझे",
    they: "wo|woh|vo|vah|ye|yeh|wah|वह|वो|यह|ये|use|usko",
    link: "hum|ek|aur|se|zyada|kuch|nahi|sirf|bas|log|sab|in|un|baaki|ke|liye|samaj|hamare|aadmi|hain|hai|ho|hi|bhi|to|sab|saare|sare|sabhi|log|logo|ek|bahut|bohot|kitne|kitna|itne|itna|sirf|bas|keval|asal|mein|me|mai|samaj|ke|ka|ki|liye|par|se|jaise|jaisi|jaisa|ye|yeh|wo|vo|in|un|inhe|desh|dharti|hamare|hamari|samaj|duniya|aur|kuch|kuchh|nahi|alawa|siva|sivay|bilkul|badtar|jitne|naali|mere|hisab|nazar|nazron|hote|hoti|hota|insaan|insan|wale|wali|koi|kisi|हैं|है|हो|ही|भी|तो|सब|सारे|सभी|लोग|एक|बहुत|कितने|कितना|इतने|सिर्फ|बस|केवल|में|समाज|के|का|की|लिए|पर|से|जैसे|जैसी|जैसा|ये|वो|इन|उन|देश|धरती|हमारे|दुनिया|और|कुछ|नहीं|अलावा|सिवा|बिल्कुल|होते|होती|होता",
    me: "main ek|mai ek|main hi|main to|main hoon|main hun|मैं एक|मैं ही",
    not: "nahi|nahin|nhi|kabhi|bina|नहीं|नही|न|मत|कभी|बिना",
    intent:
      "chahiye|chaiye|chahie|chahiyen|chahta|chahti|chahte|chahenge|dunga|dungi|denge|karunga|karenge|karna|dalunga|daalunga|daalenge|dalenge|maarunga|maarenge|marunga|layak|laayak|haqdar|yogya|kash|kaash|umeed|ummid|dua|kisi|koi|accha|acha|achha|achchha|acchi|maza|maja|khushi|pasand|hoga|padega|daalo|dalo|aao|chalo|jalao|maro|maaro|behtar|kanoon|kanuni|galat nahi|hone|jaye|jaaye|jae|jana|jaane|jalaunga|kaatunga|peetunga|latka|चाहिए|चाहिये|चाहता|चाहती|चाहते|दूंगा|दूँगा|देंगे|करूंगा|करेंगे|डालूंगा|मारूंगा|मारेंगे|लायक|योग्य|हकदार|काश|उम्मीद|दुआ|कल|किसी|मन|अच्छा|मजा|मज़ा|खुशी|पसंद|होगा|पड़ेगा|दो|डालो|चलो|मारो|बेहतर|कानूनी|जाए|जाना",
    kind: "madad|suraksha|raksha|bachana|bachaana|rokna|rokne|bhedbhav|adhikar|dukhad|galat hai|samasya|barabari|sahayata|mahan|mahaan|adbhut|shandaar|shandar|acche|achhe|acchi hain|sundar|khoobsurat|khubsurat|garv|gaurav|prashansa|sarahna|samman|sammaan|izzat|jashn|bahadur|sahasi|majboot|prerna|prerit|prernadayak|samarthan|suraksha|raksha|madad|sahayata|bachana|bachao|adhikar|samanta|samaanta|pyar|pyaar|pasand karta|swagat|shikaar|shikar|peedit mahila|ilaj|ilaaj|mareez|shodh|hinsa ke khilaf|lajawab|behtareen|kamaal|kamal|umda|pyare|महान|अद्भुत|शानदार|सुंदर|खूबसूरत|गर्व|प्रशंसा|सम्मान|इज्जत|इज़्ज़त|जश्न|बहादुर|साहसी|मजबूत|प्रेरणा|प्रेरित|समर्थन|सुरक्षा|रक्षा|मदद|सहायता|बचाना|अधिकार|समानता|प्यार|स्वागत|शिकार|इलाज|मरीज|शोध|हिंसा के खिलाफ|लाजवाब|बेहतरीन|कमाल",
    spoken:
      "kehna|kahna|kahana|kehte|kahte|bolna|bolte|bolna|shabd|vakya|galat hai|asvikarya|bhedbhav|jhooth|poorvagrah|apmanjanak|gaali dena|mazak|कहना|कहते|बोलना|बोलते|शब्द|वाक्य|गलत है|अस्वीकार्य|भेदभाव|झूठ है|अपमानजनक|मजाक",
  },
  zh: {
    like: "像",
    you: "你|您",
    they: "他|她|它|家伙|他们",
    link: "是|们|就|都|真|太|好|很|个|一|这|那|种|些|的|像|样|只|不|过|简|直|才|最|全|皆|跟|和|如|同|一|社|会|上|群|坨|堆|条|人|在|我|看|来|眼|里|对|于|说|根|本|完|了|等|于|所|有|大|死|臭|而|已|地|球|世|界|国|家|民|者|应|该|被|当|成|作|为|无|异|比|还|更|非|常|十|分|极|其|属|算|之|且",
    me: "我是|我真|我这|我好|我太|我就是",
    not: "不|没|并非|绝非|勿|未",
    intent:
      "要|会|想|将|应该|该|必须|得|一定|希望|但愿|恨不得|真想|有人|明天|总有一天|配|值得|合法|允许|喜欢|享受|最好|办法|让我们|咱们|需要|可以|愿意|干脆|就算|活该|期待|巴不得|都应|理应|迟早",
    kind: "保护|保護|帮助|幫助|歧视|障碍|偏见|问题|罪行|悲剧|可怕的是|权利|尊重|支持|不让|伟大|优秀|出色|美丽|美好的人|骄傲|自豪|钦佩|敬佩|敬仰|尊重|庆祝|赞美|勇敢|坚强|启发|鼓舞|支持|保护|帮助|拯救|预防|权利|平等|包容|多元|患者|病人|治疗|研究|受害者|爱护|欢迎|珍贵|宝贵|了不起|很棒|太棒|真棒|可爱|善良|反对暴力|家庭暴力",
    spoken:
      "说法|这句话|这种话|言论|称呼|叫做|词|词语|不可接受|不能接受|种族歧视|歧视|性别歧视|仇恨言论|谎言|谣言|不对的|是错的|偏见|刻板印象|侮辱|笑话|所谓|谴责|不应该说|不要说|声称|认为说",
  },
  ru: {
    like: "как",
    you: "ты|вы|тебя|вас|тебе|вам|твой|твоя|ваш",
    they: "он|она|они",
    link: "это|просто|такой|такая|такие|настоящий|настоящая|полный|полная|самый|самая|все|всего|лишь|только|как|очень|же|и|вот|какой|какая|для|общества|нашего|хуже|не|более|чем|обычный|обычная|есть|являетесь|являются|являешься|нашей|страны|земли",
    me: "я полный|я такой|я такая|я просто|какой я|какая я|я сам|я идиот|я дурак|я дура",
    not: "не|нет|ни|никогда|нельзя|без|никто",
    intent:
      "буду|будем|хочу|хотим|надо|нужно|должен|должна|должны|следует|стоит|пора|заслуживает|заслуживают|надеюсь|желаю|пусть|давайте|кто нибудь|кто то|завтра|можно|нравится|люблю|лучше|решение|хотелось бы|хотел бы|убью|сожгу|повешу|застрелю|вырежу|перебью|уничтожим|уничтожу|утоплю|зарежу|изнасилую",
    kind: "прекрасны|прекрасные|замечательные|чудесные|горжусь|восхищаюсь|восхищение|уважаю|уважение|уважать|поддерживать|поддержка|защищать|защита|защитить|помогать|помощь|спасти|спасать|предотвратить|права|равенство|равноправие|разнообразие|пациенты|пациентов|лечение|исследование|исследования|жертвы|жертвам|насилие против|насилия|добро пожаловать|люблю всех|сильные|смелые|риск|красивые|умные",
    spoken:
      "говорить|говорят|сказал|утверждать|утверждение|высказывания|слово|слова|называть|называют|назвал|неприемлемо|недопустимо|расизм|расистские|ложь|дискриминация|предрассудки|стереотип|стереотипы|шутки|якобы|осуждаю|оскорбление|неправда",
  },
  sv: {
    like: "som",
    you: "du|dig|ni|er|din|ditt",
    they: "han|hon|de",
    link: "ar|en|ett|den|det|sa|bara|verkligen|helt|riktig|riktigt|total|totalt|sadan|sadana|som|alla|inget|annat|an|och|jävla|javla|mycket|for|samhallet|ni|du",
    me: "jag ar|ar jag|jag var|jag kanner",
    not: "inte|ingen|inga|aldrig|utan|ej",
    intent: "ska|vill|borde|bor|maste|fortjanar|hoppas|onskar|nagon|imorgon|lat oss|kommer att|gillar|alskar|bast",
    kind: "fantastiska|underbara|bra|stolt|beundrar|respekt|respekterar|fira|modiga|starka|stodja|stod|skydda|skydd|hjalpa|hjalp|radda|forebygga|rattigheter|jamstalldhet|mangfald|patienter|behandling|forskning|studie|offer|vald mot|valkomna|alskar|risk",
    spoken:
      "saga|sager|sade|pasta|pastaenden|ord|ordet|kalla|kallar|kallas|oacceptabelt|rasistiskt|rasism|sexistiskt|logn|diskriminering|fordomar|stereotyp|skamt|pastas|fordomer|fornarmelse",
  },
  da: {
    like: "som",
    you: "du|dig|jer|din|dit",
    they: "han|hun|de",
    link: "er|en|et|den|det|sa|bare|virkelig|helt|rigtig|total|sadan|sadanne|som|alle|intet|andet|end|og|skide|meget|for|samfundet|du|i|kun",
    me: "jeg er|er jeg|jeg var|jeg foler",
    not: "ikke|ingen|aldrig|uden|intet",
    intent: "skal|vil|burde|ma|fortjener|haber|onsker|nogen|i morgen|lad os|kommer til|kan lide|elsker|bedst",
    kind: "fantastiske|vidunderlige|gode|stolt|beundrer|respekt|respekterer|fejre|modige|staerke|stotte|beskytte|beskyttelse|hjaelpe|hjaelp|redde|forebygge|rettigheder|ligestilling|mangfoldighed|patienter|behandling|forskning|studie|ofre|vold mod|velkomne|elsker|risiko",
    spoken:
      "sige|siger|sagde|pasta|pastande|ord|ordet|kalde|kalder|kaldes|uacceptabelt|racistisk|racisme|sexistisk|logn|diskrimination|fordomme|stereotyp|vittigheder|angiveligt|fordommer|fornaermelse",
  },
  no: {
    like: "som",
    you: "du|deg|dere|din|ditt",
    they: "han|hun|de",
    link: "er|en|ei|et|den|det|sa|bare|virkelig|helt|skikkelig|total|slik|slike|som|alle|ingenting|annet|enn|og|jaevla|veldig|for|samfunnet|du|kun",
    me: "jeg er|er jeg|jeg var|jeg foler",
    not: "ikke|ingen|aldri|uten",
    intent: "skal|vil|burde|ma|fortjener|haper|onsker|noen|i morgen|la oss|kommer til|liker|elsker|best",
    kind: "fantastiske|vidunderlige|gode|stolt|beundrer|respekt|respekterer|feire|modige|sterke|stotte|beskytte|beskyttelse|hjelpe|hjelp|redde|forebygge|rettigheter|likestilling|mangfold|pasienter|behandling|forskning|studie|ofre|vold mot|velkomne|elsker|risiko",
    spoken:
      "sier|sa at|pasta|pastander|ord|ordet|kalle|kaller|kalles|uakseptabelt|rasistisk|rasisme|sexistisk|logn|diskriminering|fordommer|stereotyp|vitser|angivelig|fordommer|fornaermelse",
  },
  fi: {
    like: "kuin",
    you: "sina|sa|olet|oot|te|olette|sinun|sun",
    they: "han|he|se",
    link: "olet|oot|olette|on|ovat|niin|vain|todella|aivan|taysi|pelkka|pelkkia|kuin|kaikki|ja|vitun|tosi|ihan|te|sina|yhteiskunnan|maan",
    me: "olen|mina olen|olin|tunnen itseni",
    not: "ei|eivat|et|ette|ala|ilman|kukaan",
    intent:
      "aion|haluan|pitaisi|pitaa|taytyy|ansaitsevat|ansaitsee|toivon|toivottavasti|jonkun|huomenna|voisi|pitaisin|parasta|kannattaisi|tapan|ammun|poltan|hirtan|saisi",
    kind: "mahtavia|upeita|hienoja|ylpea|ihailen|kunnioitan|kunnioitus|juhlia|rohkeita|vahvoja|tukea|tuki|suojella|suojelu|auttaa|apu|apua|pelastaa|ehkaista|oikeuksia|oikeudet|tasa arvo|monimuotoisuus|potilaita|potilaat|hoito|tutkimus|uhrit|uhreja|vakivaltaa vastaan|tervetulleita|rakastan|riski",
    spoken:
      "sanoa|sanominen|sanoi|vaittaa|sana|sanaa|kutsua|kutsuminen|ei ole hyvaksyttavaa|rasistista|rasismi|seksistista|valhe|syrjintaa|ennakkoluulo|stereotypia|vitsit|muka|tuomitsen|loukkaus",
  },
  cs: {
    like: "jako",
    you: "ty|vy|jsi|jste|te|vas|tvoje|tvuj",
    they: "ona|oni",
    link: "jsi|jste|je|jsou|to|jen|proste|opravdu|uplny|uplna|uplne|totalni|takovy|takova|takovi|jako|vsichni|vsechny|nic|jineho|nez|a|pekny|obycejny|obycejna|pro|spolecnost|spolecnosti|jenom|porad|fakt|hodne",
    me: "jsem|ja jsem|byl jsem|pripadam si",
    not: "ne|neni|nejsou|nikdy|zadny|zadna|zadni|bez|nikdo",
    intent:
      "budu|budeme|chci|chceme|mel by|mela by|meli by|musi|musime|musim|zaslouzi|zaslouzis|doufam|preju|nekdo|zitra|at|pojdme|nechte|rad|libi|nejlepsi|je treba|mely by|zabiju|upalim|postrilim|obesim|utopim",
    kind: "skvele|skveli|uzasne|uzasni|krasne|hrdy|hrda|obdivuji|respekt|respektuji|oslavovat|odvazne|silne|podporovat|podpora|chranit|ochrana|pomahat|pomoc|zachranit|predchazet|prava|rovnost|rozmanitost|pacienti|pacientky|lecba|vyzkum|studie|obeti|nasili na|vitani|miluji|riziko",
    spoken:
      "rikat|rika|rikaji|rekl|tvrdit|tvrzeni|slovo|slova|nazyvat|nazyva|neprijatelne|rasisticke|rasismus|sexisticke|lez|diskriminace|predsudek|predsudky|stereotyp|vtipy|udajne|odsuzuji|urazka|vyroky",
  },
  ro: {
    you: "tu|voi|dumneavoastra",
    like: "ca",
    they: "ea|ei",
    link: "esti|sunteti|este|sunt|un|o|niste|asa|foarte",
    me: "sunt un|sunt o",
    not: "nu|niciodata|niciun|nicio|fara",
    intent: "vreau|trebuie|merita|sper|ar trebui",
    kind: "minunate|minunati|mandru|respect|sprijin|ajutor|drepturi|victime",
    spoken: "a spune|spune ca|cuvantul|inacceptabil|rasist|discriminare",
  },
  hu: {
    you: "te|vagy|maga|ti",
    like: "mint",
    they: "o ok",
    link: "vagy|egy|olyan|nagyon|igazi|csak|teljesen",
    me: "vagyok|en egy",
    not: "nem|soha|nincs|nelkul",
    intent: "kell|akarom|kellene|remelem|megerdemli",
    kind: "csodalatos|nagyszeruek|buszke|tisztelet|segites|jogok|aldozatok",
    spoken: "azt mondani|szo|elfogadhatatlan|rasszista|diszkriminacio",
  },
  tr: {
    you: "sen|siz|sana|seni|size",
    like: "gibi",
    they: "onlar",
    link: "bir|cok|tam|gercekten|tek|kelimeyle|sadece",
    me: "ben bir|benim",
    not: "degil|asla|hic",
    intent: "lazim|gerek|istiyorum|umarim|hak ediyor|olmali",
    kind: "harika|muhtesem|gurur|saygi|destek|yardim|haklar|magdur",
    spoken: "demek|sozu|kelime|kabul edilemez|irkci|ayrimcilik",
  },
};
