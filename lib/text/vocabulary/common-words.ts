/**
 * The commonest words of some large languages, in the order of their frequency and as they are compared (see
 * `fold.ts`). A phrase is not looked for at one of them if it has a rarer word.
 */
export const commonWords: readonly (readonly string[])[] = [
  "the to and of a in i you is for that it on we this be with are have your as not from or at my will was if but can an me our do so all by they he about more no what which when there one would up just has get know like out new please any been some time who us how them want need only make their could his her then also now work see over may here should am were than into had did off had after very best day use help back send well first call way good take other don t s re ll m d ve",
  "die und der sie ich in wir zu das mit fur ihnen ist auf nicht den von ein eine sich im es bei ihre dem wenn haben auch an ihr als uns so ihren aus wie einen zum oder zur hat unsere aber kann einer noch nur nach mir mich wird werden konnen sind bitte gerne hier uber einem des man dass vom am um was er war mehr sein keine",
  "de et la le vous les des en a pour un une votre nous que est vos je dans sur par du l d avec au ne pas notre nos ce qui ou plus si aux cette sont il mon se s me tout n c y bien avez ces j",
  "de la que el en y a los un por para con su las se una no del su es al lo si le mas nos como o me esta sus te este ha son mi tu ya nuestro nuestra hay pero",
  "di e il la per che in un a i con le una non del si della sono al da mi vi ci ho piu dei nel gli o come se suo sua vostra nostro nostra lo alla questo questa anche ma",
  "de en het een van in u is voor op met te dat uw we ik je ze die niet zijn aan om ook als bij er naar hebben onze of uit maar wij kunnen heeft",
  "de a o e que para do da em um uma com os no na por se as mais seu sua dos nao ao nos como ou me meu sao foi voce nosso",
  "i w z na do sie nie to ze jest dla o panstwa jak po od czy za co ale nas pan pani przez oraz lub jako moze sa",
  "att och i det som en for pa ar med av vi er har den till inte om du de ni kan ett fran jag og at til ikke har dere jeg der deres",
].map((words) => words.split(" "));
