/** Common first names, folded, by which a greeting can be held against an address. */
const common = `
aaron adam adele adrian agnes agnieszka ahmed aisha alan albert alberto alejandro aleksander alessandra alessandro alex
alexander alexandra alexandre alfonso alfred ali alice alicia alison allison amanda amelie amelia amy ana anders andre andrea
andreas andrew andrzej andy angela angelika anita anja anke anna anne annette annika antoine anton antonio arne arthur
astrid audrey axel barbara bart beata beatrice beatriz ben benedikt benjamin bernard bernd bernhard bert bianca birgit
bjorn bob boris brad brandon brenda brian brigitte bruce bruno camille carl carla carlo carlos carmen carol caroline
carolina carsten catarina catherine cecilia cedric celine cesar charles charlotte chiara chloe chris christa christian
christiane christina christine christoph christophe christopher claire clara claudia claudio clement colin connor cornelia
craig cristina cynthia daan dagmar damien dan daniel daniela danielle dario david dawid dean deborah denis denise dennis
derek diana diane diego dieter dietmar dirk dominik dominique donald donna dorota dorothea douglas duncan dylan eduard
eduardo edward elaine elena eleonora elisabeth elizabeth ella ellen elke elsa emil emilia emily emma eric erica erik erika
ernst esther eva evelyn fabian fabien fabio fatima federica federico felipe felix ferdinand fernanda fernando filip
florence florian frances francesca francesco francis francisco franck francois francoise frank frans franz fred frederic
frederik frieda friedrich fritz gabriel gabriela gabriele gareth gary gavin geert geoffrey georg george gerald gerard
gerd gerhard gianluca gillian gina giorgio giovanni giulia giuseppe gloria gonzalo gordon grace graham greg gregor gregory
grzegorz guido guillaume gunter gunther gustav guy hanna hannah hannes hans harald harry hector heidi heike heiko heinrich
heinz helen helena helene helga helmut hendrik henri henrik henry herbert hermann hilde holger horst howard hubert hugo ian
ignacio igor ilse ines inga inge ingo ingrid irene iris isabel isabella isabelle ivan ivo jack jackie jacob jacqueline
jacques jaime jake jakob james jamie jan jana jane janet janine jasmin jason javier jean jeff jeffrey jennifer jens jeremy
jerome jerry jesper jessica jesus jill jim joachim joan joana joanna jochen joe joel johan johann johanna johannes john
jonas jonathan jordan jordi jorg jorge jose josef joseph joshua juan judith julia julian juliane julie julien jurgen
justin justyna kai karen karin karl karsten katarzyna kate katharina katherine kathleen kathrin kathy katja katrin keith
kelly ken kenneth kerstin kevin kim kirsten klaus konrad kristian kristin kristina kristof krzysztof kurt lara larry lars
laura laure laurence laurent lauren lea leah leila lena leo leon leonard leonardo leonie leslie liam lidia lily linda
lindsay lisa livia lorenzo louis louise luca lucas lucia lucie lucy ludwig luigi luis luisa luise lukas luke lydia
maarten maciej maddalena madeleine magdalena magnus maja malte manfred manuel manuela marc marcel marcin marco marcos
marcus margaret margarita maria marianne marie marina mario marion mariusz mark markus marta martha martin martina
martine mary mathias mathieu mathilde matteo matthew matthias matthieu mats maurice mauro max maxime maximilian megan
melanie melissa mercedes merle mia michael michaela michal michel michele michelle miguel mikael mike miriam mohamed
mohammed moritz monica monika monique nadia nadine nadja nancy natalia natalie nathalie nathan neil nele nicholas nick
nicola nicolas nicole niels nigel nikolaus nils nina noah nora norbert norman nuria olaf oliver olivia olivier oscar
oskar otto pablo pamela paolo pascal patricia patrick patrizia patrizio paul paula paulina pauline paulo pavel pawel pedro
peggy per peter petra philip philipp philippe pia pierre pieter pilar piotr rachel rafael rainer ralf ralph ramon raphael
raquel rebecca regina reiner remi renata renate rene ricardo riccardo richard rick rita rob robert roberta roberto robin
rodrigo roger roland rolf roman ron ronald rosa rosemarie ross roxane ruben rudolf rui ruth ryan sabine sabrina salvatore
sam samantha samuel sandra santiago sara sarah sascha scott sean sebastian sebastien sergio severine shannon sharon sheila
shirley sigrid silke silvia simon simona simone sofia sonia sonja sophia sophie stefan stefania stefanie stella stephan
stephane stephanie stephen steve steven stuart sue susan susana susanna susanne suzanne sven svenja sylvia sylvie tamara
tania tanja tatiana ted teresa terry thea theo theodor theresa thibault thierry thilo thomas thorsten tiago tim timo
timothy tina tobias todd tom tomas tomasz toni tony torsten tracy ulf ulrich ulrike ulla ursula ute uwe valentin valeria
valerie vanessa vera verena veronica veronika veronique victor victoria viktor viktoria vincent vincenzo virginia volker
walter wendy werner wilfried wilhelm willem william wim wojciech wolfgang xavier yann yannick yasmin yolanda yvonne zoe
zofia
`;

/** Every name of the list. */
export const firstNames: ReadonlySet<string> = new Set(common.trim().split(/\s+/));

/** Names of one person, a line each: whoever has one of them may be greeted by another. */
const sameNames = `
abigail abby gail
albert alberto al bert
alejandro alex
alexander alexandre alexandra alejandra alejandro alessandro aleksander alex alexa sandra sandro sasha sascha xander
amanda mandy
andrew andreas andre andrea andy drew andrzej
anna anne ana anja anita annette annika anke hanna hannah johanna joanna
anthony antonio antoine anton tony toni
barbara barb babs
benjamin benedikt ben benny
beatrice beatriz bea trixie
bernhard bernard bernd bernie
caroline carolina carol karoline carrie
catherine katherine katharina kathleen kathrin katrin katarzyna kathy cathy kate katie katja karin karen catarina kasia
charles carl karl carlos carlo charlie chuck
christopher christian christoph christophe cristina christina christine christiane kristina kristin chris kristian kristof krzysztof tina
daniel daniela danielle dan danny dani
david dawid dave
deborah debbie deb
dominik dominique dom
donald don
edward eduard eduardo ed eddie ted ned
elisabeth elizabeth isabel isabella isabelle liz lisa beth betty elsa ella elke ilse lizzy
emily emilia emma emmy
eric erik erich erika erica
francis francisco francesco francois francoise francesca frances frank franz frans franck paco fran
frederic frederik friedrich fred federico fritz freddy
gabriel gabriele gabriela gabi gabby
george georg jorge giorgio jorg jurgen jochen
gerald gerard gerhard gerd gerry jerry
gregory gregor grzegorz greg
giuseppe joseph josef jose joe pepe beppe joao
gunter gunther
helene helena helen elena ellen lena leni
henry henri heinrich hendrik henrik harry hank enrique heinz heiko
ignacio nacho
jacob jakob james jacques jaime jamie jim jimmy jack jake
jean john johan johann johannes jan juan ivan ian giovanni hans hannes jana janine jane joan joana johnny jack jens sean
jeffrey geoffrey jeff
jennifer jenny jen
jessica jess jessie
joachim jochen achim
jonathan jonas jon
joshua josh
julia julian julie julien juliane jules
kenneth ken kenny
laura laure lauren laurence laurent lorenzo lars lara
leonard leonardo leon leo leonie
louis louise luis luisa luise luigi ludwig lou
lucas lukas luke luca lucia lucie lucy
magdalena lena maja madeleine
manuel manuela manu
marc mark marcus markus marco marcos marcel mario marcin
margaret margarita marta martha meg maggie peggy greta
maria marie mary marianne marion mia maja mariam miriam mary
martin martina martine marty
matthew matthias mathias mathieu matthieu matteo mats maciej matt
maximilian maxime max
michael michaela michal michel michele michelle miguel mikael mike mick mikey michi
mohamed mohammed ahmed
nathan natalie nathalie natalia nat
nicholas nicolas nicola nicole nikolaus niels nils nick nico klaus
oliver olivier olivia olli
patrick patricia patrizia patrizio pat paddy trish
paul paolo paulo pablo paula paulina pauline pavel pawel
peter pedro pierre pieter petra piotr per pete
philip philipp philippe phil filip felipe
rafael raphael rafa
rebecca becky becca
richard ricardo riccardo rick dick rich richie
robert roberto roberta rob bob bobby robin
roland rolf rudolf ralf ralph
ronald ron ronnie
samuel samantha sam sammy
sebastian sebastien bastian basti seb
stephen steven stefan stephan stephane stephanie stefanie stefania steve steffi stef
susan susanna susanne suzanne susana sue susi susie
theodor theo ted
teresa theresa terry tess
thomas tomas tomasz tom tommy
timothy timo tim
tobias tobi toby
ulrich ulrike ulf ulla uli
valentin valeria valerie val
victor victoria viktor viktoria vicky vic
vincent vincenzo vince
virginia ginny
william wilhelm willem guillaume will bill billy wim liam willy
wolfgang wolf
`;

const groups = sameNames
  .trim()
  .split("\n")
  .map((line) => new Set(line.split(" ")));

/** Whether two first names, folded, may be of one person. */
export function mayBeOnePerson(a: string, b: string): boolean {
  if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
  return groups.some((group) => group.has(a) && group.has(b));
}
