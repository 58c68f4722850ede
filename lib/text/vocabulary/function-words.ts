/**
 * The commonest words of each language that few others share, by ISO 639-1 code. They tell the
 * languages of Latin script apart; the rules' own words stand in the vocabularies.
 */
export const functionWords: Record<string, string> = {
  en: "the and you your for with that this are have from not but they was will can would our about which their what when there been just more who has if of to we is it my",
  de: "der die das und ist nicht ich sie wir mit für auf ein eine einen dem den zu von sich auch ihr ihre ihnen wie bei aus oder als haben sind kann werden unser unsere über können würde möchte sehr im",
  fr: "le la les des et est vous nous je pour que qui dans une un sur pas avec votre vos ce cette sont au aux du notre nos mais ou plus par être avez avons bonjour merci",
  es: "el la los las que y en un una por para con su sus no se del al es como más pero le lo usted nuestro nuestra nuestros sobre está son hola gracias estimado tiene puede muy este esta",
  it: "il la lo gli che di e un una per con non sono del della dei delle al alla nel nella è come più ma si ci vi questo questa nostro nostra vostro buongiorno grazie anche ho abbiamo",
  nl: "de het een en van ik je u wij we is niet dat op te voor met zijn aan er maar om ook uw jullie ons onze hebben heeft als bij naar kunnen wordt deze dit over graag",
  pt: "o a os as que e de um uma para com não por do da dos das no na se em mais como mas você sua seu nosso nossa são está ao à obrigado olá é muito isso também nós",
  pl: "i w na z do się nie jest że to o jak za od po dla oraz są czy przez przy państwa nasz nasza pan pani dzień dobry mogę będzie który która aby lub tym",
  sv: "och att det i en ett är som på för med av inte den jag du vi har till om er hej kan ni från eller så men vår vårt din detta skulle också",
  da: "og at det i en et er som på for med af ikke den jeg vi har til om jer hej kan fra eller så men vores din dette også hvis være nogle meget blive gerne uge hvad kunne jeres mange tak noget selv hvordan mig os",
  no: "og at det i en et er som på for med av ikke den jeg vi har til om dere hei kan fra eller så men vår din dette også hvis være noen veldig bli gjerne uke hva kunne deres takk noe selv hvordan meg oss",
  fi: "ja on ei se että hän ovat mutta joka kun myös tai sekä teidän meidän olen olemme voi voimme hei kanssa mitä jos niin kuin tämä ole olisi voisi teille yrityksen",
  cs: "a v na se je že to s z do o pro jsem jsme jako by ale nebo aby vás vaše náš naše který která dobrý den máte může mohl při také si k za bychom",
};
