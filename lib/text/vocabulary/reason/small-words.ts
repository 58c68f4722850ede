/** Words without substance, by language: as many of them as you like behind "because" give no reason. Folded. */
export const smallWordsOf: Readonly<Record<string, string>> = {
  en: "a an the and or but if so to of in on at by for from with as is are was were be been am i i'm we we're you your you're our us me my it its this that these those there here have has had do does did will would can could should may might just very really some any all about into out up then than too also not no yes please quick quickly again today now one get got see hi hello dear re today's email mail message note m s t re ve d ll because regarding if whether",
  de: "ich wir sie du ihr ihnen dir euch mich uns der die das den dem ein eine einen und oder aber zu zum zur in im an am auf mit von fur ist sind war hat haben habe wird werden wurde kann konnen es da so auch nur noch schon mal kurz gern heute hier nicht bitte vielleicht wie was wenn ob um sich mein unser",
  fr: "je nous vous tu il elle le la les l un une des du de d et ou a au aux en dans pour par sur avec est sont suis ai avons avez que qui ne pas plus se me m te c ce cette mon notre bien aussi ici si",
  es: "yo nosotros usted ustedes tu el la los las un una unos y o de del a al en con por para es son soy he hemos ha que no se me le lo su mi nuestro muy tambien aqui si hoy",
  it: "io noi lei voi tu il lo la i gli le l un una uno e o di del della a al alla in nel con per da su che non si mi ti vi ci e sono ho abbiamo ha mio nostro anche qui se oggi molto",
  nl: "ik wij we u je jullie de het een en of maar te in op met van voor is zijn was heb hebben heeft kan kunnen dat die er ook niet even graag mijn ons onze hier of als om",
  pt: "eu nos voce voces o a os as um uma e ou de do da dos em no na com por para que nao se me lhe seu meu nosso muito tambem aqui e sao sou tem temos hoje",
  pl: "ja my ty pan pani panstwo to ten ta i a lub w na z ze do o od dla jest sa mam mamy nie sie moj nasz tez tu czy co jak by bardzo dzis",
  sv: "jag vi du ni han den det de en ett och eller men att om i pa av till for med fran ar var har hade ska kan vill som sa har dar inte bara ocksa min mitt var vart idag hej tack lite mig oss",
  da: "jeg vi du i han den det de en et og eller men at om pa af til for med fra er var har havde skal kan vil som sa her der ikke bare ogsa min mit vores idag hej tak lidt mig os lige",
  no: "jeg vi du dere han den det de en ei et og eller men at om i pa av til for med fra er var har hadde skal kan vil som sa her der ikke bare ogsa min mitt var vart hei takk litt meg oss",
  fi: "mina me sina te han se ne ja tai mutta etta jos on oli ovat olen olemme ei myos vain tassa tama nyt hei kiitos meidan minun kuin niin kun",
  cs: "ja my vy ty on ona to ten ta a nebo ale ze v ve na s se z ze do k ke o od pro je jsou jsem jsme byl neni take jen zde dnes dobry den prosim mi nam muj nas si",
};

/** Words that point at the reader or at a cause, by language: a marker with one of them needs less behind it. Folded. */
export const pointersOf: Readonly<Record<string, string>> = {
  en: "you your you're you've yours about regarding concerning our because since",
  de: "sie ihr ihre ihren ihrem ihrer ihres ihnen dich dir dein deine deinen deinem deiner euch euer eure euren eurem weil da wegen aufgrund",
  fr: "vous votre vos ton ta tes toi car parce puisque suite",
  es: "usted ustedes su sus tu tus le les te vuestro vuestra vuestros vuestras porque",
  it: "lei suo sua suoi sue tuo tua tuoi tue vostro vostra vostri vostre vi ti le perche poiche quanto",
  nl: "u uw je jij jou jouw jullie omdat aangezien vanwege",
  pt: "voce voces seu sua seus suas vosso vossa vossos vossas teu tua te lhe porque pois",
  pl: "pan pani pana pania panem panu panstwo panstwa panstwu panstwem ciebie cie ci twoj twoja twoje twoim twojej wasz wasza wasze waszej waszym wam was poniewaz gdyz bo",
  sv: "du dig din ditt dina ni er ert era eftersom darfor",
  da: "du dig din dit dine i jer jeres fordi idet",
  no: "du deg din ditt dine dere deres fordi siden ettersom",
  fi: "sina sinun sinua sinulle te teidan teita teille teilta koska silla",
  cs: "vas vam vase vasi vasich vasim vasem vami ty te ti tvuj tve tvoje protoze jelikoz",
};
